import { allPermissionIds } from './effective-access'
import type { Area, Catalogue, Permission, Role } from '../model/catalogue'

/** Id of the owner's column; no role may have this id. */
export const OWNER = 'owner'

/** A column of the role matrix: the owner, or a role. */
export interface MatrixColumn {
  id: string
  /** Undefined for the owner, who has all permissions. */
  role?: Role
  holds: ReadonlySet<string>
}

/** An area with its visible permissions. */
export interface MatrixArea {
  area: Area
  permissions: readonly Permission[]
}

/** The columns of the role matrix: the owner and the roles, each with its permissions (4.3). */
export const matrixColumns = (catalogue: Catalogue): MatrixColumn[] => [
  { id: OWNER, holds: allPermissionIds(catalogue) },
  ...catalogue.roles.map((role) => ({ id: role.id, role, holds: new Set(role.permissions) })),
]

/** The number of these permissions that a column has. */
export const countHeld = ({ holds }: MatrixColumn, permissions: readonly Permission[]): number =>
  permissions.reduce((sum, { id }) => sum + Number(holds.has(id)), 0)

/** Whether two columns differ in a permission. */
export const differs = (a: MatrixColumn, b: MatrixColumn, id: string): boolean =>
  a.holds.has(id) !== b.holds.has(id)

/** The areas with the permissions that match; areas without a match are left out. */
export const filterAreas = (
  areas: readonly Area[],
  matches: (permission: Permission) => boolean,
): MatrixArea[] =>
  areas.flatMap((area) => {
    const permissions = area.permissions.filter(matches)
    return permissions.length === 0 ? [] : [{ area, permissions }]
  })
