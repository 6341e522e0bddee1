import type { Text } from './i18n'

/** `Gold, Platinum, or Diamond`: one of them is to be chosen. */
export const orList = (names: readonly string[], { locale }: Text): string =>
  new Intl.ListFormat(locale.value, { type: 'disjunction' }).format(names)
