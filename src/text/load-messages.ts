import type { Locale, Messages } from './keys'
import type { first } from './messages/en/first'

const initialMessages = new Map<Locale, typeof first>()
const allMessages = new Map<Locale, Messages>()

/** The words of the languages that are loaded. */
export const loadedMessages = (): Partial<Record<Locale, Messages>> =>
  Object.fromEntries([...initialMessages, ...allMessages])

export const hasAllMessages = (locale: Locale) => allMessages.has(locale)

/** The words of the first screen in a language: nobody loads what they do not read. */
export async function loadInitialMessages(locale: Locale): Promise<void> {
  const { first } =
    locale === 'de' ? await import('./messages/de/first') : await import('./messages/en/first')
  initialMessages.set(locale, first)
}

/** All words of a language, fetched when one is first needed that is not on the first screen. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const cached = allMessages.get(locale)
  if (cached) return cached
  const messages = locale === 'de' ? (await import('./messages/de')).de : (await import('./messages/en')).en
  allMessages.set(locale, messages)
  return messages
}
