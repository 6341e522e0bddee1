import { pendingInvitations } from './facts'
import type { Facts, Tree } from './facts'
import type { Offer } from './model'
import type { Holder } from './refusals'

/** Everything that one user has, or one open invitation offers, in a tree. */
export interface Holding {
  holder: Holder
  offers: Offer[]
  /** Since when: the first access of a user, the last sending of an invitation (UTC ms). */
  since: number
  /** Who answers for an invitation. */
  senderId?: string
}

/** What everyone in a tree holds at a moment (UTC ms): users, then open invitations; one pass over the grants. */
export function holdingsIn(facts: Facts, { primary }: Tree, at: number): Holding[] {
  const users = new Map<string, Holding>()
  for (const { primaryId, personId, accountId, access, since } of facts.grants.values()) {
    if (primaryId !== primary.id) continue
    const known = users.get(personId)
    if (known) {
      known.offers.push({ accountId, access })
      known.since = Math.min(known.since, since)
    } else {
      users.set(personId, { holder: userHolder(facts, personId), offers: [{ accountId, access }], since })
    }
  }
  const invited = pendingInvitations(facts, primary.id, at).map(
    ({ id, email, offers, sentAt, senderId }): Holding => ({
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
export function holdersIn(
  facts: Facts,
  { primary }: Tree,
  at: number,
  show: (holder: Holder, offer: Offer) => void,
): Holder[] {
  const users = new Map<string, Holder>()
  for (const grant of facts.grants.values()) {
    if (grant.primaryId !== primary.id) continue
    let holder = users.get(grant.personId)
    if (!holder) users.set(grant.personId, (holder = userHolder(facts, grant.personId)))
    show(holder, grant)
  }
  const invited = pendingInvitations(facts, primary.id, at).map(({ id, email, offers }): Holder => {
    const holder = { invitationId: id, email }
    for (const offer of offers) show(holder, offer)
    return holder
  })
  return [...users.values(), ...invited]
}

/** A user as a holder, with the address that names them. */
export const userHolder = ({ people }: Facts, personId: string): Holder => ({
  personId,
  email: people.get(personId)?.email ?? '',
})

/** Who takes a seat each: users, and by the policy open invitations to addresses that are none's of them (S1, S2). */
export function seatTakers<T extends { holder: Holder }>(holdings: readonly T[], { catalogue }: Tree): T[] {
  const users = holdings.filter(({ holder }) => 'personId' in holder)
  if (catalogue.policies.seatTakenBy === 'active') return users
  const taken = new Set(users.map(({ holder }) => holder.email))
  const invited = holdings.filter(({ holder }) => {
    if ('personId' in holder || taken.has(holder.email)) return false
    taken.add(holder.email)
    return true
  })
  return [...users, ...invited]
}

/** The key of a holder among all of a tree. */
export const holderId = (holder: Holder): string =>
  'personId' in holder ? holder.personId : holder.invitationId
