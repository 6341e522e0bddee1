import { normalizeEmail } from './email'
import { fold } from './fold'
import { decodePunycode } from './punycode'
import { readAddresses } from './read-addresses'

const SEPARATORS = /[\s,;<>()[\]{}]+/

/** What a row is searched by: its texts folded, and what their punycode stands for. Work it out once per row. */
export function searchText(...texts: readonly string[]): string {
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

function pastedAddress(query: string): readonly string[] | undefined {
  const [address, ...others] = query.includes('@') ? readAddresses(query) : []
  const email = address && others.length === 0 ? normalizeEmail(address.email) : undefined
  return address && email !== undefined ? [...spellings(address.email), fold(email)] : undefined
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
