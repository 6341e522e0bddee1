import { accessChoices } from '@/domain/access/access-choices'
import type { Account, Person } from '@/domain/model/rows'
import type { Plan } from '@/domain/model/catalogue'
import { grantOn, userCount } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { seatHolders, withSeat } from '@/domain/seats/seat-holders'
import type { SeatHolder } from '@/domain/seats/seat-holders'
import { blockersOf, nearestAccess } from './plan-fit'
import { isWithdrawnWithUser, losesAllAccess, removedEmails } from './resolution-draft'
import type { ChosenAccess, Downgrade, ResolutionDraft } from './resolution-draft'

/** Compares a tree with a plan that it may not fit, for the person who would change it (UTC ms). */
export function downgradeOf(
  facts: Facts,
  tree: AccountTree,
  plan: Plan,
  reader: Person,
  at: number,
): Downgrade {
  const blockers = blockersOf(facts, tree, plan, at)
  const accounts = [...facts.accounts.values()]
    .filter(({ primaryId }) => primaryId === tree.primary.id)
    .sort(primaryThenAge)
  const holders = seatHolders(facts, tree, at)
    .map((holder) => ({ ...holder, offers: inOrderOf(accounts, holder) }))
    .sort((a, b) => Number(a.kind === 'invitation') - Number(b.kind === 'invitation') || a.since - b.since)
  return {
    readerId: reader.id,
    plan,
    tree,
    ...(blockers && { blockers }),
    suggested: suggestedDraft(facts, tree, plan, holders, reader.id),
    seatHolders: holders,
    choices: accounts.flatMap(({ id, status }) =>
      status === 'open' ? accessChoices(facts, { ...tree, plan }, reader, id) : [],
    ),
    seen: revisionsOf(facts, tree, holders),
  }
}

const primaryThenAge = (a: Account, b: Account) => rank(a) - rank(b) || a.since - b.since
const rank = ({ kind }: Account) => (kind === 'primary' ? 0 : 1)

const inOrderOf = (accounts: readonly Account[], { offers }: SeatHolder) =>
  offers.length < 2
    ? offers
    : accounts.flatMap(({ id }) => offers.find(({ accountId }) => accountId === id) ?? [])

function revisionsOf(facts: Facts, { primary }: AccountTree, holders: readonly SeatHolder[]) {
  const seen: Record<string, number> = { [`accounts/${primary.id}`]: primary.revision }
  for (const { kind, id, offers } of holders) {
    if (kind === 'invitation') seen[`invitations/${id}`] = facts.invitations.get(id)?.revision ?? 0
    else {
      for (const { accountId } of offers) {
        const grant = grantOn(facts, accountId, id)
        if (grant) seen[`grants/${grant.id}`] = grant.revision
      }
    }
  }
  return seen
}

/**
 * Suggests the least disruptive resolution (P4). Each access that the plan lacks becomes the nearest one, or
 * is revoked on that account if there is none. Then seat holders above the limit are removed: open
 * invitations, latest sent first; then users, latest first, those with fewer accounts first. Never removes
 * the acting person, never closes a subaccount.
 */
export function suggestedDraft(
  facts: Facts,
  tree: AccountTree,
  plan: Plan,
  holders: readonly SeatHolder[],
  actorId: string,
): ResolutionDraft {
  const access = new Map(
    holders.map((holder) => [
      holder.id,
      // Nobody can change their own access.
      holder.id === actorId ? new Map<string, ChosenAccess>() : nearestAccesses(tree, plan, holder),
    ]),
  )
  const draft = { removed: new Set<string>(), access, closed: new Set<string>() }
  const retained = withinSeatLimit(facts, tree, plan, holders, draft, actorId)
  const retainedIds = new Set(retained.map(({ id }) => id))
  const removed = holders.filter(({ id }) => !retainedIds.has(id))
  const emailsOfRemoved = removedEmails({ ...draft, removed: new Set(removed.map(({ id }) => id)) }, removed)
  return {
    ...draft,
    removed: new Set(
      removed.flatMap((holder) => (isWithdrawnWithUser(emailsOfRemoved, holder) ? [] : holder.id)),
    ),
  }
}

function nearestAccesses(tree: AccountTree, plan: Plan, { offers }: SeatHolder): Map<string, ChosenAccess> {
  const nearest = new Map<string, ChosenAccess>()
  for (const { accountId, access } of offers) {
    const replacement = nearestAccess(tree, plan, access)
    if (replacement !== access) nearest.set(accountId, replacement ?? 'none')
  }
  return nearest
}

/**
 * The seat holders with any access left. A user who has only an open invitation to another account left is in
 * the result through that invitation.
 */
function withAccessLeft(
  { catalogue }: AccountTree,
  holders: readonly SeatHolder[],
  draft: ResolutionDraft,
): SeatHolder[] {
  const losing = new Set(holders.flatMap((holder) => (losesAllAccess(draft, holder) ? holder.id : [])))
  const isWithdrawn = ({ senderId }: SeatHolder) =>
    catalogue.policies.invitationsOfDeparted === 'withdrawn' && senderId !== undefined && losing.has(senderId)
  const invited = holders.filter(
    (holder) => holder.kind === 'invitation' && !losing.has(holder.id) && !isWithdrawn(holder),
  )
  const emails = new Set(invited.map(({ email }) => email))
  const users = holders.filter(
    ({ kind, id, email }) => kind === 'user' && (!losing.has(id) || emails.has(email)),
  )
  return [...users, ...invited]
}

/** Who gets a seat; the others are removed, with other invitations to their addresses. */
function withinSeatLimit(
  facts: Facts,
  tree: AccountTree,
  plan: Plan,
  holders: readonly SeatHolder[],
  draft: ResolutionDraft,
  actorId: string,
): SeatHolder[] {
  const retained = withAccessLeft(tree, holders, draft)
  if (plan.seats === null) return retained
  // Users whose rows are unreadable still take a seat (K4).
  const unreadable = userCount(facts, tree) - holders.filter(({ kind }) => kind === 'user').length
  const candidates = withSeat(
    retained.filter((holder) => holder.kind === 'invitation' || !losesAllAccess(draft, holder)),
    tree,
  )
  const over = Math.max(0, candidates.length + unreadable - plan.seats)
  const dropped = candidates
    .filter(({ id }) => id !== actorId)
    .sort(leastDisruptiveFirst)
    .slice(0, over)
  const droppedIds = new Set(dropped.map(({ id }) => id))
  const droppedEmails = new Set(dropped.flatMap(({ email }) => email || []))
  return retained.filter(({ id, email }) => !droppedIds.has(id) && !droppedEmails.has(email))
}

/** Open invitations before users; the latest first; then those with fewer accounts first. */
const leastDisruptiveFirst = (a: SeatHolder, b: SeatHolder) =>
  Number(a.kind === 'user') - Number(b.kind === 'user') ||
  b.since - a.since ||
  a.offers.length - b.offers.length
