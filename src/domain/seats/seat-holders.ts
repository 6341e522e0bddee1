import { pendingInvitations } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Offer } from '@/domain/model/rows'

/** Refers to a user or an open invitation. */
export type SeatHolderRef = { personId: string } | { invitationId: string }

/** A user or open invitation of a tree, with all access that they have or are offered. */
export interface SeatHolder {
  /** Id of the person or the invitation. */
  id: string
  kind: 'user' | 'invitation'
  /** Empty for an invitation. */
  name: string
  /** Empty for a user whose row is unreadable. */
  email: string
  offers: Offer[]
  /** When a user first got access, or an invitation was last sent (UTC ms). */
  since: number
  /** Id of the sender of an invitation. */
  senderId?: string
}

/** All users, then all open invitations of a tree at a moment (UTC ms), in one pass over the rows. */
export function seatHolders(facts: Facts, { primary }: AccountTree, at: number): SeatHolder[] {
  const users = new Map<string, SeatHolder>()
  for (const grant of facts.grants.values()) {
    if (grant.primaryId !== primary.id) continue
    const { personId: id, accountId, access, since } = grant
    const existing = users.get(id)
    if (existing) {
      existing.offers.push({ accountId, access })
      existing.since = Math.min(existing.since, since)
    } else {
      const { name = '', email = '' } = facts.people.get(id) ?? {}
      users.set(id, { id, kind: 'user', name, email, offers: [{ accountId, access }], since })
    }
  }
  const invited = pendingInvitations(facts, primary.id, at).map(
    ({ id, email, offers, sentAt, senderId }): SeatHolder => ({
      id,
      kind: 'invitation',
      name: '',
      email,
      offers,
      since: sentAt,
      senderId,
    }),
  )
  return [...users.values(), ...invited]
}

/** Who takes a seat: users and, by the policy, one open invitation per other address (S1, S2). */
export function withSeat<H extends SeatHolder>(holders: readonly H[], { catalogue }: AccountTree): H[] {
  const users = holders.filter(({ kind }) => kind === 'user')
  if (catalogue.policies.seatTakenBy === 'active') return users
  const taken = new Set(users.map(({ email }) => email))
  const invited = holders.filter(({ kind, email }) => {
    if (kind === 'user' || taken.has(email)) return false
    taken.add(email)
    return true
  })
  return [...users, ...invited]
}

/** The form in which commands and refusals refer to a seat holder. */
export const seatHolderRef = ({ kind, id }: SeatHolder): SeatHolderRef =>
  kind === 'user' ? { personId: id } : { invitationId: id }

export const seatHolderId = (ref: SeatHolderRef): string =>
  'personId' in ref ? ref.personId : ref.invitationId
