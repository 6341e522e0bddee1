import type { Plan } from '@/domain/model/catalogue'
import type { Envelope, SeatHolderRef, Resolution } from '@/domain/command/command'
import { nearestAccess } from './downgrade'
import { userCount } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { seatHolderId, seatHolderAccessIn, withSeat } from '@/domain/seats/seat-holders'
import type { SeatHolderAccess } from '@/domain/seats/seat-holders'
import type { Offer } from '@/domain/model/rows'
import type { SeatHolder } from '@/domain/command/refusal'

/** What becomes of a holding: what it changes to, and the accounts that it loses. */
interface SeatHolderOutcome extends SeatHolderAccess {
  changed: Offer[]
  lost: string[]
}

/**
 * What would make a plan fit, the gentlest first (P4): each access that it lacks becomes the nearest one, or ends on
 * that account where there is none; then as many as are too many go: open invitations, the latest sent first, then
 * the users who came last, those with fewer accounts first. Never the acting person, and no subaccount is closed.
 */
export function suggestedResolution(
  facts: Facts,
  tree: AccountTree,
  plan: Plan,
  { actorId, at }: Pick<Envelope, 'actorId' | 'at'>,
): Resolution {
  const outcomes = seatHolderAccessIn(facts, tree, at).map((holderAccess) =>
    seatHolderId(holderAccess.holder) === actorId
      ? { ...holderAccess, changed: [], lost: [] }
      : outcomeFor(tree, plan, holderAccess),
  )
  const retainedHolders = withinSeatLimit(facts, tree, plan, outcomes, actorId)
  const retainedIds = new Set(retainedHolders.map(({ holder }) => seatHolderId(holder)))
  const droppedHolders = outcomes.filter(({ holder }) => !retainedIds.has(seatHolderId(holder)))
  const users = droppedHolders.filter(({ holder }) => 'personId' in holder)
  // Whoever loses everything takes the invitations to their address along.
  const revokedAddresses = new Set(users.map(({ holder }) => holder.email))
  return {
    revoke: users.map(({ holder }) => seatHolderId(holder)),
    withdraw: droppedHolders.flatMap(({ holder }) =>
      'invitationId' in holder && !revokedAddresses.has(holder.email) ? holder.invitationId : [],
    ),
    change: retainedHolders.flatMap(({ holder, changed, lost }) =>
      changed.length + lost.length > 0
        ? { ...refOf(holder), offers: changed, ...(lost.length > 0 && { ending: lost }) }
        : [],
    ),
    close: [],
  }
}

const refOf = (holder: SeatHolder): SeatHolderRef =>
  'personId' in holder ? { personId: holder.personId } : { invitationId: holder.invitationId }

function outcomeFor(tree: AccountTree, plan: Plan, holderAccess: SeatHolderAccess): SeatHolderOutcome {
  const outcome: SeatHolderOutcome = { ...holderAccess, changed: [], lost: [] }
  for (const { accountId, access } of holderAccess.offers) {
    const nearest = nearestAccess(tree, plan, access)
    if (!nearest) outcome.lost.push(accountId)
    else if (nearest !== access) outcome.changed.push({ accountId, access: nearest })
  }
  return outcome
}

const losesEverything = ({ offers, lost }: SeatHolderOutcome) => offers.length === lost.length

/** Everyone with anything left. Who keeps only an invitation to somewhere else has that. */
function retained({ catalogue }: AccountTree, outcomes: readonly SeatHolderOutcome[]): SeatHolderOutcome[] {
  const losingIds = new Set(outcomes.filter(losesEverything).map(({ holder }) => seatHolderId(holder)))
  const withdrawn = ({ senderId }: SeatHolderOutcome) =>
    catalogue.policies.invitationsOfDeparted === 'withdrawn' &&
    senderId !== undefined &&
    losingIds.has(senderId)
  const invited = outcomes.filter(
    (outcome) => 'invitationId' in outcome.holder && !losesEverything(outcome) && !withdrawn(outcome),
  )
  const open = new Set(invited.map(({ holder }) => holder.email))
  const users = outcomes.filter(
    (outcome) =>
      'personId' in outcome.holder && (!losesEverything(outcome) || open.has(outcome.holder.email)),
  )
  return [...users, ...invited]
}

/** Who of them finds a seat; the rest goes, with whatever else there is to their address. */
function withinSeatLimit(
  facts: Facts,
  tree: AccountTree,
  plan: Plan,
  outcomes: readonly SeatHolderOutcome[],
  actorId: string,
): SeatHolderOutcome[] {
  const retainedHolders = retained(tree, outcomes)
  if (plan.seats === null) return retainedHolders
  const users = (outcomesOf: readonly SeatHolderOutcome[]) =>
    outcomesOf.filter(({ holder }) => 'personId' in holder).length
  const unreadable = userCount(facts, tree) - users(outcomes) // Rows that could not be read take their seats (K4).
  const candidates = withSeat(
    retainedHolders.filter((outcome) => 'invitationId' in outcome.holder || !losesEverything(outcome)),
    tree,
  )
  const over = Math.max(0, candidates.length + unreadable - plan.seats)
  const dropped = candidates
    .filter(({ holder }) => seatHolderId(holder) !== actorId)
    .sort(leastDisruptiveFirst)
    .slice(0, over)
  const droppedIds = new Set(dropped.map(({ holder }) => seatHolderId(holder)))
  const droppedAddresses = new Set(dropped.flatMap(({ holder }) => holder.email || []))
  return retainedHolders.filter(
    ({ holder }) => !droppedIds.has(seatHolderId(holder)) && !droppedAddresses.has(holder.email),
  )
}

/** Whom it costs least: open invitations before users, the latest first, then who has fewer accounts. */
const leastDisruptiveFirst = (a: SeatHolderAccess, b: SeatHolderAccess) =>
  Number('personId' in a.holder) - Number('personId' in b.holder) ||
  b.since - a.since ||
  a.offers.length - b.offers.length
