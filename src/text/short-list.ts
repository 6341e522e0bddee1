import type { Text } from './i18n'

const MOST = 5

/** The first names of a list and how many more there are: a sentence stays readable at any length. */
export function shortList(names: readonly string[], text: Text): string {
  if (names.length <= MOST + 1) return text.list(names)
  const rest = names.length - MOST
  return text.list([...names.slice(0, MOST), text.t('events.more', {}, rest)])
}
