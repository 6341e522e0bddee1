import { compareByKey } from './collation'
import type { CompareNames } from './collation'
import { roleOf } from './filter'
import type { UserColumn } from './filter'
import type { UserRow } from './row'

/** Compares two row indices; for equal rows by index, so that their order is stable. */
export type CompareIndices = (a: number, b: number) => number

/** The data that sorting needs; removed rows are undefined. */
export interface SortableUsers {
  rows: readonly (UserRow | undefined)[]
  /** `sortKey` of the display name of each row. */
  nameKeys: readonly string[]
  /** Ids of the roles, in the order of the catalogue. */
  roleIds: readonly string[]
  compareNames: CompareNames
}

const statusOrder: readonly UserRow['status'][] = [
  'active',
  'pending',
  'accepted',
  'expired',
  'declined',
  'withdrawn',
]

/** The name, or the e-mail address of an invited person without a login. */
export const displayName = ({ name, email }: UserRow): string => name || email

/** Compares row indices by a column, in ascending order. */
export function compareBy(column: UserColumn, users: SortableUsers): CompareIndices {
  switch (column) {
    case 'name':
      return byName(users)
    case 'username':
      return byText(users, ({ username }) => username)
    case 'email':
      return byText(users, ({ email }) => email)
    case 'level': {
      const order = ['owner', ...users.roleIds, 'custom']
      return byNumber(users, (row) => order.indexOf(roleOf(row)))
    }
    case 'status':
      return byNumber(users, ({ status }) => statusOrder.indexOf(status))
    case 'twoFactor':
      return byNumber(users, ({ twoFactor }) => (twoFactor === undefined ? 2 : twoFactor ? 0 : 1))
    case 'lastActive':
      return byNumber(users, ({ lastActive }) => lastActive ?? -Infinity)
    case 'inviter':
      return byNumber(users, rankOfInviter(users))
    case 'since': {
      // In reverse, as it usually is, rows of one moment stand in the order given (K5).
      const newestFirst = byNumber(users, ({ since }) => -since)
      return (a, b) => newestFirst(b, a)
    }
  }
}

function byName({ rows, nameKeys, compareNames }: SortableUsers): CompareIndices {
  const nameAt = (rowIndex: number) => {
    const row = rows[rowIndex]
    return row ? displayName(row) : ''
  }
  return (a, b) => {
    const [keyA = '', keyB = ''] = [nameKeys[a], nameKeys[b]]
    if (keyA !== '' && keyB !== '' && keyA !== keyB) return keyA < keyB ? -1 : 1
    return compareByKey(nameAt(a), keyA, nameAt(b), keyB, compareNames) || a - b
  }
}

/** Usernames and e-mail addresses are mostly ASCII, so they are compared without a collator. */
function byText({ rows }: SortableUsers, text: (row: UserRow) => string): CompareIndices {
  const texts = rows.map((row) => (row ? text(row).toLowerCase() : ''))
  return (a, b) => {
    const [first = '', second = ''] = [texts[a], texts[b]]
    return first < second ? -1 : first > second ? 1 : a - b
  }
}

/** The numbers are computed once per row, because there are far more comparisons than rows. */
function byNumber({ rows }: SortableUsers, number: (row: UserRow) => number): CompareIndices {
  // A loop, as `from` takes ten times as long.
  const numbers = new Float64Array(rows.length)
  for (let rowIndex = 0; rowIndex < rows.length; rowIndex++) {
    const row = rows[rowIndex]
    if (row) numbers[rowIndex] = number(row)
  }
  return (a, b) => {
    const [first = 0, second = 0] = [numbers[a], numbers[b]]
    return first < second ? -1 : first > second ? 1 : a - b
  }
}

/** Few people invite many users, so their names are sorted once. Rows without an inviter come last. */
function rankOfInviter({ rows, compareNames }: SortableUsers): (row: UserRow) => number {
  const names = new Set(rows.flatMap((row) => row?.inviter?.name ?? []))
  const ranks = new Map([...names].sort(compareNames).map((name, rank) => [name, rank]))
  return ({ inviter }) => (inviter ? (ranks.get(inviter.name) ?? 0) : Infinity)
}

const RUN_LENGTH = 1024

/** Sorts in short steps and yields after each, so that the page responds; merges sorted runs in pairs. */
export function* mergeSort(rowIndices: Uint32Array, compare: CompareIndices): Generator<void, Uint32Array> {
  let from: Uint32Array = rowIndices
  for (let start = 0; start < from.length; start += RUN_LENGTH) {
    from.subarray(start, start + RUN_LENGTH).sort(compare)
    yield
  }
  let into: Uint32Array = new Uint32Array(from.length)
  for (let width = RUN_LENGTH; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      yield* mergeRuns(from, into, start, start + width, start + 2 * width, compare)
    }
    ;[from, into] = [into, from]
  }
  return from
}

function* mergeRuns(
  from: Uint32Array,
  into: Uint32Array,
  start: number,
  middle: number,
  end: number,
  compare: CompareIndices,
): Generator<void, void> {
  const [leftEnd, rightEnd] = [Math.min(middle, from.length), Math.min(end, from.length)]
  let [left, right] = [start, leftEnd]
  for (let rowIndex = start; rowIndex < rightEnd; rowIndex++) {
    const takeLeft = right >= rightEnd || (left < leftEnd && compare(from[left] ?? 0, from[right] ?? 0) <= 0)
    into[rowIndex] = (takeLeft ? from[left++] : from[right++]) ?? 0
    if (rowIndex % RUN_LENGTH === RUN_LENGTH - 1) yield
  }
}
