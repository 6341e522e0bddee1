import { normalizeEmail } from './email'
import { decodePunycode } from './punycode'
import { readAddresses } from './read-addresses'

const PLAIN_TEXT = /^[\n\x20-\x7e]*$/
const QUOTES = /["'`´‘’‚‛“”„‟‹›«»ʹʺʻʼʽ′″‵‶]/g
const DASHES = /[‐‑‒–—―−]/g
const INVISIBLE_OR_MARK = /\p{Default_Ignorable_Code_Point}|[\u0300-\u036f]|(?=\p{Mn})\p{Diacritic}/gu
const SEPARATORS = /[\s,;<>()[\]{}]+/
/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n' },
  ...{ ƀ: 'b', ɨ: 'i', ƶ: 'z', ς: 'σ' },
}
const SPECIAL_LETTER = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

/**
 * A text as search compares it (E3): NFKC, without case, diacritics, quotes and invisible characters, with ss for ß.
 */
export function fold(text: string): string {
  const bare = text.replace(QUOTES, '')
  if (PLAIN_TEXT.test(bare)) return bare.toLowerCase()
  return bare
    .normalize('NFKD')
    .toLowerCase()
    .replace(INVISIBLE_OR_MARK, '')
    .replace(SPECIAL_LETTER, (letter) => plainLetters[letter] ?? letter)
    .replace(DASHES, '-')
}

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
