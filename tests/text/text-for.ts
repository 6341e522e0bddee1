import '../support/every-language'
import { levels } from '@/domain/catalogue/levels'
import { sharing } from '@/domain/catalogue/sharing'
import { createText, locales, type Locale } from '@/text/i18n'
import { catalogueNames } from '@/text/names'

export { locales }

export const textFor = (locale: Locale) => ({
  text: createText(locale),
  names: catalogueNames([levels, sharing], locale),
})

/** Text of users that would do something if it were read as a message format or as markup. */
export const hostileNames = [
  '{count}',
  '{n}',
  '{0}',
  "{'x'}",
  '@:common.cancel',
  '@.upper:common.cancel',
  'a | b',
  '100 %',
  '%{x}',
  '<b>x</b>',
  '$t(common.cancel)',
  '\\u0041',
  '$&',
]

/** A sentence that a reader can be shown. */
export const unresolved = /[{}]|\b(refusals|events|reasons|faults|sharing|levels)\.|undefined|NaN|\|| {2}/
