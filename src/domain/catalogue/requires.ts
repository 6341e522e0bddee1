import type { Catalogue } from '@/domain/model/catalogue'

/** A permission and one that it requires (K10). */
export interface Requirement {
  permission: string
  requires: string
}

/** All requirements of a catalogue, in the order of its areas. */
export const requirementsIn = ({ areas }: Pick<Catalogue, 'areas'>): Requirement[] =>
  areas.flatMap(({ permissions }) =>
    permissions.flatMap(({ id, requires }) =>
      requires.map((required) => ({ permission: id, requires: required })),
    ),
  )

/** The first requirement that some permissions do not meet; undefined if they hold together (K10). */
export function unmetRequirement(
  catalogue: Pick<Catalogue, 'areas'>,
  permissions: ReadonlySet<string>,
): Requirement | undefined {
  return requirementsIn(catalogue).find(
    ({ permission, requires }) => permissions.has(permission) && !permissions.has(requires),
  )
}

/** The permissions without those whose requirements are not among them, in the same order. */
export function withRequirementsMet(catalogue: Pick<Catalogue, 'areas'>, ids: readonly string[]): string[] {
  const met = new Set(ids)
  for (let unmet = unmetRequirement(catalogue, met); unmet; unmet = unmetRequirement(catalogue, met))
    met.delete(unmet.permission)
  return ids.filter((id) => met.has(id))
}

/**
 * The permissions after some are ticked, with what they require, or unticked, with what requires them (K10). Permissions
 * that did not hold together before are left as they are.
 */
export function withTicked(
  catalogue: Pick<Catalogue, 'areas'>,
  chosen: Iterable<string>,
  ids: Iterable<string>,
  on: boolean,
): ReadonlySet<string> {
  const requirements = requirementsIn(catalogue)
  const changed = new Set(ids)
  // A set that grows while it is iterated is iterated to its end.
  for (const id of changed) {
    for (const { permission, requires } of requirements) {
      if (on && permission === id) changed.add(requires)
      if (!on && requires === id) changed.add(permission)
    }
  }
  const after = new Set(chosen)
  for (const id of changed) {
    if (on) after.add(id)
    else after.delete(id)
  }
  return after
}
