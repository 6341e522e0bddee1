import type { Locale } from './keys'

const MINUTE = 60_000

/**
 * A moment (UTC ms) from which something is possible, in the device's time with its zone (T-10).
 * Rounded up to the minute, so that the time shown is never too early.
 */
export function zonedTimeText(ms: number, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  return format.format(Math.ceil(ms / MINUTE) * MINUTE)
}
