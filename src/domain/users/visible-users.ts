import type { UserIndex } from './user-index'
import type { UserRow } from './row'

/** The rows that a table shows, in their order. */
export interface VisibleUsers {
  count: number
  /** The row at an index; undefined while it is read. */
  at: (index: number) => UserRow | undefined
  /** -1 for a row that is not shown. */
  indexOf: (key: string) => number
  keys: () => readonly string[]
}

/** The rows of the index at the given row indices. */
export function visibleUsers({ rows }: UserIndex, rowIndices: Uint32Array): VisibleUsers {
  const at = (index: number) => rows[rowIndices[index] ?? -1]
  let keys: readonly string[] | undefined
  return {
    count: rowIndices.length,
    at,
    indexOf: (key) => rowIndices.findIndex((rowIndex) => rows[rowIndex]?.key === key),
    keys: () => (keys ??= keysAt(rows, rowIndices)),
  }
}

/** A loop, as `Array.from` takes several times as long for 100,000 rows. */
function keysAt(rows: UserIndex['rows'], rowIndices: Uint32Array): readonly string[] {
  const keys: string[] = []
  for (const rowIndex of rowIndices) keys.push(rows[rowIndex]?.key ?? '')
  return keys
}

/** The first rows of a list that is not completely read; `count` is the total number of rows. */
export const firstVisibleUsers = (rows: readonly UserRow[], count: number): VisibleUsers => ({
  count: Math.max(count, rows.length),
  at: (index) => rows[index],
  indexOf: (key) => rows.findIndex((row) => row.key === key),
  keys: () => rows.map(({ key }) => key),
})
