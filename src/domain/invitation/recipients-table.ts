import { trimInvisible } from '@/domain/model/email'
import { readAddresses } from '@/domain/model/read-addresses'
import { ROW_LIMIT } from '@/domain/command/validation'

/** One row of a table of invitations; `role` is an id, or the text of the cell if no role has that name. */
export interface RecipientRow {
  /** Line in the file, from 1. */
  line: number
  email: string
  role?: string
  message?: string
}

export type RecipientsProblem = 'csv-empty' | 'csv-without-email-column' | 'csv-too-long'

/** A role with its name in every language. */
interface RoleLabels {
  id: string
  label: Readonly<Record<string, string>>
}

type Column = 'email' | 'role' | 'message'

const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  email: [
    ...['email', 'mail', 'emailaddress', 'mailaddress', 'address', 'user'],
    ...['emailadresse', 'mailadresse', 'adresse', 'benutzer'],
  ],
  role: ['role', 'level', 'userlevel', 'access', 'rolle', 'ebene', 'benutzerebene', 'zugriff'],
  message: ['message', 'text', 'note', 'nachricht', 'mitteilung', 'notiz'],
}
const COLUMNS = Object.keys(HEADINGS) as Column[]

/**
 * Reads invitations from the records of a table (`email,role,message`, I12). Columns may be in any order with
 * English or German headings; without headings the address comes first. Blank rows are skipped. Invalid
 * values stay in their row, since the command checks them.
 */
export function recipientsFromTable(
  records: readonly (readonly string[])[],
  roles: readonly RoleLabels[],
): { rows: RecipientRow[] } | { problem: RecipientsProblem } {
  const lines = linesOf(records).filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [first, ...others] = lines
  if (!first) return { problem: 'csv-empty' }
  const headings = columnsOf(first.cells)
  const hasHeadings = headings.email !== undefined
  if (!hasHeadings && !first.cells[0]?.includes('@')) return { problem: 'csv-without-email-column' }
  const columns = hasHeadings ? headings : { email: 0, role: 1, message: 2 }
  const bodyLines = hasHeadings ? others : lines
  if (bodyLines.length === 0) return { problem: 'csv-empty' }
  if (bodyLines.length > ROW_LIMIT) return { problem: 'csv-too-long' }
  return { rows: bodyLines.map(({ line, cells }) => rowOf(line, cells, columns, roles)) }
}

/** Adds the line at which each record begins, since a quoted cell may contain line breaks. */
function linesOf(records: readonly (readonly string[])[]) {
  let line = 1
  return records.map((record) => {
    const at = line
    line += 1 + record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)
    return { line: at, cells: record.map(trimInvisible) }
  })
}

function columnsOf(headings: readonly string[]): Partial<Record<Column, number>> {
  const normalized = headings.map((head) => head.toLowerCase().replace(/[^\p{L}]/gu, ''))
  return Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const index = normalized.findIndex((head) => HEADINGS[column].includes(head))
      return index < 0 ? [] : [[column, index]]
    }),
  )
}

function rowOf(
  line: number,
  cells: readonly string[],
  columns: Partial<Record<Column, number>>,
  roles: readonly RoleLabels[],
): RecipientRow {
  const cell = (column: Column) => cells[columns[column] ?? -1] ?? ''
  const [firstAddress, ...otherAddresses] = readAddresses(cell('email'))
  const [role, message] = [cell('role'), cell('message')]
  return {
    line,
    email: firstAddress && otherAddresses.length === 0 ? firstAddress.email : cell('email'),
    ...(role && { role: roleByName(role, roles) ?? role }),
    ...(message && { message }),
  }
}

function roleByName(name: string, roles: readonly RoleLabels[]): string | undefined {
  const normalized = name.toLowerCase()
  return roles.find(({ id, label }) =>
    [id, ...Object.values(label)].some((one) => one.toLowerCase() === normalized),
  )?.id
}
