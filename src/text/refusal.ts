import type { Refusal } from '@/domain/command/refusal'
import type { Notice } from './notice'
import type { Text } from './i18n'
import type { CatalogueNames } from './names'
import { stepForRecipient, type Reader } from './refusal/reader'
import { refusalNotice } from './refusal/notices'

/** What is wrong, with figures, and what to do next; of a list also what is wrong with each row. */
export interface RefusalText extends Notice {
  rows?: RowText[]
}

export interface RowText extends Notice {
  index: number
}

export interface RefusalTextOptions {
  /** `recipient` on the page of an invitation; else whoever manages access. */
  reader?: Reader
  /** How the lines of a list are counted, when not from 1. */
  lineOf?: (index: number) => number
}

/** The sentence of a refusal in the current language (B1). */
export function refusalText(
  refusal: Refusal,
  text: Text,
  names: CatalogueNames,
  options: RefusalTextOptions = {},
): RefusalText {
  const { reader = 'inviter', lineOf = (index: number) => index + 1 } = options
  const notice = refusalNotice(refusal, { text, names, reader, lineOf })
  const step = reader === 'recipient' ? stepForRecipient[refusal.code] : undefined
  const message = step ? { ...notice, step: text.t(step) } : notice
  if (refusal.code !== 'rows-refused') return message
  const rows = refusal.rows.map((row) => ({
    ...refusalText(row.refusal, text, names, options),
    index: row.index,
  }))
  return { ...message, rows }
}
