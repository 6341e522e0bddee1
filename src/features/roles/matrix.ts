import { allPermissionIds } from '@/domain/access/effective-access'
import type { Area, Catalogue, Permission, Role } from '@/domain/model/catalogue'

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
  { areas }: Catalogue,
  matches: (permission: Permission, area: Area) => boolean,
): MatrixArea[] =>
  areas.flatMap((area) => {
    const permissions = area.permissions.filter((permission) => matches(permission, area))
    return permissions.length === 0 ? [] : [{ area, permissions }]
  })

/** The keys of the rows of the grid: no area is called like a permission, whatever a catalogue says. */
export const HEADER_ROW = 'head'
export const areaKey = (id: string) => `area/${id}`
export const permissionKey = (id: string) => `permission/${id}`
/** The column of the names. */
export const NAME_COLUMN = 'name'
export const columnKey = (id: string) => `column/${id}`
