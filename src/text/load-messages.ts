import { shallowReactive } from 'vue'
import type { en } from './messages/en'
import type { firstScreen } from './messages/en/first-screen'

/** English is the source: every other language has the same keys, checked by the compiler. */
export type Messages = typeof en

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string]

/** Dotted path of a message, such as `common.cancel`. */
export type MessageKey = Paths<Messages>

export type Locale = 'en' | 'de'
export const locales: readonly Locale[] = ['en', 'de']

export type MessageParams = Readonly<Record<string, string | number>>

const messagesOf = shallowReactive<Partial<Record<Locale, Messages | typeof firstScreen>>>({})
const complete = new Set<Locale>()

export const hasAllMessages = (locale: Locale) => complete.has(locale)

/** Undefined while the part of the messages that has it is not loaded. */
export function findMessage(locale: Locale, key: MessageKey): string | undefined {
  let found: unknown = messagesOf[locale]
  for (const name of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[name]
  return found as string | undefined
}

/** Loads the messages of the first screen in one language: nobody loads what they do not read. */
export async function loadInitialMessages(locale: Locale): Promise<void> {
  const { firstScreen } =
    locale === 'de' ? await import('./messages/de/first-screen') : await import('./messages/en/first-screen')
  messagesOf[locale] ??= firstScreen
}

/** Loads all messages of a language; called when one is first needed that is not on the first screen. */
export async function loadMessages(locale: Locale): Promise<void> {
  if (complete.has(locale)) return
  messagesOf[locale] =
    locale === 'de' ? (await import('./messages/de')).de : (await import('./messages/en')).en
  complete.add(locale)
}
