/** Compares names in a language; negative if `a` comes first. */
export type CompareNames = (a: string, b: string) => number

const PLAIN_LETTERS = /^[A-Za-z0-9 ]*$/
const COMBINING_MARKS = /\p{M}+/gu

/**
 * A key by which plain string comparison gives the order of English and German; empty for names that need a
 * collator. Comparing keys is several times faster, and most names have one.
 */
export function sortKey(name: string): string {
  if (PLAIN_LETTERS.test(name)) return name.toLowerCase()
  const bare = name.normalize('NFD').replace(COMBINING_MARKS, '')
  return PLAIN_LETTERS.test(bare) ? bare.toLowerCase() : ''
}

/** Compares by key if both names have one and these differ, else by language; the order is the same. */
export function compareByKey(
  a: string,
  keyA: string,
  b: string,
  keyB: string,
  inLanguage: CompareNames,
): number {
  if (keyA !== '' && keyB !== '' && keyA !== keyB) return keyA < keyB ? -1 : 1
  return a === b ? 0 : inLanguage(a, b)
}
