import { choiceRefusal } from '@/domain/access/access-choices'
import type { AccessChoices } from '@/domain/access/access-choices'
import { permissionsIn, permissionsOf } from '@/domain/access/effective-access'
import { isVisible } from '@/domain/access/may-see-users'
import type { Visibility } from '@/domain/access/may-see-users'
import { unmetRequirement, withRequirementsMet } from '@/domain/catalogue/requires'
import type { Plan, Role } from '@/domain/model/catalogue'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { seatHolderRef, seatHolders, withSeat } from '@/domain/seats/seat-holders'
import type { SeatHolder } from '@/domain/seats/seat-holders'
import type { Access } from '@/domain/model/rows'
import type { BlockedHolder, Blockers } from '@/domain/command/refusal'
import { seatUse } from '@/domain/seats/seats'
import { countOf } from './blocker-counts'
import { openSubaccounts } from '@/domain/account/subaccounts'

/**
 * What does not fit a plan at a moment (UTC ms); undefined if everything fits (P2, P3). `reader`: what the acting
 * person may know, others are only counted; without it everybody is named.
 */
export function blockersOf(
  facts: Facts,
  tree: AccountTree,
  plan: Plan,
  at: number,
  reader?: Visibility,
): Blockers | undefined {
  const roles: Blockers['roles'] = { named: [], others: 0 }
  const custom: Blockers['custom'] = { named: [], others: 0 }
  const holders = seatHolders(facts, tree, at)
  for (const holder of holders) {
    for (const { accountId, access } of holder.offers) {
      if (fitsPlan(plan, access)) continue
      if (reader && !reader.users.has(accountId)) ('role' in access ? roles : custom).others += 1
      else if ('role' in access) roles.named.push({ ...blockedHolder(holder), accountId, role: access.role })
      else custom.named.push({ ...blockedHolder(holder), accountId, permissions: access.permissions.length })
    }
  }
  const seats = seatsExceeded(facts, tree, plan, at, holders, reader)
  const subaccounts = subaccountsExceeded(facts, tree, plan, reader)
  if (countOf(roles) + countOf(custom) === 0 && !seats && !subaccounts) return undefined
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
  reader?: Visibility,
): Blockers['seats'] {
  const { used } = seatUse(facts, tree, at)
  if (plan.seats === null || used <= plan.seats) return undefined
  const all = withSeat(holders, tree)
  const named = reader ? all.filter(({ offers }) => isVisible(reader, offers)) : all
  return {
    over: used - plan.seats,
    who: { named: named.map(blockedHolder), others: all.length - named.length },
  }
}

function subaccountsExceeded(
  facts: Facts,
  { primary }: AccountTree,
  plan: Plan,
  reader?: Visibility,
): Blockers['subaccounts'] {
  const open = openSubaccounts(facts, primary.id)
  if (plan.subaccounts === null || open.length <= plan.subaccounts) return undefined
  const named = open.flatMap(({ id, name }) =>
    !reader || reader.accounts.has(id) ? { accountId: id, name } : [],
  )
  return { over: open.length - plan.subaccounts, which: { named, others: open.length - named.length } }
}

/**
 * The nearest access in a plan (P4): the same access if it fits; otherwise the role that loses the fewest
 * permissions and gains none; otherwise the same permissions as *Custom*, as far as they are grantable.
 * Undefined if the plan has neither. `mayGive`: what whoever changes the plan may give, if not everything.
 */
export function nearestAccess(
  { catalogue }: AccountTree,
  plan: Plan,
  access: Access,
  mayGive: (access: Access) => boolean = () => true,
): Access | undefined {
  if (fitsPlan(plan, access)) return access
  const held = permissionsOf(catalogue, access)
  const isSubset = ({ permissions }: Role) =>
    permissions.length > 0 &&
    permissions.every((id) => held.has(id)) &&
    !unmetRequirement(catalogue, new Set(permissions))
  const [nearest] = catalogue.roles
    .filter((role) => plan.roles.includes(role.id) && isSubset(role) && mayGive({ role: role.id }))
    .sort((a, b) => b.permissions.length - a.permissions.length)
  if (nearest) return { role: nearest.id }
  const ticked = withRequirementsMet(
    catalogue,
    permissionsIn(catalogue).flatMap(({ id, grantable }) =>
      grantable && held.has(id) && mayGive({ permissions: [id] }) ? id : [],
    ),
  )
  return plan.custom && ticked.length > 0 ? { permissions: ticked } : undefined
}

/** The nearest access that whoever changes the plan may give on an account (A5). */
export const nearestGivable = (
  tree: AccountTree,
  plan: Plan,
  access: Access,
  choices: AccessChoices | undefined,
): Access | undefined =>
  nearestAccess(tree, plan, access, (one) => choices !== undefined && !choiceRefusal(choices, one))

/** Whether a plan is smaller: fewer seats, or the same with fewer roles or no custom permissions. */
export function isDowngrade(plan: Plan, current: Plan): boolean {
  const [seats, before] = [plan.seats ?? Infinity, current.seats ?? Infinity]
  if (seats !== before) return seats < before
  return plan.roles.length < current.roles.length || (!plan.custom && current.custom)
}
