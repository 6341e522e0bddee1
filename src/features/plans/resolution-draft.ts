import { sameAccess } from '@/domain/access/effective-access'
import type { Plan } from '@/domain/model/catalogue'
import type { SeatHolderRef, Resolution } from '@/domain/command/command'
import { nearestAccess } from '@/domain/plan/downgrade'
import type { AccountTree } from '@/domain/command/facts'
import type { SeatHolderLine, Downgrade } from '@/stores/plans'
import type { ChosenAccess, ResolutionDraft } from './resolution'
import { losesAllAccess, removedEmails } from './retained'

/** The draft that a proposal stands for; whoever it removes has the nearest access at hand, should they stay. */
export function initialDraft({ proposal, seatHolders, tree, plan }: Downgrade): ResolutionDraft {
  return {
    removed: new Set([...proposal.revoke, ...proposal.withdraw]),
    access: new Map(seatHolders.map((line) => [line.key, nearestAccesses(line, tree, plan)])),
    closed: new Set(proposal.close),
  }
}

/** For each access of a line that a plan lacks, the nearest; nobody can change their own. */
function nearestAccesses(line: SeatHolderLine, tree: AccountTree, plan: Plan): Map<string, ChosenAccess> {
  const nearest = new Map<string, ChosenAccess>()
  if (line.isYou) return nearest
  for (const { accountId, access } of line.accesses) {
    const replacement = nearestAccess(tree, plan, access)
    if (replacement !== access) nearest.set(accountId, replacement ?? 'none')
  }
  return nearest
}

/** The resolution that a draft stands for. Who is removed takes the invitations to their address along. */
export function resolutionOf(draft: ResolutionDraft, lines: readonly SeatHolderLine[]): Resolution {
  const removedLines = lines.filter(({ key }) => draft.removed.has(key))
  const emailsOfRemoved = removedEmails(draft, lines)
  return {
    revoke: removedLines.flatMap(({ kind, key }) => (kind === 'user' ? key : [])),
    withdraw: removedLines.flatMap(({ kind, key, email }) =>
      kind === 'invitation' && !emailsOfRemoved.has(email) ? key : [],
    ),
    change: lines.flatMap((line) => {
      const isWithdrawnWithUser = line.kind === 'invitation' && emailsOfRemoved.has(line.email)
      return draft.removed.has(line.key) || isWithdrawnWithUser ? [] : (changeOf(draft, line) ?? [])
    }),
    close: [...draft.closed],
  }
}

function changeOf({ access, closed }: ResolutionDraft, line: SeatHolderLine) {
  const chosen = [...(access.get(line.key) ?? [])].filter(([accountId]) => !closed.has(accountId))
  if (chosen.length === 0) return undefined
  const who: SeatHolderRef = line.kind === 'user' ? { personId: line.key } : { invitationId: line.key }
  const offers = chosen.flatMap(([accountId, other]) =>
    other === 'none' ? [] : { accountId, access: other },
  )
  const ended = chosen.flatMap(([accountId, other]) => (other === 'none' ? accountId : []))
  return { ...who, offers, ...(ended.length > 0 && { ending: ended }) }
}

/** The choices made, on what is there by now; what is new and does not fit gets the nearest. */
export function reconcileDraft(
  draft: ResolutionDraft,
  before: readonly SeatHolderLine[],
  { seatHolders, tree, plan, choices, proposal }: Downgrade,
): ResolutionDraft {
  const linesBefore = new Map(before.map((line) => [line.key, line]))
  const keysNow = new Set(seatHolders.map(({ key }) => key))
  const openAccounts = new Set(choices.map(({ accountId }) => accountId))
  const access = new Map(
    seatHolders.map((line) => {
      const nearest = nearestAccesses(line, tree, plan)
      const chosen = draft.access.get(line.key)
      for (const one of line.accesses) {
        const earlier = linesBefore
          .get(line.key)
          ?.accesses.find(({ accountId }) => accountId === one.accountId)
        if (!earlier || !sameAccess(earlier.access, one.access)) continue
        const choice = chosen?.get(one.accountId)
        if (choice) nearest.set(one.accountId, choice)
      }
      return [line.key, nearest]
    }),
  )
  const closed = new Set([...draft.closed].filter((id) => openAccounts.has(id)))
  const removed = new Set([...draft.removed].filter((key) => keysNow.has(key)))
  const proposed = new Set([...proposal.revoke, ...proposal.withdraw])
  for (const line of seatHolders) {
    // Who is new and finds nothing in the plan goes as proposed.
    const isNew = proposed.has(line.key) && !linesBefore.has(line.key)
    if (isNew && losesAllAccess({ removed, access, closed }, line)) removed.add(line.key)
  }
  return { removed, access, closed }
}

/** The lines that are new, gone, or have other access than before. */
export function changedLines(
  before: readonly SeatHolderLine[],
  after: readonly SeatHolderLine[],
): SeatHolderLine[] {
  const serialize = (line: SeatHolderLine) => JSON.stringify(line.accesses)
  const earlier = new Map(before.map((line) => [line.key, serialize(line)]))
  const later = new Set(after.map(({ key }) => key))
  return [
    ...after.filter((line) => earlier.get(line.key) !== serialize(line)),
    ...before.filter(({ key }) => !later.has(key)),
  ]
}
