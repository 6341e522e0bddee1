import { trimInvisible } from '@/domain/model/email'
import { readAddress } from '@/domain/model/read-addresses'
import { ROW_LIMIT } from '@/domain/command/validation'
import { findColumns } from './recipients-columns'
import type { Columns, RoleLabels } from './recipients-columns'

/** One record of a file, as its parser read it. */
export interface TableRecord {
  /** Line in the file at which it begins, from 1. */
  line: number
  cells: readonly string[]
  /** The line as it stands in the file, where its quotation marks can be read in several ways. */
  misquoted?: string
}

/** Why a row of a file cannot be taken as it was read. */
export interface RowFault {
  kind: 'quotes' | 'extra-cells' | 'lost-letters'
  /** The row as it stands in the file. */
  raw: string
}

/** One row of a table of invitations; `role` is an id, or the text of the cell if no role has that name. */
export interface RecipientRow {
  /** Line in the file, from 1. */
  line: number
  email: string
  role?: string
  message?: string
  fault?: RowFault
}

/** What a file has besides its rows: lines above them, and columns that invitations have no use for (K6). */
export type UnusedText = { line: number; text: string } | { column: string }

export interface RecipientsTable {
  rows: RecipientRow[]
  unused: UnusedText[]
}

export type RecipientsProblem = 'csv-empty' | 'csv-without-email-column' | 'csv-too-long'

/**
 * Reads invitations from the records of a table (`email,role,message`, I12). Columns may be in any order with
 * English or German headings, also below other lines; without headings the address is found by itself. Blank
 * rows are skipped. Invalid values stay in their row, since the command checks them; whatever else the table
 * has is told (K6).
 */
export function recipientsFromTable(
  records: readonly TableRecord[],
  roles: readonly RoleLabels[],
): RecipientsTable | { problem: RecipientsProblem } {
  const lines = records.filter(({ cells }) => cells.some((cell) => trimInvisible(cell) !== ''))
  if (lines.length === 0) return { problem: 'csv-empty' }
  const columns = findColumns(
    lines.map(({ cells }) => cells.map(trimInvisible)),
    roles,
  )
  if (!columns) return { problem: 'csv-without-email-column' }
  const body = lines.slice(columns.bodyFrom)
  if (body.length === 0) return { problem: 'csv-empty' }
  if (body.length > ROW_LIMIT) return { problem: 'csv-too-long' }
  const above = lines.filter((_, index) => index < columns.bodyFrom && index !== columns.headIndex)
  return {
    rows: body.map((record) => rowOf(record, columns, roles)),
    unused: [
      ...above.map(({ line, cells }) => ({ line, text: cells.filter(Boolean).join(' ') })),
      ...unusedColumns(body, columns),
    ],
  }
}

function unusedColumns(body: readonly TableRecord[], columns: Columns): UnusedText[] {
  const used = [columns.email, columns.role, columns.message]
  return Array.from({ length: columns.width }, (_, index) => index)
    .filter((index) => !used.includes(index))
    .filter((index) => body.some(({ cells }) => trimInvisible(cells[index] ?? '') !== ''))
    .map((index) => ({ column: columns.heads[index] ?? String(index + 1) }))
}

function rowOf(record: TableRecord, columns: Columns, roles: readonly RoleLabels[]): RecipientRow {
  const { line, cells } = record
  const cell = (index: number | undefined) => (index === undefined ? '' : (cells[index] ?? ''))
  const [role, message] = [trimInvisible(cell(columns.role)), cell(columns.message).trim()]
  const email = trimInvisible(cell(columns.email))
  const kind = faultOf(record, columns, [email, role, message])
  return {
    line,
    email: readAddress(email),
    ...(role && { role: roleByName(role, roles) ?? role }),
    ...(message && { message }),
    ...(kind && { fault: { kind, raw: record.misquoted ?? cells.join(' | ') } }),
  }
}

function faultOf(
  { cells, misquoted }: TableRecord,
  { width }: Columns,
  used: readonly string[],
): RowFault['kind'] | undefined {
  if (misquoted !== undefined) return 'quotes'
  if (cells.slice(width).some((cell) => trimInvisible(cell) !== '')) return 'extra-cells'
  return used.some((text) => text.includes('\uFFFD')) ? 'lost-letters' : undefined
}

function roleByName(name: string, roles: readonly RoleLabels[]): string | undefined {
  const normalized = name.toLowerCase()
  return roles.find(({ id, label }) =>
    [id, ...Object.values(label)].some((one) => one.toLowerCase() === normalized),
  )?.id
}
