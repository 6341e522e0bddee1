import { shallowRef } from 'vue'
import { formatsOf, isFarAway } from './formats'
import { isolate } from './isolate'
import { locales, type Locale, type MessageKey, type MessageParams } from './keys'
import { findMessage, hasAllMessages, loadMessages } from './load-messages'

export type { Locale, MessageKey } from './keys'

const storageKey = 'seatplan.language'

/** Picks from `one | other` or `none | one | other` by the rule of the language. */
function pluralForm(message: string, count: number, locale: Locale): string {
  const forms = message.split(' | ')
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
      formatParam(all[name] ?? ''),
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
    locale: locale as { readonly value: Locale },
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

/** Starts the app in a language of which the first words are loaded; whoever calls `useText` afterwards speaks it. */
export function createText(locale: Locale): Text {
  current = buildText(locale)
  updateDocumentLanguage(locale)
  return current
}

/** The words and number formats of the current language; reading them in a template follows a change. */
export function useText(): Text {
  return (current ??= buildText('en'))
}

/** What says more than the first screen does comes together with the words for it. */
export const withMessages =
  <T>(load: () => Promise<T>) =>
  async (): Promise<T> => {
    const [loaded] = await Promise.all([load(), useText().loadAllMessages()])
    return loaded
  }

const textByLocale: Partial<Record<Locale, Text>> = {}

/** The words of one language whatever the app speaks, for text that was written in it, such as a mail. */
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
