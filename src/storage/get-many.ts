import type { Table } from 'dexie'

/** So many keys are asked for one by one: those of a page lie anywhere. */
const MAX_SINGLE_READS = 400
/** A range may hold so many times more rows than asked for before each is asked for by itself. */
const MAX_RANGE_FACTOR = 4

/** Rows by id: many that lie close together come as one range, which is far quicker than one by one. */
export async function getMany<T extends { id: string }>(
  table: Table<T, string>,
  ids: readonly string[],
): Promise<T[]> {
  const idSet = new Set(ids)
  const rows = await readRange([...idSet], (first, last, limit) =>
    table.where('id').between(first, last, true, true).limit(limit).toArray(),
  )
  if (rows) return rows.filter(({ id }) => idSet.has(id))
  const found = idSet.size === 0 ? [] : await table.bulkGet([...idSet])
  return found.flatMap((row) => row ?? [])
}

/** The same by an index of the tree and something else, such as `[primaryId+personId]`. */
export async function getManyInTree<K extends string, T extends Record<K, string>>(
  table: Table<T, string>,
  primaryId: string,
  field: K,
  keys: Iterable<string>,
): Promise<T[]> {
  const keySet = new Set(keys)
  const index = `[primaryId+${field}]`
  const rows = await readRange([...keySet], (first, last, limit) =>
    table.where(index).between([primaryId, first], [primaryId, last], true, true).limit(limit).toArray(),
  )
  if (rows) return rows.filter((row) => keySet.has(row[field]))
  // One range for each, all asked at once: a cursor that jumps from key to key takes a turn for each.
  const found = await Promise.all(
    [...keySet].map((key) => table.where(index).equals([primaryId, key]).toArray()),
  )
  return found.flat()
}

/** Nothing when the keys lie too far apart. */
async function readRange<T>(
  keys: string[],
  read: (first: string, last: string, limit: number) => PromiseLike<T[]>,
): Promise<T[] | undefined> {
  if (keys.length <= MAX_SINGLE_READS) return undefined
  keys.sort()
  const limit = MAX_RANGE_FACTOR * keys.length
  const rows = await read(keys[0] ?? '', keys.at(-1) ?? '', limit)
  return rows.length < limit ? rows : undefined
}
