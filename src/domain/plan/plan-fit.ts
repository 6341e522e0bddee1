import { permissionsIn, permissionsOf } from '@/domain/access/effective-access'
import { unmetRequirement, withRequirementsMet } from '@/domain/catalogue/requires'
import type { Plan, Role } from '@/domain/model/catalogue'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { seatHolderRef, seatHolders, withSeat } from '@/domain/seats/seat-holders'
import type { SeatHolder } from '@/domain/seats/seat-holders'
import type { Access } from '@/domain/model/rows'
import type { BlockedHolder, Blockers } from '@/domain/command/refusal'
import { seatUse } from '@/domain/seats/seats'
import { openSubaccounts } from '@/domain/account/subaccounts'

/** What does not fit a plan at a moment (UTC ms); undefined if everything fits (P2, P3). */
export function blockersOf(facts: Facts, tree: AccountTree, plan: Plan, at: number): Blockers | undefined {
  const roles: Blockers['roles'] = []
  const custom: Blockers['custom'] = []
  const holders = seatHolders(facts, tree, at)
  for (const holder of holders) {
    for (const { accountId, access } of holder.offers) {
      if (fitsPlan(plan, access)) continue
      if ('role' in access) roles.push({ ...blockedHolder(holder), accountId, role: access.role })
      else custom.push({ ...blockedHolder(holder), accountId, permissions: access.permissions.length })
    }
  }
  const seats = seatsExceeded(facts, tree, plan, at, holders)
  const subaccounts = subaccountsExceeded(facts, tree, plan)
  if (roles.length === 0 && custom.length === 0 && !seats && !subaccounts) return undefined
  return { ...(seats && { seats }), roles, custom, ...(subaccounts && { subaccounts }) }
}

export const blockedHolder = (holder: SeatHolder): BlockedHolder => ({
  ...seatHolderRef(holder),
  email: holder.email,
})

const fitsPlan = (plan: Plan, access: Access) =>
  'role' in access ? plan.roles.includes(access.role) : plan.custom

/** The seats beyond the plan's limit, by the stored count, since unreadable rows take a seat (K4). */
function seatsExceeded(
  facts: Facts,
  tree: AccountTree,
  plan: Plan,
  at: number,
  holders: readonly SeatHolder[],
): Blockers['seats'] {
  const { used } = seatUse(facts, tree, at)
  if (plan.seats === null || used <= plan.seats) return undefined
  return { over: used - plan.seats, who: withSeat(holders, tree).map(blockedHolder) }
}

function subaccountsExceeded(facts: Facts, { primary }: AccountTree, plan: Plan): Blockers['subaccounts'] {
  const open = openSubaccounts(facts, primary.id)
  if (plan.subaccounts === null || open.length <= plan.subaccounts) return undefined
  const which = open.map(({ id, name }) => ({ accountId: id, name }))
  return { over: open.length - plan.subaccounts, which }
}

/**
 * The nearest access in a plan (P4): the same access if it fits; otherwise the role that loses the fewest
 * permissions and gains none; otherwise the same permissions as *Custom*, as far as they are grantable.
 * Undefined if the plan has neither.
 */
export function nearestAccess({ catalogue }: AccountTree, plan: Plan, access: Access): Access | undefined {
  if (fitsPlan(plan, access)) return access
  const held = permissionsOf(catalogue, access)
  const isSubset = ({ permissions }: Role) =>
    permissions.length > 0 &&
    permissions.every((id) => held.has(id)) &&
    !unmetRequirement(catalogue, new Set(permissions))
  const [nearest] = catalogue.roles
    .filter((role) => plan.roles.includes(role.id) && isSubset(role))
    .sort((a, b) => b.permissions.length - a.permissions.length)
  if (nearest) return { role: nearest.id }
  const ticked = withRequirementsMet(
    catalogue,
    permissionsIn(catalogue).flatMap(({ id, grantable }) => (grantable && held.has(id) ? id : [])),
  )
  return plan.custom && ticked.length > 0 ? { permissions: ticked } : undefined
}

/** Whether a plan is smaller: fewer seats, or the same with fewer roles or no custom permissions. */
export function isDowngrade(plan: Plan, current: Plan): boolean {
  const [seats, before] = [plan.seats ?? Infinity, current.seats ?? Infinity]
  if (seats !== before) return seats < before
  return plan.roles.length < current.roles.length || (!plan.custom && current.custom)
}
