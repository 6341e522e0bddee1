import { trimInvisible } from '../email'
import { readAddresses } from './read'

/** As many invitations as one list may have. */
export const MOST_AT_ONCE = 500

/** One line of a table of invitations; `role`: by its id, or as it was written where no role is called so. */
export interface TableRow {
  /** Where it begins in the file, counted from 1. */
  line: number
  email: string
  role?: string
  message?: string
}

/** Why a table cannot be read. */
export type TableProblem = 'csv-empty' | 'csv-without-email-column' | 'csv-too-long'

/** A role as it is called in every language. */
interface NamedRole {
  id: string
  label: Readonly<Record<string, string>>
}

type Column = 'email' | 'role' | 'message'

const HEADS: Readonly<Record<Column, readonly string[]>> = {
  email: [
    ...['email', 'mail', 'emailaddress', 'mailaddress', 'address', 'user'],
    ...['emailadresse', 'mailadresse', 'adresse', 'benutzer'],
  ],
  role: ['role', 'level', 'userlevel', 'access', 'rolle', 'ebene', 'benutzerebene', 'zugriff'],
  message: ['message', 'text', 'note', 'nachricht', 'mitteilung', 'notiz'],
}
const COLUMNS = Object.keys(HEADS) as Column[]

/**
 * The invitations in the records of a table (`email,role,message`, I12): its columns may stand in any order and be
 * headed in English or German; a table without a head has the address first. Blank lines are left out, and whatever is
 * wrong with a line stays in it, for the domain to say.
 */
export function invitationsOfTable(
  records: readonly (readonly string[])[],
  roles: readonly NamedRole[],
): { rows: TableRow[] } | { problem: TableProblem } {
  const lines = linesOf(records).filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [first, ...others] = lines
  if (!first) return { problem: 'csv-empty' }
  const heads = columnsOf(first.cells)
  const headed = heads.email !== undefined
  if (!headed && !first.cells[0]?.includes('@')) return { problem: 'csv-without-email-column' }
  const columns = headed ? heads : { email: 0, role: 1, message: 2 }
  const found = headed ? others : lines
  if (found.length === 0) return { problem: 'csv-empty' }
  if (found.length > MOST_AT_ONCE) return { problem: 'csv-too-long' }
  return { rows: found.map(({ line, cells }) => rowOf(line, cells, columns, roles)) }
}

/** Records with the line at which each begins: a quoted cell may go over several. */
function linesOf(records: readonly (readonly string[])[]) {
  let line = 1
  return records.map((record) => {
    const at = line
    line += 1 + record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)
    return { line: at, cells: record.map(trimInvisible) }
  })
}

function columnsOf(heads: readonly string[]): Partial<Record<Column, number>> {
  const plain = heads.map((head) => head.toLowerCase().replace(/[^\p{L}]/gu, ''))
  return Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const index = plain.findIndex((head) => HEADS[column].includes(head))
      return index < 0 ? [] : [[column, index]]
    }),
  )
}

function rowOf(
  line: number,
  cells: readonly string[],
  columns: Partial<Record<Column, number>>,
  roles: readonly NamedRole[],
): TableRow {
  const cell = (column: Column) => cells[columns[column] ?? -1] ?? ''
  const [only, ...more] = readAddresses(cell('email'))
  const [role, message] = [cell('role'), cell('message')]
  return {
    line,
    email: only && more.length === 0 ? only.email : cell('email'),
    ...(role && { role: roleCalled(role, roles) ?? role }),
    ...(message && { message }),
  }
}

function roleCalled(name: string, roles: readonly NamedRole[]): string | undefined {
  const plain = name.toLowerCase()
  return roles.find(({ id, label }) =>
    [id, ...Object.values(label)].some((one) => one.toLowerCase() === plain),
  )?.id
}
