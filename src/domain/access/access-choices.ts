import { permissionsIn } from './effective-access'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Access, Person } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { withRequirementsMet } from '@/domain/catalogue/requires'
import { accessNotInPlan, nothingOffered, permissionRequires } from './offers'
import { grantsMoreThanHeld } from './rights'

/** The access that a grantor can give on an account, and why other access cannot be given. */
export interface AccessChoices {
  accountId: string
  accountName: string
  roles: { id: string; refusal?: Refusal }[]
  customRefusal?: Refusal
  /** Custom permissions that can be ticked: grantable ones that the grantor has, with what they require (A5, K10). */
  permissions: string[]
}

/** The roles and permissions that a grantor may offer on an account, with refusals for others (A5, P5). */
export function accessChoices(
  facts: Facts,
  tree: AccountTree,
  grantor: Person,
  accountId: string,
): AccessChoices {
  const exceedsGrantor = (access: Access) => grantsMoreThanHeld(facts, tree, grantor, { accountId, access })
  const all = permissionsIn(tree.catalogue).map(({ id }) => id)
  const refusedAll = exceedsGrantor({ permissions: all })
  const withheld = new Set(refusedAll?.code === 'grants-more-than-held' ? refusedAll.permissions : [])
  const customRefusal = accessNotInPlan(tree, [{ accountId, access: { permissions: [] } }])
  return {
    accountId,
    accountName: facts.accounts.get(accountId)?.name ?? '',
    roles: tree.catalogue.roles.map(({ id }) => {
      const refusal =
        exceedsGrantor({ role: id }) ??
        nothingOffered(facts, tree.catalogue, [{ accountId, access: { role: id } }]) ??
        permissionRequires(tree, [{ accountId, access: { role: id } }]) ??
        accessNotInPlan(tree, [{ accountId, access: { role: id } }])
      return { id, ...(refusal && { refusal }) }
    }),
    permissions: withRequirementsMet(
      tree.catalogue,
      all.filter((id) => !withheld.has(id)),
    ),
    ...(customRefusal && { customRefusal }),
  }
}

/** Why an access cannot be given on an account; undefined if it can (A5, P5). */
export function choiceRefusal(choices: AccessChoices, access: Access): Refusal | undefined {
  if ('role' in access) return choices.roles.find(({ id }) => id === access.role)?.refusal
  if (choices.customRefusal) return choices.customRefusal
  const permissions = access.permissions.filter((id) => !choices.permissions.includes(id))
  if (permissions.length === 0) return undefined
  return {
    code: 'grants-more-than-held',
    permissions,
    accountId: choices.accountId,
    name: choices.accountName,
  }
}
