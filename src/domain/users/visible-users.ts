import type { UserIndex } from './user-index'
import type { UserRow } from './row'

/** The rows that a table shows, in their order. */
export interface VisibleUsers {
  count: number
  /** The row at an index; nothing while it is still being read. */
  at: (index: number) => UserRow | undefined
  /** -1 for a row that is not shown. */
  indexOf: (key: string) => number
  keys: () => string[]
}

/** Rows of the index, by their row indices. */
export function visibleUsers({ rows }: UserIndex, rowIndices: Uint32Array): VisibleUsers {
  const at = (index: number) => rows[rowIndices[index] ?? -1]
  return {
    count: rowIndices.length,
    at,
    indexOf: (key) => rowIndices.findIndex((rowIndex) => rows[rowIndex]?.key === key),
    keys: () => Array.from(rowIndices, (rowIndex) => rows[rowIndex]?.key ?? ''),
  }
}

/** The first rows of a list that is still to be read. */
export const firstVisibleUsers = (rows: readonly UserRow[], count: number): VisibleUsers => ({
  count: Math.max(count, rows.length),
  at: (index) => rows[index],
  indexOf: (key) => rows.findIndex((row) => row.key === key),
  keys: () => rows.map(({ key }) => key),
})
