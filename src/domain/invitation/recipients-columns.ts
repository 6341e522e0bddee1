import { normalizeEmail } from '@/domain/model/email'
import { readAddress } from '@/domain/model/read-addresses'

/** A role with its name in every language. */
export interface RoleLabels {
  id: string
  label: Readonly<Record<string, string>>
}

/** Which column of a table holds what. */
export interface Columns {
  email: number
  role?: number | undefined
  message?: number | undefined
  /** The headings; none if the table has none. */
  heads: readonly string[]
  headIndex?: number
  /** Index of the first record that is an invitation. */
  bodyFrom: number
  /** Number of cells that a record has; a cell beyond it belongs nowhere. */
  width: number
}

type Records = readonly (readonly string[])[]

const EMAIL_HEADS =
  /^(primary)?e?mail(s|address(es)?|adressen?|1|1value|1address|1wert|value|wert|work|geschäftlich)?$/
/** Words of headings of columns that hold another address than that of the person, or no address at all. */
const MINOR_WORDS =
  /display|name|typ|label|status|opt|verif|bounce|domain|count|date|datum|second|zweit|recover|backup|altern|other|weitere|manager|owner|invite|sender|private|privat|home|old|previous|reply|[2-9]|mailing|marketing|news|consent|format|client/
const WEAK_HEADS =
  /^(address|adresse|user|username|benutzer|benutzername|login|recipient|empfänger|contact|kontakt|member|mitglied)$/
const ROLE_HEADS = /^(user|access|benutzer|zugriffs)?(role|level|access|rolle|ebene|zugriff)$/
const MESSAGE_HEADS = /^(message|text|note|nachricht|mitteilung|notiz)$/
/** Headings are looked for in the first records, since a title may stand above them. */
const HEAD_SEARCH = 20
/** Columns of a table without headings: `email,role,message`. */
const STANDARD_WIDTH = 3

/** Finds the columns of a table; undefined without a column of e-mail addresses. */
export function findColumns(records: Records, roles: readonly RoleLabels[]): Columns | undefined {
  const first = records.findIndex((cells) => cells.some(isAddress))
  const headIndex = headOf(records.slice(0, first < 0 ? HEAD_SEARCH : Math.min(first, HEAD_SEARCH)))
  return headIndex === undefined ? columnsByContent(records, first, roles) : columnsByHead(records, headIndex)
}

/** How well a table can be read: known headings and cells that hold one address; to compare separators. */
export function readability(records: Records): number {
  const counts = records.map((cells) => ({
    heads: cells.filter((cell) => headKind(cell) !== undefined).length,
    addresses: cells.filter(isAddress).length,
    cells: cells.filter((cell) => cell !== '').length,
  }))
  const heads = most(counts.slice(0, HEAD_SEARCH).map((count) => count.heads))
  const addresses = counts.reduce((sum, count) => sum + count.addresses, 0)
  return heads + addresses + (counts.every(({ cells }) => cells !== 1) ? 0.5 : 0)
}

/** Whether a cell holds one address and nothing else but a name. */
const isAddress = (cell: string) => cell.includes('@') && normalizeEmail(readAddress(cell)) !== undefined

/** Index of the record that looks most like headings; undefined if none does. */
function headOf(records: Records): number | undefined {
  const scores = records.map((cells) => {
    const kinds = cells.map(headKind)
    return 10 * most(kinds.map(rankOf)) + kinds.filter((kind) => kind !== undefined).length
  })
  return most(scores) === 0 ? undefined : scores.indexOf(most(scores))
}

function columnsByHead(records: Records, headIndex: number): Columns | undefined {
  const heads = records[headIndex] ?? []
  const kinds = heads.map(headKind)
  const body = records.slice(headIndex + 1)
  const indexOf = (kind: HeadKind) => (kinds.includes(kind) ? kinds.indexOf(kind) : undefined)
  const [role, message] = [indexOf('role'), indexOf('message')]
  const email = emailColumn(body, kinds)
  if (email === undefined) return undefined
  return { email, role, message, heads, headIndex, bodyFrom: headIndex + 1, width: heads.length }
}

/** The column of addresses: by heading among those that have one, else the best heading. */
function emailColumn(body: Records, kinds: readonly (HeadKind | undefined)[]): number | undefined {
  const width = most([kinds.length, ...body.map(({ length }) => length)])
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    rank: rankOf(kinds[index]),
    count: body.filter((cells) => isAddress(cells[index] ?? '')).length,
  })).filter(({ index }) => kinds[index] !== 'role' && kinds[index] !== 'message')
  const filled = columns.filter(({ count }) => count > 0)
  const candidates = filled.length > 0 ? filled : columns.filter(({ rank }) => rank > RANKS.weak)
  return candidates.sort((a, b) => b.rank - a.rank || b.count - a.count || a.index - b.index)[0]?.index
}

function columnsByContent(
  records: Records,
  first: number,
  roles: readonly RoleLabels[],
): Columns | undefined {
  const email = emailColumn(records, [])
  if (email === undefined) return undefined
  // A wrong address may come first; a title or unknown headings have neither @ nor dot.
  const start = records.slice(0, first).findIndex((cells) => /@|\S\.\S/.test(cells[email] ?? ''))
  const bodyFrom = start < 0 ? first : start
  const body = records.slice(bodyFrom)
  const narrow = body.filter((cells) => cells.slice(STANDARD_WIDTH).every((cell) => cell === ''))
  if (email === 0 && narrow.length * 2 > body.length)
    return { email, role: 1, message: 2, heads: [], bodyFrom, width: STANDARD_WIDTH }
  const width = most(body.map(({ length }) => length))
  const names = new Set(
    roles.flatMap(({ id, label }) => [id, ...Object.values(label)].map((name) => name.toLowerCase())),
  )
  const holdsRoles = (index: number) => {
    const cells = body.map((record) => record[index] ?? '').filter(Boolean)
    return cells.length > 0 && cells.every((cell) => names.has(cell.toLowerCase()))
  }
  const role = Array.from({ length: width }, (_, index) => index).find(holdsRoles)
  return { email, role, heads: [], bodyFrom, width }
}

type HeadKind = 'email' | 'other-email' | 'minor-email' | 'weak' | 'role' | 'message'

const RANKS = { email: 4, 'other-email': 3, 'minor-email': 2, weak: 1, role: 0, message: 0 }

const rankOf = (kind: HeadKind | undefined) => (kind === undefined ? 0 : RANKS[kind])

/** What a heading says that its column holds; additions in brackets and punctuation are ignored. */
function headKind(head: string): HeadKind | undefined {
  const letters = head
    .toLowerCase()
    .replace(/\[[^\]]*\]|\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
  if (head.length > 60 || letters === '') return undefined
  if (EMAIL_HEADS.test(letters)) return 'email'
  if (letters.includes('mail')) return MINOR_WORDS.test(letters) ? 'minor-email' : 'other-email'
  if (ROLE_HEADS.test(letters)) return 'role'
  if (MESSAGE_HEADS.test(letters)) return 'message'
  return WEAK_HEADS.test(letters) ? 'weak' : undefined
}

const most = (counts: readonly number[]) => counts.reduce((a, b) => Math.max(a, b), 0)

/**
 * Whether a text is a table and not a list: below a heading for addresses, or with one address in the same place
 * of every line, between tabs.
 */
export function isTable(text: string): boolean {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  const [first = '', ...others] = lines
  const heads = first.split(/[,;\t|]/)
  const hasHeadings = heads.some((head) => rankOf(headKind(head)) > RANKS.weak) && !first.includes('@')
  const isColumn = heads.length > 1 || others.every((line) => line.split('@').length <= 2)
  if (hasHeadings && isColumn) return others.length > 0
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()))
  const places = cells.map((line) => line.findIndex((cell) => cell.includes('@')))
  return (
    cells.length > 0 &&
    cells.every((line) => line.length > 1 && line.filter((cell) => /@|\S\.\S/.test(cell)).length === 1) &&
    places.every((place) => place >= 0 && place === places[0])
  )
}
