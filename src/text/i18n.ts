import { shallowRef, type ShallowRef } from 'vue'
import { formatsOf, isFarAway } from './formats'
import {
  findMessage,
  hasAllMessages,
  loadMessages,
  locales,
  type Locale,
  type MessageKey,
  type MessageParams,
} from './load-messages'

export { locales, type Locale, type MessageKey }

const storageKey = 'seatplan.language'
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Keeps right-to-left text from reordering the sentence around it; other text only loses its direction marks. */
export function isolate(text: string): string {
  const plain = text.replace(directionMarks, '')
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain
}

/** Picks from `one | other` or `none | one | other` by the rule of the language. */
function pluralForm(message: string, count: number, locale: Locale): string {
  const forms = message.split(' | ')
  if (forms.length === 1) return message
  const other = formatsOf(locale).isOne(count) ? 0 : 1
  const index = forms.length < 3 ? other : count === 0 ? 0 : other + 1
  return forms[index] ?? message
}

function updateDocumentLanguage(locale: Locale) {
  if (typeof document !== 'undefined') document.documentElement.lang = locale
}

function buildText(start: Locale) {
  const locale = shallowRef(start)
  const formats = () => formatsOf(locale.value)

  function formatParam(value: string | number) {
    return typeof value === 'number' ? formats().number(value) : isolate(value)
  }

  /** Loads the messages that the first screen does without. */
  const loadAllMessages = () => loadMessages(locale.value)

  /**
   * Formats a message: `{name}` becomes the parameter of that name, and `count` picks the plural form and is `{n}`.
   * A term of the product, such as `{termRole}`, is a neutral word where no catalogue says it (K7).
   * Returns '' until its messages are loaded.
   */
  function t(key: MessageKey, params: MessageParams = {}, count?: number): string {
    const message = findMessage(locale.value, key)
    if (message === undefined) {
      if (hasAllMessages(locale.value)) return key
      void loadAllMessages().catch(() => {})
      return ''
    }
    const all = count === undefined ? params : { n: count, ...params }
    return pluralForm(message, count ?? 1, locale.value).replace(/\{(\w+)\}/g, (_, name: string) =>
      formatParam(all[name] ?? findMessage(locale.value, `terms.${name}` as MessageKey) ?? ''),
    )
  }

  /** `3 days ago`, `in 2 hours`; more than 30 days away it is the date. */
  function relative(ms: number, now: number): string {
    return isFarAway(ms, now) ? t('common.onDate', { date: formats().date(ms) }) : formats().ago(ms, now)
  }

  /** Changes the language as soon as its messages are loaded. */
  async function setLocale(next: Locale) {
    await loadMessages(next)
    locale.value = next
    updateDocumentLanguage(next)
    try {
      localStorage.setItem(storageKey, next)
    } catch {
      // Blocked storage: the choice holds until the page is closed.
    }
  }

  return {
    t,
    loadAllMessages,
    locale: locale as Readonly<ShallowRef<Locale>>,
    setLocale,
    date: (ms: number) => formats().date(ms),
    dateTime: (ms: number) => formats().dateTime(ms),
    relative,
    number: (n: number) => formats().number(n),
    list: (strings: readonly string[]) => formats().list(strings),
    compare: (a: string, b: string) => formats().compare(a, b),
  }
}

export type Text = ReturnType<typeof buildText>
let current: Text | undefined

/** Starts the app in a language whose initial messages are loaded; `useText` returns it from then on. */
export function createText(locale: Locale): Text {
  current = buildText(locale)
  updateDocumentLanguage(locale)
  return current
}

/** The words and number formats of the current language; reading them in a template follows a change. */
export function useText(): Text {
  return (current ??= buildText('en'))
}

/** Loads a part of the app together with all messages, since it says more than the first screen does. */
export const withMessages =
  <T>(load: () => Promise<T>) =>
  async (): Promise<T> => {
    const [loaded] = await Promise.all([load(), useText().loadAllMessages()])
    return loaded
  }

/** `Gold, Platinum or Diamond`: one of them is to be chosen. */
export const orList = (names: readonly string[], { locale }: Text): string =>
  formatsOf(locale.value).choice(names)

/** The first names of a list and how many more there are: a sentence stays readable at any length. */
export function shortList(names: readonly string[], text: Text, most = 5): string {
  if (names.length <= most + 1) return text.list(names)
  const rest = names.length - most
  return text.list([...names.slice(0, most), text.t('common.more', {}, rest)])
}

const textByLocale: Partial<Record<Locale, Text>> = {}

/** One language, whichever the app is in: for what was written in it, such as a mail. */
export function textIn(locale: Locale): Text {
  return (textByLocale[locale] ??= buildText(locale))
}

/** The language chosen before, else the browser's, else English. */
export function preferredLocale(): Locale {
  const matchLocale = (tag: string | null) => locales.find((locale) => tag?.toLowerCase().startsWith(locale))
  try {
    const stored = matchLocale(localStorage.getItem(storageKey))
    if (stored) return stored
  } catch {
    // Blocked storage: ask the browser instead.
  }
  return matchLocale(navigator.language) ?? 'en'
}
