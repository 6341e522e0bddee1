const PLAIN_TEXT = /^[\n\x20-\x7e]*$/
const QUOTES = /["'`´‘’‚‛“”„‟‹›«»ʹʺʻʼʽ′″‵‶]/g
const DASHES = /[‐‑‒–—―−]/g
const INVISIBLE_OR_MARK = /\p{Default_Ignorable_Code_Point}|[\u0300-\u036f]|(?=\p{Mn})\p{Diacritic}/gu
/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n' },
  ...{ ƀ: 'b', ɨ: 'i', ƶ: 'z', ς: 'σ' },
}
const SPECIAL_LETTER = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gi')

/**
 * A text as search compares it (E3): NFKC, without case, diacritics, quotes and invisible characters, with ss for ß.
 */
export function fold(text: string): string {
  const bare = text.replace(QUOTES, '')
  if (PLAIN_TEXT.test(bare)) return bare.toLowerCase()
  return bare
    .normalize('NFKD')
    .replace(QUOTES, '')
    .toLowerCase()
    .replace(INVISIBLE_OR_MARK, '')
    .replace(SPECIAL_LETTER, plainLetter)
    .replace(DASHES, '-')
}

/** A text in ASCII, for file names and made-up addresses; what no plain letter stands for is a blank. */
export const toAscii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(INVISIBLE_OR_MARK, '')
    .replace(SPECIAL_LETTER, plainLetter)
    .replace(/[^\x20-\x7e]+/g, ' ')

function plainLetter(letter: string): string {
  const lower = letter.toLowerCase()
  const plain = plainLetters[lower] ?? letter
  return lower === letter ? plain : plain.charAt(0).toUpperCase() + plain.slice(1)
}
