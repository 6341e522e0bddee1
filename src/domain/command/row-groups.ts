type KeyOf<T> = (row: T) => string
type Groups<T> = Map<string, Map<string, T>>

/** Cached groups of tables that never change, since facts are read-only. */
const groupsOfFixedTables = new WeakMap<object, Map<unknown, unknown>>()

/**
 * The rows of a table with the same key. The table is grouped on the first call, so that a command about many
 * rows reads it only once. `keyOf` must be the same function every time.
 */
export function rowsWith<T>(table: ReadonlyMap<string, T>, keyOf: KeyOf<T>, key: string): T[] {
  return [...(groupsBy(table, keyOf).get(key)?.values() ?? [])]
}

function groupsBy<T>(table: ReadonlyMap<string, T>, keyOf: KeyOf<T>): Groups<T> {
  const cache = table instanceof ChangingTable ? table.groups : groupsOfFixedTables.get(table)
  const cached = cache?.get(keyOf) as Groups<T> | undefined
  if (cached) return cached
  const groups: Groups<T> = new Map()
  for (const [id, row] of table) put(groups, keyOf(row), id, row)
  if (cache) cache.set(keyOf, groups)
  else groupsOfFixedTables.set(table, new Map([[keyOf, groups]]))
  return groups
}

function put<T>(groups: Groups<T>, key: string, id: string, row: T): void {
  const group = groups.get(key)
  if (group) group.set(id, row)
  else groups.set(key, new Map([[id, row]]))
}

/** A copy of a table that can be changed; every change also updates its groups. */
export class ChangingTable<T> extends Map<string, T> {
  readonly groups = new Map<unknown, unknown>()

  constructor(rows: ReadonlyMap<string, T>) {
    super()
    for (const [id, row] of rows) super.set(id, row)
  }

  override set(id: string, row: T): this {
    const before = this.get(id)
    for (const [keyOf, groups] of this.groups as Map<KeyOf<T>, Groups<T>>) {
      const key = keyOf(row)
      if (before !== undefined && keyOf(before) !== key) groups.get(keyOf(before))?.delete(id)
      put(groups, key, id, row)
    }
    return super.set(id, row)
  }

  override delete(id: string): boolean {
    const before = this.get(id)
    if (before === undefined) return false
    for (const [keyOf, groups] of this.groups as Map<KeyOf<T>, Groups<T>>)
      groups.get(keyOf(before))?.delete(id)
    return super.delete(id)
  }

  override clear(): void {
    this.groups.clear()
    super.clear()
  }
}
