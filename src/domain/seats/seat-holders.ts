import { pendingInvitations } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Offer } from '@/domain/model/rows'
import type { SeatHolder } from '@/domain/command/refusal'

/** Everything that one user has, or one open invitation offers, in a tree. */
export interface SeatHolderAccess {
  holder: SeatHolder
  offers: Offer[]
  /** Since when: the first access of a user, the last sending of an invitation (UTC ms). */
  since: number
  /** Who answers for an invitation. */
  senderId?: string
}

/** What everyone in a tree holds at a moment (UTC ms): users, then open invitations; one pass over the grants. */
export function seatHolderAccessIn(facts: Facts, { primary }: AccountTree, at: number): SeatHolderAccess[] {
  const users = new Map<string, SeatHolderAccess>()
  for (const { primaryId, personId, accountId, access, since } of facts.grants.values()) {
    if (primaryId !== primary.id) continue
    const existing = users.get(personId)
    if (existing) {
      existing.offers.push({ accountId, access })
      existing.since = Math.min(existing.since, since)
    } else {
      users.set(personId, { holder: userSeatHolder(facts, personId), offers: [{ accountId, access }], since })
    }
  }
  const invited = pendingInvitations(facts, primary.id, at).map(
    ({ id, email, offers, sentAt, senderId }): SeatHolderAccess => ({
      holder: { invitationId: id, email },
      offers,
      since: sentAt,
      senderId,
    }),
  )
  return [...users.values(), ...invited]
}

/**
 * Everyone who holds anything in a tree at a moment (UTC ms): users, then open invitations; shows each access that they
 * have or are offered. One pass over the grants.
 */
export function seatHoldersIn(
  facts: Facts,
  { primary }: AccountTree,
  at: number,
  visit: (holder: SeatHolder, offer: Offer) => void,
): SeatHolder[] {
  const users = new Map<string, SeatHolder>()
  for (const grant of facts.grants.values()) {
    if (grant.primaryId !== primary.id) continue
    let holder = users.get(grant.personId)
    if (!holder) users.set(grant.personId, (holder = userSeatHolder(facts, grant.personId)))
    visit(holder, grant)
  }
  const invited = pendingInvitations(facts, primary.id, at).map(({ id, email, offers }): SeatHolder => {
    const holder = { invitationId: id, email }
    for (const offer of offers) visit(holder, offer)
    return holder
  })
  return [...users.values(), ...invited]
}

/** A user as a holder, with the address that names them. */
export const userSeatHolder = ({ people }: Facts, personId: string): SeatHolder => ({
  personId,
  email: people.get(personId)?.email ?? '',
})

/** Who takes a seat each: users, and by the policy open invitations to addresses that are none's of them (S1, S2). */
export function withSeat<T extends { holder: SeatHolder }>(
  holders: readonly T[],
  { catalogue }: AccountTree,
): T[] {
  const users = holders.filter(({ holder }) => 'personId' in holder)
  if (catalogue.policies.seatTakenBy === 'active') return users
  const taken = new Set(users.map(({ holder }) => holder.email))
  const invited = holders.filter(({ holder }) => {
    if ('personId' in holder || taken.has(holder.email)) return false
    taken.add(holder.email)
    return true
  })
  return [...users, ...invited]
}

/** The key of a holder among all of a tree. */
export const seatHolderId = (holder: SeatHolder): string =>
  'personId' in holder ? holder.personId : holder.invitationId
