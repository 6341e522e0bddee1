import type { Locale, Messages } from './keys'

const loaded = new Map<Locale, Messages>()

/** The words of the languages that are loaded. */
export const words = (): Partial<Record<Locale, Messages>> => Object.fromEntries(loaded)

/** Takes the words of a language in. */
export function addWords(locale: Locale, messages: Messages) {
  loaded.set(locale, messages)
}

/** The words of a language, fetched when it is first spoken: nobody loads what they do not read. */
export async function loadWords(locale: Locale): Promise<Messages> {
  const known = loaded.get(locale)
  if (known) return known
  const messages = locale === 'de' ? (await import('./messages/de')).de : (await import('./messages/en')).en
  loaded.set(locale, messages)
  return messages
}
