import type { Text } from './i18n'
import type { Locale } from './keys'
import { zonedTimeText } from './zoned-time'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Until when something holds (UTC ms), in the device's time with its zone; rounded down, so that it is never too late. */
export const untilText = (ms: number, locale: Locale): string =>
  zonedTimeText(Math.floor(ms / MINUTE) * MINUTE, locale)

/** How long something still holds at a moment (both UTC ms), in days, else hours. */
export function timeLeft(ms: number, now: number, text: Text): string {
  const left = ms - now
  if (left >= DAY) return text.t('answer.left.days', {}, Math.round(left / DAY))
  if (left >= HOUR) return text.t('answer.left.hours', {}, Math.round(left / HOUR))
  return text.t('answer.left.soon')
}
