import type { Locale, Messages } from './keys'
import type { first } from './messages/en/first'

const firstWords = new Map<Locale, typeof first>()
const allWords = new Map<Locale, Messages>()

/** The words of the languages that are loaded. */
export const words = (): Partial<Record<Locale, Messages>> => Object.fromEntries([...firstWords, ...allWords])

export const hasAllWords = (locale: Locale) => allWords.has(locale)

/** The words of the first screen in a language: nobody loads what they do not read. */
export async function loadFirstWords(locale: Locale): Promise<void> {
  const { first } =
    locale === 'de' ? await import('./messages/de/first') : await import('./messages/en/first')
  firstWords.set(locale, first)
}

/** All words of a language, fetched when one is first needed that is not on the first screen. */
export async function loadWords(locale: Locale): Promise<Messages> {
  const cached = allWords.get(locale)
  if (cached) return cached
  const messages = locale === 'de' ? (await import('./messages/de')).de : (await import('./messages/en')).en
  allWords.set(locale, messages)
  return messages
}
