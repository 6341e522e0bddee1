import type { Locale } from './keys'

const day = 86_400_000
const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

function createFormats(locale: Locale) {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  const dateTime = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
  const number = new Intl.NumberFormat(locale)
  const list = new Intl.ListFormat(locale)
  const plural = new Intl.PluralRules(locale)
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  return {
    date: (ms: number) => date.format(ms),
    dateTime: (ms: number) => dateTime.format(ms),
    number: (n: number) => number.format(n),
    list: (strings: readonly string[]) => list.format(strings),
    isOne: (n: number) => plural.select(n) === 'one',
    relative: (ms: number, now: number) => ago.format(...distance(ms, now)),
  }
}

/** How far a moment is from now, in the largest unit that fits. */
export function distance(ms: number, now: number): [number, Intl.RelativeTimeFormatUnit] {
  const [unit, size] = steps.find(([, length]) => Math.abs(ms - now) >= length) ?? ['second', 0]
  return [size === 0 ? 0 : Math.round((ms - now) / size), unit]
}

type Formats = ReturnType<typeof createFormats>
const cache: Partial<Record<Locale, Formats>> = {}

/** Intl objects are slow to make and quick to use, so each language has one set. */
export function formatsOf(locale: Locale): Formats {
  return (cache[locale] ??= createFormats(locale))
}
