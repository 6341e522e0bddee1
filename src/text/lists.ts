import { formatsOf } from './formats'
import type { Text } from './i18n'

/** `Gold, Platinum or Diamond`: one of them is to be chosen. */
export const orList = (names: readonly string[], { locale }: Text): string =>
  formatsOf(locale.value).choice(names)

/** The first names of a list and how many more there are: a sentence stays readable at any length. */
export function shortList(names: readonly string[], text: Text, most = 5): string {
  if (names.length <= most + 1) return text.list(names)
  const rest = names.length - most
  return text.list([...names.slice(0, most), text.t('common.more', {}, rest)])
}
