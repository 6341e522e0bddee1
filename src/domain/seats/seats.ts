import type { Catalogue, Plan } from '@/domain/model/catalogue'
import { isUser, activePerson, pendingInvitations, personByEmail, userCount } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Refusal } from '@/domain/command/refusal'
import { seatOf, setAsideIn, setAsideInvitations } from '@/domain/command/set-aside'

/** Numbers of seats taken in a tree; `limit` null: unlimited. */
export interface SeatUse {
  active: number
  pending: number
  used: number
  limit: number | null
}

/**
 * Seats taken at a moment (UTC ms): one for each address with a grant or a pending invitation; the owner
 * takes none (S1, S2). Under the policy *active only* a pending invitation takes none. What was set aside counts
 * as it would otherwise (K4).
 */
export function seatUse(facts: Facts, tree: AccountTree, at: number): SeatUse {
  const active = userCount(facts, tree)
  const invited = invitedAddresses(facts, tree, at)
  const pending = [...invited].filter((email) => !holdsGrant(facts, tree, email)).length
  const used = tree.catalogue.policies.seatTakenBy === 'active' ? active : active + pending
  return { active, pending, used, limit: tree.plan.seats }
}

function invitedAddresses(facts: Facts, { primary }: AccountTree, at: number): ReadonlySet<string> {
  const open = pendingInvitations(facts, primary.id, at).map(({ email }) => email)
  return new Set([...open, ...setAsideInvitations(facts, primary.id, at).map(seatOf)])
}

/** Whether an address has a grant in the tree, and so already takes a seat; also one that was set aside. */
export function holdsGrant(facts: Facts, tree: AccountTree, email: string): boolean {
  const person = personByEmail(facts, email)
  if (person !== undefined && isUser(facts, tree.primary.id, person.id)) return true
  return setAsideIn(facts, tree.primary.id).some((row) => row.table === 'grants' && row.email === email)
}

/** Whether an address takes a seat at a moment (UTC ms): by a grant, or by an invitation that was set aside. */
export const hasSeat = (facts: Facts, tree: AccountTree, email: string, at: number): boolean =>
  holdsGrant(facts, tree, email) ||
  setAsideInvitations(facts, tree.primary.id, at).some((row) => row.email === email)

/** Seats that a number of new open invitations take; none under the policy *active only* (S7, 2.4). */
export const seatsToInvite = ({ catalogue }: AccountTree, invitations: number): number =>
  catalogue.policies.seatTakenBy === 'active' ? 0 : invitations

/** S3, S6: refuses if fewer than `needed` seats are free at a moment (UTC ms). */
export function noSeatFor(facts: Facts, tree: AccountTree, needed: number, at: number): Refusal | undefined {
  const { active, pending, used, limit } = seatUse(facts, tree, at)
  if (needed === 0 || limit === null || used + needed <= limit) return undefined
  const roomierPlans = plansWithSeats(tree.catalogue, tree.plan, used + needed).map(({ id }) => id)
  return {
    code: 'seat-limit-reached',
    used,
    active,
    pending,
    limit,
    needed,
    plan: tree.plan.id,
    roomierPlans,
  }
}

/** Other plans of the catalogue with at least this number of seats. */
export function plansWithSeats(catalogue: Catalogue, current: Plan, seats: number): Plan[] {
  return catalogue.plans.filter(
    (plan) => plan.id !== current.id && (plan.seats === null || plan.seats >= seats),
  )
}

/** The addresses that take a seat at a moment (UTC ms), in one pass over grants and invitations. */
export function addressesWithSeat(facts: Facts, tree: AccountTree, at: number): ReadonlySet<string> {
  const { primary, catalogue } = tree
  const addresses = new Set<string>()
  for (const { primaryId, personId } of facts.grants.values()) {
    const person = primaryId === primary.id ? activePerson(facts, personId) : undefined
    if (person) addresses.add(person.email)
  }
  for (const row of setAsideIn(facts, primary.id)) if (row.table === 'grants') addresses.add(seatOf(row))
  if (catalogue.policies.seatTakenBy === 'active') return addresses
  for (const address of invitedAddresses(facts, tree, at)) addresses.add(address)
  return addresses
}
