import type { Locale } from './load-messages'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Each language as the app writes it: British English, and German as in Germany. */
const writtenAs: Record<Locale, string> = { en: 'en-GB', de: 'de-DE' }
/** Variants and extensions may follow; other forms, such as `en-US@posix`, are not known to `Intl`. */
const languageAndRegion = /^([a-z]{2,3})(?:-[a-z]{4})?-(?:[a-z]{2}|\d{3})(?![^-])/i

/**
 * How dates and numbers are written: as in the browser's region where its language is the app's, else as the app
 * writes the language. `tags` are the languages of the browser, the preferred one first.
 */
export function formatLocale(language: Locale, tags: readonly string[] = browserLanguages()): string {
  const isOfLanguage = (tag: string) => languageAndRegion.exec(tag)?.[1]?.toLowerCase() === language
  return tags.find(isOfLanguage) ?? writtenAs[language]
}

const browserLanguages = () => (typeof navigator === 'undefined' ? [] : navigator.languages)

/** Made when it is first used: `Intl` objects are slow to make, and a first screen needs few of them. */
function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function createFormats(locale: Locale) {
  const region = formatLocale(locale)
  const words = writtenAs[locale]
  const minute = {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  const date = onFirstUse(() => new Intl.DateTimeFormat(region, { dateStyle: 'medium' }))
  const dateTime = onFirstUse(() => new Intl.DateTimeFormat(region, minute))
  const number = onFirstUse(() => new Intl.NumberFormat(region))
  // What follows are words, so the region does not change them.
  const list = onFirstUse(() => new Intl.ListFormat(words))
  const choice = onFirstUse(() => new Intl.ListFormat(words, { type: 'disjunction' }))
  const plural = onFirstUse(() => new Intl.PluralRules(words))
  const byCalendar = onFirstUse(() => new Intl.RelativeTimeFormat(words, { numeric: 'auto' }))
  const inFigures = onFirstUse(() => new Intl.RelativeTimeFormat(words))
  const order = onFirstUse(() => new Intl.Collator(words, { numeric: true }))
  return {
    date: (ms: number) => date().format(ms),
    dateTime: (ms: number) => dateTime().format(ms),
    /** With the device's time zone; read anew each time, since it changes on a journey. */
    zonedTime: (ms: number) =>
      new Intl.DateTimeFormat(region, { ...minute, timeZoneName: 'short' }).format(ms),
    number: (n: number) => number().format(n),
    list: (strings: readonly string[]) => list().format(strings),
    choice: (strings: readonly string[]) => choice().format(strings),
    isOne: (n: number) => plural().select(n) === 'one',
    /**
     * How far a moment is from now: on the same day in hours, else by the calendar (yesterday, in 3 days). Less than two
     * days ahead is never called two days, so that nobody comes too late (K8).
     */
    ago(ms: number, now: number): string {
      const span = ms - now
      const days = localDay(ms) - localDay(now)
      if (Math.abs(span) < MINUTE) return byCalendar().format(0, 'second')
      if (Math.abs(span) < HOUR) return inFigures().format(Math.trunc(span / MINUTE), 'minute')
      if (days === 0 || (days > 1 && span < 2 * DAY))
        return inFigures().format(Math.trunc(span / HOUR), 'hour')
      return byCalendar().format(days, 'day')
    },
    /** The order of names in this language; numbers in them count as numbers. */
    compare: (a: string, b: string) => order().compare(a, b),
  }
}

/** Further away than this, the date says more than the distance. */
export const isFarAway = (ms: number, now: number) => Math.abs(ms - now) > 30 * DAY

/** The number of a day in the calendar of the device. */
function localDay(ms: number): number {
  const date = new Date(ms)
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY
}

type Formats = ReturnType<typeof createFormats>
const cache: Partial<Record<Locale, Formats>> = {}

/** Intl objects are slow to make and quick to use, so each language has one set. */
export function formatsOf(locale: Locale): Formats {
  return (cache[locale] ??= createFormats(locale))
}

/** A moment (UTC ms) from which something is possible (T-10): rounded up to the minute, so that it is never too early. */
export const fromTimeText = (ms: number, locale: Locale): string =>
  formatsOf(locale).zonedTime(Math.ceil(ms / MINUTE) * MINUTE)

/** Until when something holds (UTC ms): rounded down to the minute, so that it is never too late. */
export const untilText = (ms: number, locale: Locale): string =>
  formatsOf(locale).zonedTime(Math.floor(ms / MINUTE) * MINUTE)
