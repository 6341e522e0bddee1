import { permissionsIn, permissionsOf } from './access'
import type { Plan, Role } from './catalogue/schema'
import { isUser, pendingIn, personByEmail } from './facts'
import type { Facts, Tree } from './facts'
import type { Access, Offer } from './model'
import type { Blockers, Holder } from './refusals'
import { seatUse } from './seats'
import { openSubaccounts } from './subaccounts'

/** What of a tree does not fit a plan at a moment (UTC ms), each counted and listed; nothing when all fits (P2, P3). */
export function blockersOf(facts: Facts, tree: Tree, plan: Plan, at: number): Blockers | undefined {
  const offers = heldOffers(facts, tree, at)
  const roles = offers.flatMap(({ holder, offer: { accountId, access } }) =>
    'role' in access && !plan.roles.includes(access.role) ? { ...holder, accountId, role: access.role } : [],
  )
  const custom = offers.flatMap(({ holder, offer: { accountId, access } }) =>
    'permissions' in access && !plan.custom
      ? { ...holder, accountId, permissions: access.permissions.length }
      : [],
  )
  const seats = seatsOver(facts, tree, plan, at)
  const subaccounts = subaccountsOver(facts, tree, plan)
  if (roles.length === 0 && custom.length === 0 && !seats && !subaccounts) return undefined
  return { ...(seats && { seats }), roles, custom, ...(subaccounts && { subaccounts }) }
}

/** An access that someone has or is offered, with who holds it. */
export interface HeldOffer {
  holder: Holder
  offer: Offer
}

/** Every access in a tree, granted or offered by an open invitation. */
export function heldOffers(facts: Facts, { primary }: Tree, at: number): HeldOffer[] {
  const granted = [...facts.grants.values()]
    .filter(({ primaryId }) => primaryId === primary.id)
    .map(({ personId, accountId, access }): HeldOffer => {
      const email = facts.people.get(personId)?.email ?? ''
      return { holder: { personId, email }, offer: { accountId, access } }
    })
  const offered = pendingIn(facts, primary.id, at).flatMap(({ id, email, offers }) =>
    offers.map((offer): HeldOffer => ({ holder: { invitationId: id, email }, offer })),
  )
  return [...granted, ...offered]
}

function seatsOver(facts: Facts, tree: Tree, plan: Plan, at: number): Blockers['seats'] {
  const { used } = seatUse(facts, tree, at)
  if (plan.seats === null || used <= plan.seats) return undefined
  return { over: used - plan.seats, who: seatHolders(facts, tree, at) }
}

/** Who takes the seats: each user once, then open invitations of people who are none. */
function seatHolders(facts: Facts, { primary, catalogue }: Tree, at: number): Holder[] {
  const users = new Set(
    [...facts.grants.values()].flatMap((g) => (g.primaryId === primary.id ? g.personId : [])),
  )
  const active = [...users].map((personId): Holder => ({
    personId,
    email: facts.people.get(personId)?.email ?? '',
  }))
  if (catalogue.policies.seatTakenBy === 'active') return active
  const pending = pendingIn(facts, primary.id, at)
    .filter(({ email }) => {
      const person = personByEmail(facts, email)
      return !person || !isUser(facts, primary.id, person.id)
    })
    .map(({ id, email }): Holder => ({ invitationId: id, email }))
  return [...active, ...pending]
}

function subaccountsOver(facts: Facts, { primary }: Tree, plan: Plan): Blockers['subaccounts'] {
  const open = openSubaccounts(facts, primary.id)
  if (plan.subaccounts === null || open.length <= plan.subaccounts) return undefined
  const which = open.map(({ id, name }) => ({ accountId: id, name }))
  return { over: open.length - plan.subaccounts, which }
}

/**
 * The nearest access in a plan (P4): what fits stays; else the role that loses the fewest permissions and gains none;
 * else the same permissions as *Custom*, as far as they can be ticked; nothing where the plan has neither.
 */
export function nearestAccess({ catalogue }: Tree, plan: Plan, access: Access): Access | undefined {
  if ('role' in access ? plan.roles.includes(access.role) : plan.custom) return access
  const held = permissionsOf(catalogue, access)
  const within = (role: Role) => role.permissions.length > 0 && role.permissions.every((id) => held.has(id))
  const [nearest] = catalogue.roles
    .filter((role) => plan.roles.includes(role.id) && within(role))
    .sort((a, b) => b.permissions.length - a.permissions.length)
  if (nearest) return { role: nearest.id }
  const ticked = permissionsIn(catalogue).flatMap(({ id, grantable }) =>
    grantable && held.has(id) ? id : [],
  )
  return plan.custom && ticked.length > 0 ? { permissions: ticked } : undefined
}
