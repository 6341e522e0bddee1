import { accessChoices } from '@/domain/access/access-choices'
import type { AccessChoices } from '@/domain/access/access-choices'
import { may } from '@/domain/access/effective-access'
import { isVisible, visibilityOf } from '@/domain/access/may-see-users'
import type { Visibility } from '@/domain/access/may-see-users'
import { successorReserved } from '@/domain/access/protected-user'
import { openSubaccounts } from '@/domain/account/subaccounts'
import type { Account, Invitation, Offer, Person } from '@/domain/model/rows'
import type { Plan } from '@/domain/model/catalogue'
import { compareAsNamed } from '@/domain/command/envelope'
import { grantOn } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { seatOf, setAsideIn } from '@/domain/command/set-aside'
import { seatHolders, withSeat } from '@/domain/seats/seat-holders'
import type { SeatHolder } from '@/domain/seats/seat-holders'
import { invalidReason } from '@/domain/invitation/invalid-invitation'
import { blockersOf, nearestGivable } from './plan-fit'
import { isWithdrawnWithUser, losesAllAccess, removedEmails } from './resolution-draft'
import type { ChosenAccess, Downgrade, PlanHolder, ResolutionDraft } from './resolution-draft'

/**
 * Compares a tree with a plan that it may not fit, for the person who would change it (UTC ms): whom they may see, and
 * what they may do about them.
 */
export function downgradeOf(
  facts: Facts,
  tree: AccountTree,
  plan: Plan,
  reader: Person,
  at: number,
): Downgrade {
  const visibility = visibilityOf(facts, tree, reader.id)
  const blockers = blockersOf(facts, tree, plan, at, visibility)
  const accounts = [...facts.accounts.values()]
    .filter(({ primaryId }) => primaryId === tree.primary.id)
    .sort(primaryThenAge)
  const holders = seatHolders(facts, tree, at)
    .map((holder) => ({ ...holder, offers: inOrderOf(accounts, holder) }))
    .sort(usersThenAge)
  const all = holdersFor(facts, tree, reader, holders)
  const visible = all.filter(({ offers }) => isVisible(visibility, offers))
  const choices = accounts.flatMap(({ id, status }) =>
    status === 'open' && visibility.users.has(id) ? accessChoices(facts, { ...tree, plan }, reader, id) : [],
  )
  const seatHoldersShown = visible.map((holder) => withoutHidden(holder, visibility))
  return {
    readerId: reader.id,
    plan,
    tree,
    ...(blockers && { blockers }),
    suggested: suggestedDraft(facts, tree, plan, all, choices, reader.id),
    seatHolders: seatHoldersShown,
    choices,
    closable: openSubaccounts(facts, tree.primary.id).flatMap(({ id, name }) =>
      [id, tree.primary.id].every((one) => may(facts, reader.id, 'subaccounts.manage', one))
        ? { accountId: id, name }
        : [],
    ),
    seen: revisionsOf(facts, tree, seatHoldersShown),
  }
}

/** What a reader may do about seat holders: the owner everything, others what ChangeAccess and RevokeAccess allow. */
function holdersFor(
  facts: Facts,
  tree: AccountTree,
  reader: Person,
  holders: readonly SeatHolder[],
): PlanHolder[] {
  if (reader.id === tree.primary.ownerId) return [...holders]
  const manages = managesPeople(facts, reader)
  const offered = new Map<string, Offer[]>()
  for (const { kind, email, offers } of holders) {
    if (kind === 'invitation') offered.set(email, [...(offered.get(email) ?? []), ...offers])
  }
  return holders.map((holder) => {
    const { kind, id, email, offers } = holder
    const isProtected =
      kind === 'user'
        ? id === reader.id || successorReserved(facts, tree, reader, id, 'users.revoke') !== undefined
        : !isAnsweredFor(facts, facts.invitations.get(id), reader)
    const fixed = offers.flatMap(({ accountId }) => (isProtected || !manages(accountId) ? accountId : []))
    // C3: whose access ends is invited no more either.
    const ending = kind === 'user' ? [...offers, ...(offered.get(email) ?? [])] : offers
    const isRetained = fixed.length > 0 || !ending.every(({ accountId }) => manages(accountId))
    return isRetained ? { ...holder, fixed, isRetained } : holder
  })
}

/** C1: whether somebody answers for an invitation once it is changed: its sender still may, or the reader may invite. */
function isAnsweredFor(facts: Facts, invitation: Invitation | undefined, reader: Person): boolean {
  if (!invitation || !invalidReason(facts, invitation)) return true
  return invitation.offers.every(({ accountId }) => may(facts, reader.id, 'users.invite', accountId))
}

/** Whether somebody may change and end access on an account. */
function managesPeople(facts: Facts, reader: Person): (accountId: string) => boolean {
  const known = new Map<string, boolean>()
  return (accountId) => {
    const answer =
      known.get(accountId) ??
      ['users.revoke', 'users.change-access'].every((one) => may(facts, reader.id, one, accountId))
    known.set(accountId, answer)
    return answer
  }
}

/** A seat holder with the access that may be seen. */
function withoutHidden(holder: PlanHolder, { users }: Visibility): PlanHolder {
  const offers = holder.offers.filter(({ accountId }) => users.has(accountId))
  if (offers.length === holder.offers.length) return holder
  const fixed = holder.fixed?.filter((id) => users.has(id)) ?? []
  return { ...holder, offers, fixed, hasMore: true }
}

const usersThenAge = (a: SeatHolder, b: SeatHolder) =>
  Number(a.kind === 'invitation') - Number(b.kind === 'invitation') ||
  a.since - b.since ||
  compareAsNamed(a, b)

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
 * Suggests the least disruptive resolution (P4). Each access that the plan lacks becomes the nearest one that the
 * acting person may give, or is revoked on that account if there is none. Then seat holders above the limit are
 * removed: open invitations, latest sent first; then users, latest first, those with fewer accounts first. Never
 * touches what the acting person may not change, never closes a subaccount.
 */
export function suggestedDraft(
  facts: Facts,
  tree: AccountTree,
  plan: Plan,
  holders: readonly PlanHolder[],
  choices: readonly AccessChoices[],
  actorId: string,
): ResolutionDraft {
  const choicesOn = new Map(choices.map((one) => [one.accountId, one]))
  const access = new Map(
    holders.flatMap((holder) => {
      // Nobody can change their own access.
      if (holder.id === actorId) return [[holder.id, new Map<string, ChosenAccess>()] as const]
      const nearest = nearestAccesses(tree, plan, holder, choicesOn)
      return nearest.size > 0 || !holder.isRetained ? [[holder.id, nearest] as const] : []
    }),
  )
  const draft = { removed: new Set<string>(), access, closed: new Set<string>() }
  const retained = withinSeatLimit(facts, tree, plan, holders, draft, actorId)
  const retainedIds = new Set(retained.map(({ id }) => id))
  const removed = holders.filter(({ id, isRetained }) => !isRetained && !retainedIds.has(id))
  const emailsOfRemoved = removedEmails({ ...draft, removed: new Set(removed.map(({ id }) => id)) }, removed)
  return {
    ...draft,
    removed: new Set(
      removed.flatMap((holder) => (isWithdrawnWithUser(emailsOfRemoved, holder) ? [] : holder.id)),
    ),
  }
}

function nearestAccesses(
  tree: AccountTree,
  plan: Plan,
  { offers, fixed = [] }: PlanHolder,
  choicesOn: ReadonlyMap<string, AccessChoices>,
): Map<string, ChosenAccess> {
  const nearest = new Map<string, ChosenAccess>()
  for (const { accountId, access } of offers) {
    if (fixed.includes(accountId)) continue
    const replacement = nearestGivable(tree, plan, access, choicesOn.get(accountId))
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
  holders: readonly PlanHolder[],
  draft: ResolutionDraft,
): PlanHolder[] {
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
  holders: readonly PlanHolder[],
  draft: ResolutionDraft,
  actorId: string,
): PlanHolder[] {
  const retained = withAccessLeft(tree, holders, draft)
  if (plan.seats === null) return retained
  const candidates = withSeat(
    retained.filter((holder) => holder.kind === 'invitation' || !losesAllAccess(draft, holder)),
    tree,
  )
  const over = Math.max(0, candidates.length + seatsSetAside(facts, tree, candidates) - plan.seats)
  const dropped = candidates
    .filter(({ id, isRetained }) => id !== actorId && !isRetained)
    .sort(leastDisruptiveFirst)
    .slice(0, over)
  const droppedIds = new Set(dropped.map(({ id }) => id))
  const droppedEmails = new Set(dropped.flatMap(({ email }) => email || []))
  return retained.filter(({ id, email }) => !droppedIds.has(id) && !droppedEmails.has(email))
}

/** Rows that were set aside still take a seat (K4), each once. */
function seatsSetAside(
  facts: Facts,
  { primary, catalogue }: AccountTree,
  candidates: readonly SeatHolder[],
): number {
  const emails = new Set(candidates.map(({ email }) => email))
  const rows = setAsideIn(facts, primary.id).filter(
    ({ table }) =>
      table === 'grants' ||
      (table === 'invitations' && catalogue.policies.seatTakenBy === 'active-and-pending'),
  )
  return new Set(rows.map(seatOf).filter((seat) => !emails.has(seat))).size
}

/** Open invitations before users; the latest first; then those with fewer accounts first. */
const leastDisruptiveFirst = (a: SeatHolder, b: SeatHolder) =>
  Number(a.kind === 'user') - Number(b.kind === 'user') ||
  b.since - a.since ||
  a.offers.length - b.offers.length
