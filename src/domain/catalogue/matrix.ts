import type { Area, Confidence } from '@/domain/model/catalogue'

type PermissionDefinition = readonly [
  id: string,
  en: string,
  de: string,
  roles: string,
  basis: 'stated' | 'derived',
  note?: Confidence | 'owner-only',
]
type AreaDefinition = readonly [
  id: string,
  en: string,
  de: string,
  permissions: readonly PermissionDefinition[],
]

/** The role matrix of a shipped catalogue: its areas, and the permissions of each role. */
export interface Matrix {
  areas: Area[]
  heldBy: (role: string) => string[]
}

/**
 * Builds a matrix from its lines; each permission names the roles that have it, separated by spaces. `views`: by the id
 * of a permission to view something those that need it: what edits, exports, deletes, manages or sends there (K10).
 */
export function defineMatrix(
  views: Readonly<Record<string, readonly string[]>>,
  ...lines: readonly AreaDefinition[]
): Matrix {
  const permissions = lines.flatMap(([, , , rows]) => rows)
  return {
    areas: lines.map(([id, en, de, rows]) => ({
      id,
      label: { en, de },
      permissions: rows.map((row) => permissionFrom(row, viewsOf(row[0]))),
    })),
    heldBy: (role) =>
      permissions.filter(([, , , roles]) => roles.split(' ').includes(role)).map(([id]) => id),
  }

  function viewsOf(id: string): string[] {
    return Object.keys(views).filter((view) => views[view]?.includes(id))
  }
}

function permissionFrom(
  [id, en, de, , basis, note]: PermissionDefinition,
  requires: string[],
): Area['permissions'][number] {
  const grantable = note !== 'owner-only'
  const confidence = note === undefined || note === 'owner-only' ? {} : { confidence: note }
  return { id, label: { en, de }, grantable, requires, basis, ...confidence }
}
