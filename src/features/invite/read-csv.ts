import type { ParseResult } from 'papaparse'
import { readability } from '@/domain/invitation/recipients-columns'
import {
  recipientsFromTable,
  type RecipientsProblem,
  type RecipientsTable,
  type TableRecord,
} from '@/domain/invitation/recipients-table'
import { trimInvisible } from '@/domain/model/email'
import { ROW_LIMIT } from '@/domain/command/validation'
import type { Catalogue } from '@/domain/model/catalogue'

export type CsvProblem =
  | RecipientsProblem
  | 'csv-too-large'
  | 'csv-unreadable'
  | 'csv-not-utf8'
  | 'csv-several'

/** Why nothing was read, for some problems with the line. */
export interface CsvRefused {
  problem: CsvProblem
  line?: number
}

/** `isGuessed`: the file is not UTF-8, so its letters may be others. */
export type CsvTable = RecipientsTable & { isGuessed?: boolean }

const unreadable = { problem: 'csv-unreadable' as const }
const MAX_BYTES = 1_000_000
const DELIMITERS = [',', ';', '\t', '|']
/** Lines that are read at once; by the first of them the separator is found. */
const CHUNK = 100
/** More records than this are too many, also with lines above the headings; blank ones do not count. */
const MAX_RECORDS = 2 * ROW_LIMIT
/** What no text has, and what windows-1252 has no letter for, so that the file is in another encoding. */
const UNASSIGNED = /[\0\u0080-\u009F]/
/** The line with which spreadsheets name the separator. */
const SEPARATOR_LINE = /^"?sep=([^"])"?[\s,;]*$/i

/** Reads invitations from values that are separated by commas, semicolons, tabs or bars (F-10, F-11, K6). */
export async function readCsv(file: Blob, roles: Catalogue['roles']): Promise<CsvTable | CsvRefused> {
  if (file.size > MAX_BYTES) return { problem: 'csv-too-large' }
  const decoded = decodeText(await bytesOf(file))
  if ('problem' in decoded) return decoded
  const table = await readCsvText(decoded.text, roles)
  return 'rows' in table && decoded.isGuessed ? { ...table, isGuessed: true } : table
}

/** Reads invitations from the text of such a file. */
export async function readCsvText(text: string, roles: Catalogue['roles']): Promise<CsvTable | CsvRefused> {
  const { default: papa } = await import('papaparse')
  const lines = text.replace(/^\uFEFF+/, '').split(/\r\n|\r|\n/)
  const named = SEPARATOR_LINE.exec(lines[0] ?? '')?.[1]
  const from = named === undefined ? 0 : 1
  const parse = (some: readonly string[], delimiter: string) =>
    papa.parse<string[]>(some.join('\n'), { delimiter, newline: '\n' })
  const delimiter = named ?? bestDelimiter((one) => parse(lines.slice(0, CHUNK), one).data)
  const records = recordsOf(lines, from, delimiter, (some) => parse(some, delimiter))
  return recipientsFromTable(records, roles)
}

/** The separator with which the text reads best; of equals the first. */
function bestDelimiter(sample: (delimiter: string) => string[][]): string {
  const scores = DELIMITERS.map((delimiter) => {
    const records = sample(delimiter).map((cells) => cells.map(trimInvisible))
    return { delimiter, score: readability(records.filter((cells) => cells.some(Boolean))) }
  })
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

/**
 * The records of a text. With a quotation mark in the middle of a cell the parser takes what follows for the
 * same cell; so that line is read on its own, without quotations, and the parser goes on after it.
 */
function recordsOf(
  lines: readonly string[],
  from: number,
  delimiter: string,
  parse: (text: readonly string[]) => ParseResult<string[]>,
): TableRecord[] {
  const records: TableRecord[] = []
  let at = from
  let size = CHUNK
  while (at < lines.length && records.length < MAX_RECORDS) {
    const { data, errors } = parse(lines.slice(at, at + size))
    // The parser has no record for an empty text.
    if (data.length === 0) return records
    const wrong = errors.find(({ type }) => type === 'Quotes')
    const end = wrong?.row ?? data.length
    for (const cells of data.slice(0, end)) {
      if (cells.some((cell) => cell.trim() !== '')) records.push({ line: at + 1, cells })
      at += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
    }
    const isCut = wrong?.code === 'MissingQuotes' && at + size < lines.length
    // A cell of many lines ends after this chunk, so more is read at once.
    size = isCut ? 2 * size : CHUNK
    const misquoted = lines[at]
    if (!wrong || isCut || misquoted === undefined) continue
    records.push({ line: at + 1, cells: literalCells(misquoted, delimiter), misquoted })
    at += 1
  }
  return records
}

/** The cells of a line in which quotation marks may be letters like others. */
const literalCells = (line: string, delimiter: string) =>
  line.split(delimiter).map((cell) => cell.replace(/^\s*"([^"]*)"\s*$/, '$1'))

/** A folder has no bytes; it reads as an empty file. */
const bytesOf = async (file: Blob) => {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return new Uint8Array([0])
  }
}

/**
 * Follows the byte order mark, else tries UTF-8. Without any letter that only UTF-8 writes it assumes
 * windows-1252, as old spreadsheets write it; a byte that is no UTF-8 among such letters is refused.
 */
function decodeText(bytes: Uint8Array): { text: string; isGuessed?: boolean } | CsvRefused {
  const [first, second, third] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const text = decodeWith(isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', bytes)
  if (text !== undefined) return text.includes('\0') ? unreadable : { text }
  if (isUtf16) return unreadable
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf
  const lenient = new TextDecoder().decode(bytes)
  if (isMarked || /[^\p{ASCII}\uFFFD]/u.test(lenient))
    return { problem: 'csv-not-utf8', line: lineOf(lenient, lenient.indexOf('\uFFFD')) }
  const guessed = new TextDecoder('windows-1252').decode(bytes)
  return UNASSIGNED.test(guessed) ? unreadable : { text: guessed, isGuessed: true }
}

function decodeWith(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const lineOf = (text: string, index: number) => text.slice(0, index).split(/\r\n|\r|\n/).length
