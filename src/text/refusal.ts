import type { Refusal } from '../domain/refusals'
import type { Notice } from './entry'
import type { Text } from './i18n'
import type { CatalogueNames } from './names'
import { stepForRecipient, type Reader } from './refusal/reader'
import { saying } from './refusal/saying'

/** What is wrong, with figures, and what to do next; of a list also what is wrong with each row. */
export interface RefusalText extends Notice {
  rows?: RowText[]
}

export interface RowText extends Notice {
  index: number
}

export interface Telling {
  /** `recipient` on the page of an invitation; else whoever manages access. */
  reader?: Reader
  /** How the lines of a list are counted, when not from 1. */
  lineOf?: (index: number) => number
}

/** The sentence of a refusal in the current language (product.md 6). */
export function refusalText(
  refusal: Refusal,
  text: Text,
  names: CatalogueNames,
  telling: Telling = {},
): RefusalText {
  const { reader = 'inviter', lineOf = (index: number) => index + 1 } = telling
  const said = saying(refusal, { text, names, reader, lineOf })
  const step = reader === 'recipient' ? stepForRecipient[refusal.code] : undefined
  const whole = step ? { ...said, step: text.t(step) } : said
  if (refusal.code !== 'rows-refused') return whole
  const rows = refusal.rows.map((row) => ({
    ...refusalText(row.refusal, text, names, telling),
    index: row.index,
  }))
  return { ...whole, rows }
}
