import { isUser } from './facts'
import type { Facts } from './facts'
import { ChangingTable } from './row-groups'
import { isSetAsideUser, setAsideKey } from './set-aside'
import type { Rows, SetAsideRow, TableName } from '@/domain/model/tables'

/** One row before and after; writing, logging, undo and preview all use changes. */
export type Change = { [T in TableName]: TableChange<T> }[TableName]

interface TableChange<T extends TableName> {
  table: T
  key: string
  before?: Rows[T]
  after?: Rows[T]
  /** The row before, where it could not be believed (K4). */
  setAside?: SetAsideRow
}

/** The change that adds a row. */
export function added<T extends TableName>(table: T, row: Rows[T]) {
  return { table, key: row.id, after: row } as Change & { after: Rows[T] }
}

/** The change that replaces some fields of a row and increases its revision by one. */
export function changed<T extends TableName>(table: T, before: Rows[T], patch: Partial<Rows[T]>) {
  const after = { ...before, ...patch, revision: before.revision + 1 }
  return { table, key: before.id, before, after } as Change & { after: Rows[T] }
}

/** The change that removes a row. */
export function removed<T extends TableName>(table: T, before: Rows[T]) {
  return { table, key: before.id, before } as Change
}

/** The change that removes a row that was set aside; undoing it brings nothing back. */
export const removedSetAside = (row: SetAsideRow): Change => ({
  table: row.table,
  key: row.key,
  setAside: row,
})

/** Merges changes, so that each row has one change from its first to its last state. */
export function squash(changes: readonly Change[]): Change[] {
  const byRow = new Map<string, Change>()
  for (const change of changes) {
    const row = `${change.table}/${change.key}`
    const earlier = byRow.get(row)
    byRow.set(row, earlier ? merged(earlier, change) : change)
  }
  return [...byRow.values()].filter(({ before, after, setAside }) => before ?? after ?? setAside)
}

function merged({ table, key, before, setAside }: Change, { after }: Change): Change {
  return {
    ...{ table, key, ...(before && { before }), ...(after && { after }) },
    ...(setAside && { setAside }),
  } as Change
}

/** Returns the facts after the changes, including the number of users; the given facts are not modified. */
export function applyChanges(facts: Facts, changes: readonly Change[]): Facts {
  const copy = mutableCopy(facts)
  copy.apply(changes)
  return copy.facts
}

/** Applies steps, each to the facts after the earlier ones; returns the facts and one change per row. */
export function applyInSteps(facts: Facts, steps: readonly ((current: Facts) => Change[])[]) {
  const copy = mutableCopy(facts)
  const changes: Change[] = []
  for (const step of steps) {
    const stepChanges = step(copy.facts)
    for (const change of stepChanges) changes.push(change)
    copy.apply(stepChanges)
  }
  return { after: copy.facts, changes: squash(changes) }
}

/** A table is copied at its first change, so that many steps cost little more than one. */
function mutableCopy(facts: Facts) {
  const users = new Map(facts.users)
  const setAside = new Map(facts.setAside)
  const copy: Facts = { ...facts, users, setAside }
  const copiedTables = new Map<TableName, ChangingTable<unknown>>()

  function put({ table, key, after }: Change) {
    let rows = copiedTables.get(table)
    if (!rows) {
      rows = new ChangingTable<unknown>(facts[table])
      copiedTables.set(table, rows)
      Object.assign(copy, { [table]: rows })
    }
    if (after) rows.set(key, after)
    else rows.delete(key)
    setAside.delete(setAsideKey(table, key))
  }

  /** Updates the number of users: the first grant in a tree adds one, losing the last removes one. */
  function putGrant(change: Change & { table: 'grants' }) {
    const grant = change.after ?? change.before ?? change.setAside
    if (!grant) return
    const { primaryId, personId = '' } = grant
    const countsAsUser = () => isUser(copy, primaryId, personId) || isSetAsideUser(copy, primaryId, personId)
    const wasUser = countsAsUser()
    put(change)
    const difference = Number(countsAsUser()) - Number(wasUser)
    if (difference !== 0) users.set(primaryId, (users.get(primaryId) ?? 0) + difference)
  }

  return {
    facts: copy,
    apply(changes: readonly Change[]) {
      for (const change of changes) {
        if (change.table === 'grants') putGrant(change)
        else put(change)
      }
    },
  }
}
