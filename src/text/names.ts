import type { Catalogue, Label, Terms } from '@/domain/model/catalogue'
import type { Access } from '@/domain/model/rows'
import type { Locale, Text } from './i18n'

/** `{TermRole}` stands alone or begins a sentence, `{termRole}` is within one. */
type TermParams = Readonly<Partial<Record<`${'T' | 't'}erm${Capitalize<keyof Terms>}`, string>>>

/** Labels in one language, by id; an id that no catalogue has is its own name. */
export interface CatalogueNames {
  /** The words of the product that is designed, as parameters of messages; none without a tree. */
  terms: TermParams
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

/** A word as it stands alone, and within an English sentence with a small letter, if it is no abbreviation. */
function termParams(terms: Terms, locale: Locale): TermParams {
  const params: Record<string, string> = {}
  for (const [key, { [locale]: word }] of Object.entries(terms)) {
    const name = `erm${key.charAt(0).toUpperCase()}${key.slice(1)}`
    const isLowered = locale === 'en' && /^.[a-z]/.test(word)
    params[`T${name}`] = word
    params[`t${name}`] = isLowered ? word.charAt(0).toLowerCase() + word.slice(1) : word
  }
  return params
}

/**
 * The words of the app with the terms of a catalogue filled in (K7): the messages have `{termRole}` where one product
 * says *role* and another says *level*.
 */
export const withTerms = (text: Text, names: { readonly value: Pick<CatalogueNames, 'terms'> }): Text => ({
  ...text,
  t: (key, params, count) => text.t(key, { ...names.value.terms, ...params }, count),
})

/** Names by the catalogue of a tree; by those of a workspace, where two know an id the first one names it. */
export function catalogueNames(catalogues: Iterable<Catalogue>, locale: Locale): CatalogueNames {
  const all = [...catalogues]
  return {
    terms: all.length === 1 && all[0] ? termParams(all[0].terms, locale) : {},
    permission: labelLookup(() => all.flatMap((catalogue) => withUniqueLabels(catalogue, locale))),
    role: labelLookup(() => all.flatMap(({ roles }) => roles)),
    plan: labelLookup(() => all.flatMap(({ plans }) => plans)),
    area: labelLookup(() => all.flatMap(({ areas }) => areas)),
  }

  /** Read when it is first asked: most parts of a page need only some of the names. */
  function labelLookup(things: () => readonly { id: string; label: Label }[]) {
    let labelById: ReadonlyMap<string, Label> | undefined
    return (id: string) => {
      labelById ??= new Map(
        things()
          .toReversed()
          .map((one) => [one.id, one.label]),
      )
      return labelById.get(id)?.[locale] ?? id
    }
  }
}

/** An access in a few words: the role's name, or how many permissions were ticked by hand. */
export function accessText(access: Access, text: Text, names: Pick<CatalogueNames, 'role'>): string {
  return 'role' in access
    ? names.role(access.role)
    : text.t('access.customCount', {}, access.permissions.length)
}
