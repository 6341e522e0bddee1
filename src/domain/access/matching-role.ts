import type { Catalogue } from '@/domain/model/catalogue'

/** Id of the first role with exactly these permissions, in any order; undefined if there is none. */
export function matchingRole({ roles }: Catalogue, permissions: readonly string[]): string | undefined {
  const ticked = new Set(permissions)
  if (ticked.size === 0) return undefined
  return roles.find(
    (role) =>
      new Set(role.permissions).size === ticked.size && role.permissions.every((id) => ticked.has(id)),
  )?.id
}
