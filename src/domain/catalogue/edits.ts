import type { Catalogue } from '@/domain/model/catalogue'
import { requirementsIn, unmetRequirement, withTicked } from './requires'

/** What decides whether users fit a plan: plans, grantable permissions, and what takes a seat. */
const fitKey = ({ plans, areas, policies }: Catalogue) =>
  JSON.stringify([
    plans.map(({ id, seats, roles, custom, subaccounts }) => [id, seats, roles, custom, subaccounts]),
    areas.flatMap(({ permissions }) => permissions.map(({ id, grantable }) => [id, grantable])),
    policies.seatTakenBy,
  ])

/**
 * Whether an edit may make trees no longer fit their plans, or leave somebody without what a permission requires; if not,
 * their users need no check.
 */
export const fitMayChange = (before: Catalogue, after: Catalogue): boolean =>
  fitKey(before) !== fitKey(after) || requirementsMayFail(before, after)

/** K10: a permission requires more than before, or a role has become one that does not hold together. */
function requirementsMayFail(before: Catalogue, after: Catalogue): boolean {
  const known = new Set(requirementsIn(before).map((one) => JSON.stringify(one)))
  return (
    requirementsIn(after).some((one) => !known.has(JSON.stringify(one))) ||
    after.roles.some(({ id, permissions }) => {
      const unmetBefore = before.roles.some(
        (role) => role.id === id && unmetRequirement(before, new Set(role.permissions)),
      )
      return !unmetBefore && unmetRequirement(after, new Set(permissions))
    })
  )
}

/** Ids of the roles that have a permission before an edit but not after it. */
export function rolesLosing(before: Catalogue, after: Catalogue, permission: string): string[] {
  const holds = ({ roles }: Catalogue, id: string) =>
    roles.some((role) => role.id === id && role.permissions.includes(permission))
  return before.roles.flatMap(({ id }) => (holds(before, id) && !holds(after, id) ? id : []))
}

/** Cells of the role matrix that `one` has and `other` does not have, for the roles that both have. */
export function cellsOnlyIn(one: Catalogue, other: Catalogue): { role: string; permission: string }[] {
  return one.roles.flatMap(({ id, permissions }) => {
    const held = other.roles.find((role) => role.id === id)?.permissions
    return held
      ? permissions.flatMap((permission) => (held.includes(permission) ? [] : [{ role: id, permission }]))
      : []
  })
}

/** Whether two catalogues are equal apart from their revisions. */
export const sameCatalogue = (one: Catalogue, other: Catalogue): boolean =>
  JSON.stringify({ ...one, revision: 0 }) === JSON.stringify({ ...other, revision: 0 })

/**
 * A copy in which a role has a permission or not, and with it what it requires or what requires it (K10); permissions
 * stay in the order of the areas.
 */
export function withCell(
  catalogue: Catalogue,
  roleId: string,
  permission: string,
  holds: boolean,
): Catalogue {
  const order = catalogue.areas.flatMap(({ permissions }) => permissions.map(({ id }) => id))
  return {
    ...catalogue,
    roles: catalogue.roles.map((role) => {
      if (role.id !== roleId) return role
      const permissionIds = withTicked(catalogue, role.permissions, [permission], holds)
      return { ...role, permissions: order.filter((id) => permissionIds.has(id)) }
    }),
  }
}
