import { sortKey } from './collation'
import type { CompareNames } from './collation'
import { userSearchText } from './filtering'
import { displayName, compareBy, mergeSort } from './sorting'
import type { CompareIndices, SortableUsers } from './sorting'
import type { UserColumn } from './filter'
import type { Inviter, UserRow } from './row'

/**
 * All rows of the table *Users*, with the data for searching and sorting. A row keeps its index while it
 * exists, so that a computed order can be updated instead of sorted again.
 */
export interface UserIndex extends SortableUsers {
  readonly rows: (UserRow | undefined)[]
  readonly nameKeys: string[]
  /** `userSearchText` of each row. */
  readonly searchTexts: string[]
  /** Number of rows, without removed ones. */
  size: number
  /** Increased by every change; an order that was computed for an earlier version is outdated. */
  version: number
  /** Row indices in ascending order, for the columns sorted so far. */
  readonly orders: Map<UserColumn, Uint32Array>
  /** Sorts that have begun. */
  readonly sorts: Map<UserColumn, Generator<void, void>>
}

export const emptyUserIndex = ({
  roleIds,
  compareNames,
}: Pick<SortableUsers, 'roleIds' | 'compareNames'>): UserIndex => ({
  rows: [],
  nameKeys: [],
  searchTexts: [],
  size: 0,
  version: 0,
  orders: new Map(),
  sorts: new Map(),
  roleIds,
  compareNames,
})

/** Adds rows that are not in the index yet. */
export function appendUsers(userIndex: UserIndex, rows: readonly UserRow[]): void {
  for (const row of rows) setRow(userIndex, userIndex.rows.length, row)
  userIndex.size += rows.length
  userIndex.orders.clear()
}

function setRow(index: UserIndex, rowIndex: number, row: UserRow | undefined) {
  index.version += 1
  index.rows[rowIndex] = row
  index.nameKeys[rowIndex] = row ? sortKey(displayName(row)) : ''
  index.searchTexts[rowIndex] = row ? userSearchText(row) : ''
}

/**
 * Replaces the rows with these keys; keys without a row in `rows` are removed. Known orders are updated by
 * sorting in only the changed rows.
 */
export function replaceUsers(
  userIndex: UserIndex,
  keys: ReadonlySet<string>,
  rows: readonly UserRow[],
): void {
  const next = new Map(rows.map((row) => [row.key, row]))
  const movedIndices: number[] = []
  userIndex.rows.forEach((row, rowIndex) => {
    if (!row || !keys.has(row.key)) return
    setRow(userIndex, rowIndex, next.get(row.key))
    if (!next.delete(row.key)) userIndex.size -= 1
    movedIndices.push(rowIndex)
  })
  for (const row of next.values()) {
    movedIndices.push(userIndex.rows.length)
    setRow(userIndex, userIndex.rows.length, row)
    userIndex.size += 1
  }
  for (const [column, order] of userIndex.orders) {
    userIndex.orders.set(
      column,
      mergeMoved(order, movedIndices, userIndex.rows, compareBy(column, userIndex)),
    )
  }
}

/** Updates in all rows whether their inviter has left. */
export function updateInviters({ rows }: UserIndex, inviters: readonly Inviter[]): void {
  const current = new Map(inviters.map((one) => [one.id, one]))
  rows.forEach((row, rowIndex) => {
    const inviter = row?.inviter && current.get(row.inviter.id)
    if (row && inviter && inviter.left !== row.inviter?.left) rows[rowIndex] = { ...row, inviter }
  })
}

/** Changes the order of names to another language. */
export function changeLanguage(userIndex: UserIndex, compareNames: CompareNames): void {
  userIndex.compareNames = compareNames
  userIndex.version += 1
  userIndex.orders.clear()
}

/** Ids of the inviters of all rows. */
export const inviterIds = ({ rows }: UserIndex): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => row?.inviter?.id ?? []))

/** An order after some rows have moved: they are taken out, sorted, and merged in again. */
function mergeMoved(
  order: Uint32Array,
  movedIndices: readonly number[],
  rows: UserIndex['rows'],
  compare: CompareIndices,
): Uint32Array {
  const removed = new Set(movedIndices)
  const inserted = Uint32Array.from(movedIndices.filter((rowIndex) => rows[rowIndex] !== undefined)).sort(
    compare,
  )
  const remaining = order.filter((rowIndex) => !removed.has(rowIndex))
  const merged = new Uint32Array(remaining.length + inserted.length)
  let [left, right] = [0, 0]
  for (let place = 0; place < merged.length; place++) {
    const [first, second] = [remaining[left], inserted[right]]
    const takeFirst = second === undefined || (first !== undefined && compare(first, second) <= 0)
    merged[place] = (takeFirst ? first : second) ?? 0
    if (takeFirst) left += 1
    else right += 1
  }
  return merged
}

/**
 * Sorts by a column in short steps and caches the order. Whoever else needs it meanwhile, such as the next key of a
 * search, goes on with what has been done.
 */
export function* sortByColumn(userIndex: UserIndex, column: UserColumn): Generator<void, Uint32Array> {
  const { orders, sorts } = userIndex
  for (;;) {
    const order = orders.get(column)
    if (order) return order
    const work = sorts.get(column) ?? computeOrder(userIndex, column)
    sorts.set(column, work)
    if (work.next().done) sorts.delete(column)
    else yield
  }
}

function* computeOrder(userIndex: UserIndex, column: UserColumn): Generator<void, void> {
  for (;;) {
    const { version } = userIndex
    const order = yield* mergeSort(presentRows(userIndex), compareBy(column, userIndex))
    if (version !== userIndex.version) continue
    userIndex.orders.set(column, order)
    return
  }
}

/** Row indices without those of removed rows. */
export function presentRows({ rows }: UserIndex): Uint32Array {
  const present = new Uint32Array(rows.length)
  let count = 0
  for (let rowIndex = 0; rowIndex < rows.length; rowIndex++)
    if (rows[rowIndex] !== undefined) present[count++] = rowIndex
  return present.subarray(0, count)
}

/** The same row indices with the owner's first, as in the usual order. */
export function withOwnerFirst({ rows }: UserIndex, rowIndices: Uint32Array): Uint32Array {
  let place = 0
  while (place < rowIndices.length && rows[rowIndices[place] ?? -1]?.kind !== 'owner') place += 1
  if (place === rowIndices.length) return rowIndices
  const owner = rowIndices[place] ?? 0
  rowIndices.copyWithin(1, 0, place)
  rowIndices[0] = owner
  return rowIndices
}

/** Rows that are looked at in one step: less than a millisecond on a phone. */
const STEP = 500

/** Finds the matching rows in short steps: their indices, in an order or its reverse; the order may be an earlier result. */
export function* matchingIndices(
  { rows, searchTexts }: UserIndex,
  order: Uint32Array,
  descending: boolean,
  matches: (row: UserRow, text: string) => boolean,
): Generator<void, Uint32Array> {
  const found = new Uint32Array(order.length)
  let count = 0
  const last = order.length - 1
  for (let index = 0; index <= last; index++) {
    const rowIndex = order[descending ? last - index : index] ?? 0
    const row = rows[rowIndex]
    if (row && matches(row, searchTexts[rowIndex] ?? '')) found[count++] = rowIndex
    if (index % STEP === STEP - 1) yield
  }
  return found.subarray(0, count)
}
