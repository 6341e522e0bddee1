import { nearestAccess } from '@/domain/downgrade'
import type { SeatHolderLine, Resolving } from '@/stores/plans'
import type { ResolutionDraft } from './draft'

/** Addresses of users who are removed: the invitations to them go along. */
export const leavingIn = (
  { removed }: ResolutionDraft,
  lines: readonly SeatHolderLine[],
): ReadonlySet<string> =>
  new Set(lines.flatMap(({ kind, key, email }) => (kind === 'user' && removed.has(key) ? email : [])))

/** Whether all that a line has is on subaccounts that are to be closed. */
export const goesWithAccounts = (closed: ReadonlySet<string>, { accesses }: SeatHolderLine): boolean =>
  accesses.length > 0 && accesses.every(({ accountId }) => closed.has(accountId))

/** Whether no access is left to a line on any account that stays. */
export function isEmptied({ access, closed }: ResolutionDraft, { key, accesses }: SeatHolderLine): boolean {
  const chosen = access.get(key)
  return accesses.every(({ accountId }) => closed.has(accountId) || chosen?.get(accountId) === 'none')
}

/**
 * Who is kept, but would lose everything (P4): to them a role has yet to be given. Whoever goes with a closed
 * subaccount, and users who keep an invitation to somewhere else, are none of them.
 */
export function unsettled(draft: ResolutionDraft, lines: readonly SeatHolderLine[]): SeatHolderLine[] {
  const leaving = leavingIn(draft, lines)
  const kept = lines.filter(
    ({ key, kind, email }) => !draft.removed.has(key) && (kind === 'user' || !leaving.has(email)),
  )
  const emptied = kept.filter((line) => !line.isYou && isEmptied(draft, line))
  if (emptied.length === 0) return []
  const keys = new Set(emptied.map(({ key }) => key))
  const invited = new Set(
    kept.flatMap(({ key, kind, email }) => (kind === 'invitation' && !keys.has(key) ? email : [])),
  )
  return emptied.filter(
    (line) => !goesWithAccounts(draft.closed, line) && !(line.kind === 'user' && invited.has(line.email)),
  )
}

/** Whether a plan has an access near to one of a line, on accounts that stay. */
export const hasNearest = (
  { tree, plan }: Resolving,
  { accesses }: SeatHolderLine,
  closed: ReadonlySet<string>,
): boolean =>
  accesses.some(({ accountId, access }) => !closed.has(accountId) && nearestAccess(tree, plan, access))

/** Whether a plan has anything to give to a line, on accounts that stay. */
export function canBeKept(resolving: Resolving, line: SeatHolderLine, closed: ReadonlySet<string>): boolean {
  const rolesOn = (accountId: string) =>
    resolving.choices.find((one) => one.accountId === accountId)?.roles ?? []
  return (
    line.isYou ||
    hasNearest(resolving, line, closed) ||
    line.accesses.some(
      ({ accountId }) => !closed.has(accountId) && rolesOn(accountId).some(({ refusal }) => !refusal),
    )
  )
}
