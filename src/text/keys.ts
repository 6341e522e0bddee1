import type { en } from './messages/en'

/** English is the source: every other language has the same keys, checked by the compiler. */
export type Messages = typeof en

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string]

/** Dotted path of a message, such as `common.cancel`. */
export type MessageKey = Paths<Messages>

export type Locale = 'en' | 'de'
export const locales: readonly Locale[] = ['en', 'de']

export type MessageParams = Readonly<Record<string, string | number>>
