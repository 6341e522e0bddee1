import { distance } from './formats'
import type { Text } from './i18n'

/** How long ago something was, for narrow columns: `14 min. ago`. Made once, used for every row. */
export function shortRelativeTime({ locale }: Text): (ms: number, now: number) => string {
  const format = new Intl.RelativeTimeFormat(locale.value, { numeric: 'auto', style: 'short' })
  return (ms, now) => format.format(...distance(ms, now))
}
