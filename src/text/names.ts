import type { Catalogue, Label, Terms } from '@/domain/model/catalogue'
import type { Access } from '@/domain/model/rows'
import type { Locale, Text } from './i18n'
import { neutralTerms } from './messages/neutral-terms'

/** `{TermRole}` stands alone or begins a sentence, `{termRole}` is within one. */
type TermParams = Readonly<Record<`${'T' | 't'}erm${Capitalize<keyof Terms>}`, string>>

/** Labels in one language, by id; an id that no catalogue has is its own name. */
export interface CatalogueNames {
  /** The words of the product that is designed, as parameters of messages. */
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

const KEEPS_CAPITAL = /^\p{Lu}{2}/u

/** A word as it stands alone and within a sentence: German nouns and abbreviations keep their capital. */
function termParams(terms: Terms, locale: Locale): TermParams {
  const params = Object.fromEntries(
    Object.entries(terms).flatMap(([key, { [locale]: word }]) => {
      const name = `erm${capitalised(key)}`
      const isKept = locale === 'de' || KEEPS_CAPITAL.test(word)
      const within = isKept ? word : word.charAt(0).toLowerCase() + word.slice(1)
      return [
        [`T${name}`, capitalised(word)],
        [`t${name}`, within],
      ]
    }),
  )
  return params as TermParams
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * The words of the app with the terms of a catalogue filled in (K7): the messages have `{termRole}` where one product
 * says *role* and another says *level*.
 */
export const withTerms = (text: Text, names: () => Pick<CatalogueNames, 'terms'>): Text => ({
  ...text,
  t: (key, params, count) => text.t(key, { ...names().terms, ...params }, count),
})

/** Names by the catalogue of a tree; by those of a workspace, where two know an id the first one names it. */
export function catalogueNames(catalogues: Iterable<Catalogue>, locale: Locale): CatalogueNames {
  const all = [...catalogues]
  return {
    terms: termParams(all.length === 1 && all[0] ? all[0].terms : neutralTerms, locale),
    permission: labelLookup(() => all.flatMap((catalogue) => withUniqueLabels(catalogue, locale))),
    role: labelLookup(() => all.flatMap(({ roles }) => roles)),
    plan: labelLookup(() => all.flatMap(({ plans }) => plans)),
    area: labelLookup(() => all.flatMap(({ areas }) => areas)),
  }

  /** Read when it is first asked: most parts of a page need only some of the names. */
  function labelLookup(things: () => readonly { id: string; label: Label }[]) {
    let labelById: ReadonlyMap<string, string> | undefined
    return (id: string) => {
      labelById ??= new Map(
        things()
          .toReversed()
          .map((one) => [one.id, one.label[locale]]),
      )
      return labelById.get(id) ?? id
    }
  }
}

/** An access in a few words: the role's name, or how many permissions were ticked by hand. */
export function accessText(access: Access, text: Text, names: Pick<CatalogueNames, 'role'>): string {
  return 'role' in access
    ? names.role(access.role)
    : text.t('access.customCount', {}, access.permissions.length)
}
