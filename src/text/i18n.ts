import { createI18n } from 'vue-i18n'
import { formatsOf } from './formats'
import { isolate } from './isolate'
import { locales, type Locale, type MessageKey, type MessageParams } from './keys'
import { hasAllMessages, loadMessages, loadedMessages } from './load-messages'

export type { Locale, MessageKey } from './keys'

const storageKey = 'seatplan.language'

/** `one | other` or `none | one | other`, chosen by the language's own rule. */
function pluralBy(locale: Locale) {
  const rules = new Intl.PluralRules(locale)
  return (count: number, forms: number) => {
    const form = rules.select(count) === 'one' ? 0 : 1
    if (forms < 3) return Math.min(form, forms - 1)
    return count === 0 ? 0 : form + 1
  }
}

function updateDocumentLanguage(locale: Locale) {
  if (typeof document !== 'undefined') document.documentElement.lang = locale
}

function buildText(start: Locale) {
  const i18n = createI18n<false>({
    legacy: false,
    locale: start,
    fallbackLocale: false,
    messages: loadedMessages(),
    pluralRules: { en: pluralBy('en'), de: pluralBy('de') },
  })
  const locale = i18n.global.locale as unknown as { value: Locale }
  /** The languages of which it has all words. */
  const completeLocales = new Set(locales.filter(hasAllMessages))
  const formats = () => formatsOf(locale.value)

  function formatParam(value: string | number) {
    return typeof value === 'number' ? formats().number(value) : isolate(value)
  }

  /** Adds the words that the first screen does without. */
  async function loadAllMessages() {
    await loadLocale(locale.value)
  }

  async function loadLocale(language: Locale) {
    if (completeLocales.has(language)) return
    i18n.global.setLocaleMessage(language, await loadMessages(language))
    completeLocales.add(language)
  }

  /**
   * Numbers are written as the language writes them; `count` picks the plural form and is `{n}`. Says nothing until
   * the words for it are there.
   */
  function t(key: MessageKey, params: MessageParams = {}, count?: number): string {
    if (!completeLocales.has(locale.value) && !i18n.global.te(key)) {
      void loadAllMessages().catch(() => {})
      return ''
    }
    const formatted = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, formatParam(value)]),
    )
    if (count === undefined) return i18n.global.t(key, formatted)
    return i18n.global.t(key, { n: formatParam(count), ...formatted }, { plural: count })
  }

  /** Speaks another language as soon as its words are there. */
  async function setLocale(next: Locale) {
    await loadLocale(next)
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
    relative: (ms: number, now: number) => formats().relative(ms, now),
    number: (n: number) => formats().number(n),
    list: (strings: readonly string[]) => formats().list(strings),
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
