import type { Catalogue, Label } from '@/domain/model/catalogue'
import type { Access } from '@/domain/model/rows'
import type { Locale, Text } from './i18n'

/** Labels in one language, by id; an id that no catalogue has is its own name. */
export interface CatalogueNames {
  permission: (id: string) => string
  role: (id: string) => string
  plan: (id: string) => string
  area: (id: string) => string
}

/** Permissions of two areas may have the same label: these are named with their area. */
function withUniqueLabels({ areas }: Catalogue, locale: Locale) {
  const all = areas.flatMap(({ label: area, permissions }) => permissions.map((one) => ({ ...one, area })))
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { label } of all) (seen.has(label[locale]) ? repeated : seen).add(label[locale])
  return all.map(({ id, label, area }) => {
    const name = label[locale]
    return { id, label: repeated.has(name) ? { ...label, [locale]: `${name} (${area[locale]})` } : label }
  })
}

/** Names by the catalogue of a tree; by those of a workspace, where two know an id the first one names it. */
export function catalogueNames(catalogues: Iterable<Catalogue>, locale: Locale): CatalogueNames {
  const all = [...catalogues]
  const areas = all.flatMap((catalogue) => catalogue.areas)
  return {
    permission: labelLookup(all.flatMap((catalogue) => withUniqueLabels(catalogue, locale))),
    role: labelLookup(all.flatMap(({ roles }) => roles)),
    plan: labelLookup(all.flatMap(({ plans }) => plans)),
    area: labelLookup(areas),
  }

  function labelLookup(things: readonly { id: string; label: Label }[]) {
    const labelById = new Map(things.toReversed().map(({ id, label }) => [id, label[locale]]))
    return (id: string) => labelById.get(id) ?? id
  }
}

/** An access in a few words: the role's name, or how many permissions were ticked by hand. */
export function accessText(access: Access, text: Text, names: Pick<CatalogueNames, 'role'>): string {
  return 'role' in access
    ? names.role(access.role)
    : text.t('access.customCount', {}, access.permissions.length)
}
