import type { Catalogue, Permission, Role } from '@/domain/model/catalogue'
import { accountIn, grantOn, activePerson, treeOf } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Access, Offer } from '@/domain/model/rows'

/** One step of an explanation, in the order in which access is decided (A6). */
export type Reason =
  | { kind: 'no-account' }
  | { kind: 'no-login' }
  | { kind: 'account-closed'; account: string }
  | { kind: 'owner'; account: string }
  | { kind: 'no-grant'; account: string }
  | { kind: 'role'; role: string; account: string }
  | { kind: 'custom'; count: number; account: string }
  | { kind: 'role-not-in-plan'; role: string; plan: string }
  | { kind: 'custom-not-in-plan'; plan: string }
  | { kind: 'two-factor-missing'; account: string }
  | { kind: 'held'; permission: string }
  | { kind: 'lacking'; permission: string }

/** The permissions of a person on an account, and the steps that lead to them. */
export interface EffectiveAccess {
  permissions: ReadonlySet<string>
  reasons: Reason[]
}

const NO_PERMISSIONS: ReadonlySet<string> = new Set()

/** All permissions for the owner, else those of the grant on that account, else none (A1, A2, A3). */
export function effectiveAccess(facts: Facts, personId: string, accountId: string): EffectiveAccess {
  const account = facts.accounts.get(accountId)
  const tree = account && treeOf(facts, account.primaryId)
  if (!tree) return { permissions: NO_PERMISSIONS, reasons: [{ kind: 'no-account' }] }
  const person = activePerson(facts, personId)
  if (!person) return { permissions: NO_PERMISSIONS, reasons: [{ kind: 'no-login' }] }
  const name = account.name
  if (account.status === 'closed' || tree.primary.status === 'closed') {
    return { permissions: NO_PERMISSIONS, reasons: [{ kind: 'account-closed', account: name }] }
  }
  const granted = grantedAccess(facts, tree, personId, accountId)
  if (tree.primary.requiresTwoFactor && !person.twoFactor && granted.permissions !== NO_PERMISSIONS) {
    return {
      permissions: NO_PERMISSIONS,
      reasons: [...granted.reasons, { kind: 'two-factor-missing', account: name }],
    }
  }
  return granted
}

function grantedAccess(
  facts: Facts,
  tree: AccountTree,
  personId: string,
  accountId: string,
): EffectiveAccess {
  const account = accountIn(facts, tree, accountId)?.name ?? ''
  if (tree.primary.ownerId === personId) {
    return { permissions: allPermissionIds(tree.catalogue), reasons: [{ kind: 'owner', account }] }
  }
  const access = grantOn(facts, accountId, personId)?.access
  if (!access) return { permissions: NO_PERMISSIONS, reasons: [{ kind: 'no-grant', account }] }
  const missing = notInPlan(tree, access)
  const reason: Reason =
    'role' in access
      ? { kind: 'role', role: access.role, account }
      : { kind: 'custom', count: access.permissions.length, account }
  return missing
    ? { permissions: NO_PERMISSIONS, reasons: [reason, missing] }
    : { permissions: permissionsHeld(tree.catalogue, access), reasons: [reason] }
}

/** Custom permissions of which one is not grantable were changed by hand, and give nothing (K4). */
function permissionsHeld(catalogue: Catalogue, access: Access): ReadonlySet<string> {
  if ('role' in access) return permissionsOf(catalogue, access)
  const grantable = grantableIds(catalogue)
  return new Set(access.permissions.every((id) => grantable.has(id)) ? access.permissions : [])
}

/** Why a plan does not include an access: its role or custom permissions (V4); undefined if it does. */
function notInPlan({ plan }: AccountTree, access: Access): Reason | undefined {
  if ('role' in access) {
    return plan.roles.includes(access.role)
      ? undefined
      : { kind: 'role-not-in-plan', role: access.role, plan: plan.id }
  }
  return plan.custom ? undefined : { kind: 'custom-not-in-plan', plan: plan.id }
}

/** Whether a person has a permission on an account; every command checks by this function (A4). */
export function may(facts: Facts, personId: string, permission: string, accountId: string): boolean {
  return effectiveAccess(facts, personId, accountId).permissions.has(permission)
}

/** Whether a person has a permission on an account, with all steps that lead to the answer (A6). */
export function explain(facts: Facts, personId: string, permission: string, accountId: string) {
  const { permissions, reasons } = effectiveAccess(facts, personId, accountId)
  const allowed = permissions.has(permission)
  const verdict: Reason = { kind: allowed ? 'held' : 'lacking', permission }
  return { allowed, reasons: permissions === NO_PERMISSIONS ? reasons : [...reasons, verdict] }
}

/** The permissions of an access; none for a role that the catalogue does not have. */
export function permissionsOf(catalogue: Catalogue, access: Access): ReadonlySet<string> {
  if ('permissions' in access) return new Set(access.permissions)
  const role = catalogue.roles.find(({ id }) => id === access.role)
  return role ? memoize(permissionsByRole, role, () => new Set(role.permissions)) : NO_PERMISSIONS
}

/** Whether two accesses are the same role, or the same permissions in any order. */
export function sameAccess(a: Access, b: Access): boolean {
  if ('role' in a || 'role' in b) return 'role' in a && 'role' in b && a.role === b.role
  return (
    a.permissions.length === b.permissions.length && a.permissions.every((id) => b.permissions.includes(id))
  )
}

/** Whether every offer is also among `others`, with the same access. */
export function offeredAlready(offers: readonly Offer[], others: readonly Offer[]): boolean {
  return offers.every(({ accountId, access }) =>
    others.some((other) => other.accountId === accountId && sameAccess(other.access, access)),
  )
}

/** Ids of all permissions of a catalogue, which the owner has. */
export function allPermissionIds(catalogue: Catalogue): ReadonlySet<string> {
  return memoize(
    permissionsByCatalogue,
    catalogue,
    () => new Set(permissionsIn(catalogue).map(({ id }) => id)),
  )
}

/** Ids of the permissions that can be ticked; others belong to the owner alone. */
export const grantableIds = (catalogue: Catalogue): ReadonlySet<string> =>
  memoize(
    grantableByCatalogue,
    catalogue,
    () => new Set(permissionsIn(catalogue).flatMap(({ id, grantable }) => (grantable ? id : []))),
  )

export const permissionsIn = (catalogue: Catalogue): Permission[] =>
  catalogue.areas.flatMap((area) => area.permissions)

// Roles and catalogues are replaced and never changed, so sets computed from them can be cached.
const permissionsByRole = new WeakMap<Role, ReadonlySet<string>>()
const permissionsByCatalogue = new WeakMap<Catalogue, ReadonlySet<string>>()
const grantableByCatalogue = new WeakMap<Catalogue, ReadonlySet<string>>()

function memoize<K extends object, V>(cache: WeakMap<K, V>, key: K, compute: () => V): V {
  const value = cache.get(key) ?? compute()
  cache.set(key, value)
  return value
}
