import type { Catalogue } from '@/domain/model/catalogue'

/** What a catalogue says of what fits it: plans, permissions that can be ticked, what takes a seat. */
const fitKey = ({ plans, areas, policies }: Catalogue) =>
  JSON.stringify([
    plans.map(({ id, seats, roles, custom, subaccounts }) => [id, seats, roles, custom, subaccounts]),
    areas.flatMap(({ permissions }) => permissions.map(({ id, grantable }) => [id, grantable])),
    policies.seatTakenBy,
  ])

/** Whether what fits one catalogue may not fit the other: where not, nobody in its trees needs looking at. */
export const fitMayChange = (before: Catalogue, after: Catalogue): boolean => fitKey(before) !== fitKey(after)

/** Roles that have a permission in one catalogue and no longer in the other. */
export function rolesLosing(before: Catalogue, after: Catalogue, permission: string): string[] {
  const holds = ({ roles }: Catalogue, id: string) =>
    roles.some((role) => role.id === id && role.permissions.includes(permission))
  return before.roles.flatMap(({ id }) => (holds(before, id) && !holds(after, id) ? id : []))
}

/** Cells that one catalogue has and the other has not, over the roles that both have. */
export function cellsOnlyIn(one: Catalogue, other: Catalogue): { role: string; permission: string }[] {
  return one.roles.flatMap(({ id, permissions }) => {
    const held = other.roles.find((role) => role.id === id)?.permissions
    return held
      ? permissions.flatMap((permission) => (held.includes(permission) ? [] : [{ role: id, permission }]))
      : []
  })
}

/** Whether two catalogues say the same, whatever their revision. */
export const sameCatalogue = (one: Catalogue, other: Catalogue): boolean =>
  JSON.stringify({ ...one, revision: 0 }) === JSON.stringify({ ...other, revision: 0 })

/** The catalogue with one cell of its matrix turned to yes or no; permissions stay in the order of the areas. */
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
      const permissionIds = new Set(role.permissions.filter((id) => id !== permission))
      if (holds) permissionIds.add(permission)
      return { ...role, permissions: order.filter((id) => permissionIds.has(id)) }
    }),
  }
}
