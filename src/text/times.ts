import { formatsOf } from './formats'
import type { Locale, Text } from './i18n'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A moment (UTC ms) from which something is possible (T-10): rounded up to the minute, so that it is never too early. */
export const fromTimeText = (ms: number, locale: Locale): string =>
  formatsOf(locale).zonedTime(Math.ceil(ms / MINUTE) * MINUTE)

/** Until when something holds (UTC ms): rounded down to the minute, so that it is never too late. */
export const untilText = (ms: number, locale: Locale): string =>
  formatsOf(locale).zonedTime(Math.floor(ms / MINUTE) * MINUTE)

/** How long something still holds at a moment (both UTC ms), in days, else hours. */
export function timeLeft(ms: number, now: number, text: Text): string {
  const left = ms - now
  if (left >= DAY) return text.t('answer.left.days', {}, Math.round(left / DAY))
  if (left >= HOUR) return text.t('answer.left.hours', {}, Math.round(left / HOUR))
  return text.t('answer.left.soon')
}
