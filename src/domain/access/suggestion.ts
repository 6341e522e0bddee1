import { explain, permissionsIn, permissionsOf } from './effective-access'
import { unmetRequirement, withTicked } from '@/domain/catalogue/requires'
import { treeOf } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'

/** A change that would turn a no into a yes (A6). */
export type Suggestion =
  /** Access to the account, or other access; `grantorRoles` are ids of roles whose holders may give it. */
  | { kind: 'give'; roles: string[]; custom: boolean; grantorRoles: string[] }
  /** Plans that have the role or custom permissions. */
  | { kind: 'plan'; plans: string[] }
  /** The person has to set up two-factor sign-in. */
  | { kind: 'two-factor' }
  /** No change helps: the account is closed, the login has ended, or only the owner may. */
  | { kind: 'none' }

/**
 * What is missing for a person to have a permission on an account: roles of the plan that have it, and the
 * roles whose holders may give one of those; the owner always may. Undefined if the person has the
 * permission.
 */
export function suggest(
  facts: Facts,
  personId: string,
  permission: string,
  accountId: string,
): Suggestion | undefined {
  const { allowed, reasons } = explain(facts, personId, permission, accountId)
  if (allowed) return undefined
  const account = facts.accounts.get(accountId)
  const tree = account && treeOf(facts, account.primaryId)
  const last = reasons.at(-1)
  if (!tree || !last) return { kind: 'none' }
  switch (last.kind) {
    case 'two-factor-missing':
      return { kind: 'two-factor' }
    case 'role-not-in-plan':
      return suggestPlans(tree, ({ roles }) => roles.includes(last.role))
    case 'custom-not-in-plan':
      return suggestPlans(tree, ({ custom }) => custom)
    case 'no-grant':
    case 'role':
    case 'lacking':
      return tree.primary.ownerId === personId ? { kind: 'none' } : suggestGrant(tree, permission)
    case 'no-account':
    case 'no-login':
    case 'account-closed':
    case 'owner':
    case 'custom':
    case 'held':
      return { kind: 'none' }
  }
}

function suggestPlans({ catalogue }: AccountTree, has: (plan: AccountTree['plan']) => boolean): Suggestion {
  return { kind: 'plan', plans: catalogue.plans.filter(has).map(({ id }) => id) }
}

function suggestGrant({ catalogue, plan }: AccountTree, permission: string): Suggestion {
  const permissionsOfRole = (id: string) => permissionsOf(catalogue, { role: id })
  const rolesInPlan = catalogue.roles.flatMap(({ id }) => (plan.roles.includes(id) ? id : []))
  const roles = rolesInPlan.filter(
    (id) => permissionsOfRole(id).has(permission) && !unmetRequirement(catalogue, permissionsOfRole(id)),
  )
  const isGrantable = permissionsIn(catalogue).some(({ id, grantable }) => id === permission && grantable)
  const custom = plan.custom && isGrantable
  if (roles.length === 0 && !custom) return { kind: 'none' }
  // A5, K10: nobody can give permissions that they do not have, nor without what these require.
  const ticked = [...withTicked(catalogue, [], [permission], true)]
  const mayGrant = (held: ReadonlySet<string>) =>
    held.has('users.change-access') &&
    ((custom && ticked.every((id) => held.has(id))) ||
      roles.some((id) => [...permissionsOfRole(id)].every((permissionId) => held.has(permissionId))))
  return {
    kind: 'give',
    roles,
    custom,
    grantorRoles: rolesInPlan.filter((id) => mayGrant(permissionsOfRole(id))),
  }
}
