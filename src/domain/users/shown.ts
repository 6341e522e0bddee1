import type { Roster } from './roster'
import type { UserRow } from './row'

/** The rows that a table shows, in their order. */
export interface ShownUsers {
  count: number
  /** The row at an index; nothing while it is still being read. */
  at: (index: number) => UserRow | undefined
  /** -1 for a row that is not shown. */
  indexOf: (key: string) => number
  keys: () => string[]
}

/** Rows of a roster, by their places. */
export function shownPlaces({ rows }: Roster, places: Uint32Array): ShownUsers {
  const at = (index: number) => rows[places[index] ?? -1]
  return {
    count: places.length,
    at,
    indexOf: (key) => places.findIndex((place) => rows[place]?.key === key),
    keys: () => Array.from(places, (place) => rows[place]?.key ?? ''),
  }
}

/** The first rows of a list of which more are still to be read. */
export const shownSoFar = (rows: readonly UserRow[], count: number): ShownUsers => ({
  count: Math.max(count, rows.length),
  at: (index) => rows[index],
  indexOf: (key) => rows.findIndex((row) => row.key === key),
  keys: () => rows.map(({ key }) => key),
})
