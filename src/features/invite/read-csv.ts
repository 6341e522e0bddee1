import {
  recipientsFromTable,
  type RecipientsProblem,
  type RecipientRow,
} from '@/domain/invitation/recipients-table'
import type { Catalogue } from '@/domain/model/catalogue'

export type CsvProblem = RecipientsProblem | 'csv-too-large' | 'csv-unreadable'

const MAX_BYTES = 1_000_000

/** Reads invitations from comma, semicolon or tab separated values (F-10, F-11). */
export async function readCsv(
  file: Blob,
  roles: Catalogue['roles'],
): Promise<{ rows: RecipientRow[] } | { problem: CsvProblem }> {
  if (file.size > MAX_BYTES) return { problem: 'csv-too-large' }
  const text = decodeText(new Uint8Array(await file.arrayBuffer()))
  if (text.includes('\0')) return { problem: 'csv-unreadable' }
  const { default: papa } = await import('papaparse')
  const { data } = papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    delimitersToGuess: [',', ';', '\t'],
    newline: '\n',
  })
  return recipientsFromTable(data, roles)
}

/** Follows the byte order mark, else tries UTF-8, else assumes windows-1252 as old spreadsheets write it. */
function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
