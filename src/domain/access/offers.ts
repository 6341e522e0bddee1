import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Catalogue } from '@/domain/model/catalogue'
import type { Offer } from '@/domain/model/rows'
import { unmetRequirement } from '@/domain/catalogue/requires'
import { permissionsOf } from './effective-access'
import { firstRefusal } from '@/domain/command/refusal'
import type { Refusal } from '@/domain/command/refusal'

/** I4: refuses offers without an account, or without a permission: none ticked, or a role that has none. */
export function nothingOffered(
  facts: Facts,
  { roles }: Pick<Catalogue, 'roles'>,
  offers: readonly Offer[],
): Refusal | undefined {
  if (offers.length === 0) return { code: 'nothing-offered' }
  return firstRefusal(offers, ({ accountId, access }) => {
    const role = 'role' in access ? roles.find(({ id }) => id === access.role) : undefined
    const permissions = 'role' in access ? role?.permissions : access.permissions
    if (permissions?.length !== 0) return undefined
    const name = facts.accounts.get(accountId)?.name ?? ''
    return { code: 'nothing-offered', accountId, name, ...(role && { role: role.id }) }
  })
}

/** K10: refuses offers with a permission that lacks one which it requires. */
export function permissionRequires(
  { catalogue }: Pick<AccountTree, 'catalogue'>,
  offers: readonly Offer[],
): Refusal | undefined {
  return firstRefusal(offers, ({ access }) => {
    const unmet = unmetRequirement(catalogue, permissionsOf(catalogue, access))
    return unmet && { code: 'permission-requires', ...unmet }
  })
}

/** S4: refuses if the plan has no seats; the refusal names the plans that have some. */
export function sharingNotInPlan({ plan, catalogue }: AccountTree): Refusal | undefined {
  if (plan.seats !== 0) return undefined
  const plansThatCan = catalogue.plans.filter(({ seats }) => seats !== 0).map(({ id }) => id)
  return { code: 'sharing-not-in-plan', plan: plan.id, plansThatCan }
}

/** P5: refuses a role or custom permissions that the plan lacks; names the plans that have them. */
export function accessNotInPlan(
  { plan, catalogue }: AccountTree,
  offers: readonly Offer[],
): Refusal | undefined {
  return firstRefusal(offers, ({ access }) => {
    if ('permissions' in access) {
      if (plan.custom) return undefined
      const plansWithCustom = catalogue.plans.filter(({ custom }) => custom).map(({ id }) => id)
      return { code: 'custom-not-in-plan', plan: plan.id, plansWithCustom }
    }
    const { role } = access
    const exists = catalogue.roles.some(({ id }) => id === role)
    if (exists && plan.roles.includes(role)) return undefined
    const plansWithRole = catalogue.plans
      .filter(({ roles }) => exists && roles.includes(role))
      .map(({ id }) => id)
    return { code: 'role-not-in-plan', role, plan: plan.id, plansWithRole }
  })
}
