import type { Table } from 'dexie'

/** A range may hold so many times more rows than asked for before each is asked for by itself. */
const LOOSE = 4
const FEW = 8

/** Rows by key: as one range where the keys lie close together, which is far quicker, else one by one. */
export async function near<T extends { id: string }>(
  table: Table<T, string>,
  keys: readonly string[],
): Promise<T[]> {
  if (keys.length >= FEW) {
    const sorted = [...keys].sort()
    const limit = LOOSE * keys.length
    const [first = '', last = ''] = [sorted[0], sorted.at(-1)]
    const rows = await table.where('id').between(first, last, true, true).limit(limit).toArray()
    const asked = new Set(keys)
    if (rows.length < limit) return rows.filter(({ id }) => asked.has(id))
  }
  const found = keys.length === 0 ? [] : await table.bulkGet([...keys])
  return found.flatMap((row) => row ?? [])
}
