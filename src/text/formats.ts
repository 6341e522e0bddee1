import type { Locale } from './keys'

const day = 86_400_000
const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

function makeFormats(locale: Locale) {
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
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  return {
    date: (ms: number) => date.format(ms),
    dateTime: (ms: number) => dateTime.format(ms),
    number: (n: number) => number.format(n),
    list: (strings: readonly string[]) => list.format(strings),
    relative(ms: number, now: number) {
      const distance = ms - now
      const [unit, size] = steps.find(([, length]) => Math.abs(distance) >= length) ?? ['second', 0]
      return size === 0 ? ago.format(0, unit) : ago.format(Math.round(distance / size), unit)
    },
  }
}

type Formats = ReturnType<typeof makeFormats>
const made: Partial<Record<Locale, Formats>> = {}

/** Intl objects are slow to make and quick to use, so each language has one set. */
export function formatsOf(locale: Locale): Formats {
  return (made[locale] ??= makeFormats(locale))
}
