import type { Catalogue, Plan } from '@/domain/model/catalogue'
import { isUser, activePerson, pendingInvitations, personByEmail, userCount } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Refusal } from '@/domain/command/refusal'

/** How a tree's seats are taken; `limit` null: unlimited. */
export interface SeatUse {
  active: number
  pending: number
  used: number
  limit: number | null
}

/**
 * Seats taken at a moment (UTC ms): every distinct address with a grant or a pending invitation, each once;
 * the owner takes none (S1, S2). Under the policy *active only* a pending invitation takes none.
 */
export function seatUse(facts: Facts, tree: AccountTree, at: number): SeatUse {
  const active = userCount(facts, tree)
  const invited = new Set(pendingInvitations(facts, tree.primary.id, at).map(({ email }) => email))
  const pending = [...invited].filter((email) => !holdsGrant(facts, tree, email)).length
  const used = tree.catalogue.policies.seatTakenBy === 'active' ? active : active + pending
  return { active, pending, used, limit: tree.plan.seats }
}

/** Whether an address has access in the tree already, and with it a seat of its own. */
export function holdsGrant(facts: Facts, tree: AccountTree, email: string): boolean {
  const person = personByEmail(facts, email)
  return person !== undefined && isUser(facts, tree.primary.id, person.id)
}

/** Seats that so many new open invitations take: under the policy *active only* none (S7, 2.4). */
export const seatsToInvite = ({ catalogue }: AccountTree, invitations: number): number =>
  catalogue.policies.seatTakenBy === 'active' ? 0 : invitations

/** S3, S6: refuses what would take more seats than the plan has. `needed`: seats it would take. */
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

/** Other plans of the catalogue with at least so many seats. */
export function plansWithSeats(catalogue: Catalogue, current: Plan, seats: number): Plan[] {
  return catalogue.plans.filter(
    (plan) => plan.id !== current.id && (plan.seats === null || plan.seats >= seats),
  )
}

/** Every address that takes one of the seats at a moment (UTC ms); one pass over grants and invitations. */
export function addressesWithSeat(
  facts: Facts,
  { primary, catalogue }: AccountTree,
  at: number,
): ReadonlySet<string> {
  const addresses = new Set<string>()
  for (const { primaryId, personId } of facts.grants.values()) {
    const person = primaryId === primary.id ? activePerson(facts, personId) : undefined
    if (person) addresses.add(person.email)
  }
  if (catalogue.policies.seatTakenBy === 'active') return addresses
  for (const { email } of pendingInvitations(facts, primary.id, at)) addresses.add(email)
  return addresses
}
