import { nearestAccess } from '@/domain/plan/downgrade'
import type { SeatHolderLine, Downgrade } from '@/stores/plans'
import type { ResolutionDraft } from './resolution'

/** Addresses of users who are removed: the invitations to them go along. */
export const removedEmails = (
  { removed }: ResolutionDraft,
  lines: readonly SeatHolderLine[],
): ReadonlySet<string> =>
  new Set(lines.flatMap(({ kind, key, email }) => (kind === 'user' && removed.has(key) ? email : [])))

/** Whether all that a line has is on subaccounts that are to be closed. */
export const isOnlyOnClosed = (closed: ReadonlySet<string>, { accesses }: SeatHolderLine): boolean =>
  accesses.length > 0 && accesses.every(({ accountId }) => closed.has(accountId))

/** Whether no access is left to a line on any account that stays. */
export function losesAllAccess(
  { access, closed }: ResolutionDraft,
  { key, accesses }: SeatHolderLine,
): boolean {
  const chosen = access.get(key)
  return accesses.every(({ accountId }) => closed.has(accountId) || chosen?.get(accountId) === 'none')
}

/**
 * Who is kept, but would lose everything (P4): to them a role has yet to be given. Whoever goes with a closed
 * subaccount, and users who keep an invitation to somewhere else, are none of them.
 */
export function retainedWithoutAccess(
  draft: ResolutionDraft,
  lines: readonly SeatHolderLine[],
): SeatHolderLine[] {
  const emailsOfRemoved = removedEmails(draft, lines)
  const retained = lines.filter(
    ({ key, kind, email }) => !draft.removed.has(key) && (kind === 'user' || !emailsOfRemoved.has(email)),
  )
  const withoutAccess = retained.filter((line) => !line.isYou && losesAllAccess(draft, line))
  if (withoutAccess.length === 0) return []
  const keys = new Set(withoutAccess.map(({ key }) => key))
  const invited = new Set(
    retained.flatMap(({ key, kind, email }) => (kind === 'invitation' && !keys.has(key) ? email : [])),
  )
  return withoutAccess.filter(
    (line) => !isOnlyOnClosed(draft.closed, line) && !(line.kind === 'user' && invited.has(line.email)),
  )
}

/** Whether a plan has an access near to one of a line, on accounts that stay. */
export const hasNearestAccess = (
  { tree, plan }: Downgrade,
  { accesses }: SeatHolderLine,
  closed: ReadonlySet<string>,
): boolean =>
  accesses.some(({ accountId, access }) => !closed.has(accountId) && nearestAccess(tree, plan, access))

/** Whether a plan has anything to give to a line, on accounts that stay. */
export function canBeRetained(
  resolving: Downgrade,
  line: SeatHolderLine,
  closed: ReadonlySet<string>,
): boolean {
  const rolesOn = (accountId: string) =>
    resolving.choices.find((one) => one.accountId === accountId)?.roles ?? []
  return (
    line.isYou ||
    hasNearestAccess(resolving, line, closed) ||
    line.accesses.some(
      ({ accountId }) => !closed.has(accountId) && rolesOn(accountId).some(({ refusal }) => !refusal),
    )
  )
}
