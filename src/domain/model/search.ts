import { normalizeEmail } from './email'
import { fold } from './fold'
import { decodePunycode } from './punycode'

/** Up to what ends it in a mailto link, in brackets, or in a list. */
const ADDRESS = /[^\s<>"():;,?]+@[^\s<>"():;,?&]+/g
const SEPARATORS = /[\s,;<>()[\]{}]+/

/** What a row is searched by: its texts folded, and what their punycode stands for. Work it out once per row. */
export function searchText(texts: readonly string[]): string {
  const text = texts.join('\n')
  return text.includes('xn--') ? fold(`${text}\n${decodePunycode(text)}`) : fold(text)
}

/** What somebody searches for: every word, each in one of its spellings. */
export type SearchWords = readonly (readonly string[])[]

/** The words of a query in any order; a pasted address, with a name or not, is one word (E3). */
export function searchWords(query: string): SearchWords {
  const address = pastedAddress(query)
  return address
    ? [address]
    : query
        .split(SEPARATORS)
        .map(spellings)
        .filter(([word]) => word !== '')
}

/** Lighter than the reader of address fields, since a search only has to find what such a text names. */
function pastedAddress(query: string): readonly string[] | undefined {
  const [address, ...others] = query.match(ADDRESS) ?? []
  const isAlone = /<|mailto:/i.test(query) || address === query.trim()
  const email = address !== undefined && others.length === 0 && isAlone ? normalizeEmail(address) : undefined
  return address !== undefined && email !== undefined ? [...spellings(address), fold(email)] : undefined
}

const spellings = (word: string) => [fold(word), fold(decodePunycode(word))]

/** Whether a `searchText` has all the words. */
export const hasWords = (text: string, words: SearchWords): boolean =>
  words.every((word) => word.some((spelling) => text.includes(spelling)))

/** Whether everything that has these words also has those of an earlier search. */
export const narrowsSearch = (words: SearchWords, earlier: SearchWords): boolean =>
  earlier.every((before) =>
    words.some((word) => word.every((spelling) => before.some((part) => spelling.includes(part)))),
  )
