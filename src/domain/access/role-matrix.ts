import { allPermissionIds } from './effective-access'
import type { Area, Catalogue, Permission, Role } from '../model/catalogue'

/** Stands for the owner among the columns; no role is called so. */
export const OWNER = 'owner'

/** A column of the matrix: the owner, or a role. */
export interface MatrixColumn {
  id: string
  /** Nothing: the owner, who may do everything. */
  role?: Role
  holds: ReadonlySet<string>
}

/** An area with what is shown of it. */
export interface MatrixArea {
  area: Area
  permissions: readonly Permission[]
}

/** The owner and the roles of a catalogue, each with the permissions it holds (4.3). */
export const matrixColumns = (catalogue: Catalogue): MatrixColumn[] => [
  { id: OWNER, holds: allPermissionIds(catalogue) },
  ...catalogue.roles.map((role) => ({ id: role.id, role, holds: new Set(role.permissions) })),
]

/** How many of these permissions a column has. */
export const countHeld = ({ holds }: MatrixColumn, permissions: readonly Permission[]): number =>
  permissions.reduce((sum, { id }) => sum + Number(holds.has(id)), 0)

/** Whether two columns give different answers to a permission. */
export const differs = (a: MatrixColumn, b: MatrixColumn, id: string): boolean =>
  a.holds.has(id) !== b.holds.has(id)

/** The areas as far as a test leaves something of them. */
export const filterAreas = (
  areas: readonly Area[],
  matches: (permission: Permission, area: Area) => boolean,
): MatrixArea[] =>
  areas.flatMap((area) => {
    const permissions = area.permissions.filter((permission) => matches(permission, area))
    return permissions.length === 0 ? [] : [{ area, permissions }]
  })
