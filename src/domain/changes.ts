import type { Facts } from './facts'
import type { Rows, TableName } from './tables'

/** A row before and after. Writing, logging, undoing and previewing all work on these. */
export type Change = { [T in TableName]: ChangeIn<T> }[TableName]

interface ChangeIn<T extends TableName> {
  table: T
  key: string
  before?: Rows[T]
  after?: Rows[T]
}

/** A new row. */
export function added<T extends TableName>(table: T, row: Rows[T]) {
  return { table, key: row.id, after: row } as Change & { after: Rows[T] }
}

/** A row with some fields replaced; its revision goes up by one. */
export function changed<T extends TableName>(table: T, before: Rows[T], patch: Partial<Rows[T]>) {
  const after = { ...before, ...patch, revision: before.revision + 1 }
  return { table, key: before.id, before, after } as Change & { after: Rows[T] }
}

/** A row taken away. */
export function removed<T extends TableName>(table: T, before: Rows[T]) {
  return { table, key: before.id, before } as Change
}

/** One change for each row: from what it was before all of them to what it is after. */
export function squash(changes: readonly Change[]): Change[] {
  const byRow = new Map<string, Change>()
  for (const change of changes) {
    const row = `${change.table}/${change.key}`
    const earlier = byRow.get(row)
    byRow.set(row, earlier ? joined(earlier, change) : change)
  }
  return [...byRow.values()].filter(({ before, after }) => before !== undefined || after !== undefined)
}

function joined({ table, key, before }: Change, { after }: Change): Change {
  return { table, key, ...(before && { before }), ...(after && { after }) } as Change
}

/** The facts after the changes, users counted; the facts given stay as they are. */
export function applyChanges(facts: Facts, changes: readonly Change[]): Facts {
  const next: Facts = { ...facts }
  for (const table of new Set(changes.map((change) => change.table))) {
    const rows = new Map<string, unknown>(facts[table])
    for (const change of changes) {
      if (change.table !== table) continue
      if (change.after) rows.set(change.key, change.after)
      else rows.delete(change.key)
    }
    Object.assign(next, { [table]: rows })
  }
  return { ...next, users: usersAfter(facts, next, changes) }
}

/** Users by tree: goes up by who got a first grant in it, down by who lost the last. */
function usersAfter(before: Facts, after: Facts, changes: readonly Change[]): ReadonlyMap<string, number> {
  const users = new Map(before.users)
  const touched = new Map<string, readonly [primaryId: string, personId: string]>()
  for (const change of changes) {
    const grant = change.table === 'grants' ? (change.after ?? change.before) : undefined
    if (grant) touched.set(`${grant.primaryId}/${grant.personId}`, [grant.primaryId, grant.personId])
  }
  if (touched.size === 0) return users
  const [had, have] = [usersIn(before), usersIn(after)]
  for (const [key, [primaryId]] of touched) {
    const step = Number(have.has(key)) - Number(had.has(key))
    users.set(primaryId, (users.get(primaryId) ?? 0) + step)
  }
  return users
}

/** Everyone with a grant, by tree; one pass. */
function usersIn({ grants }: Facts): ReadonlySet<string> {
  const users = new Set<string>()
  for (const { primaryId, personId } of grants.values()) users.add(`${primaryId}/${personId}`)
  return users
}

/** Takes steps one after the other, each on the facts that the earlier ones leave; one change for each row. */
export function inSteps(facts: Facts, steps: readonly ((now: Facts) => Change[])[]) {
  let after = facts
  const changes: Change[] = []
  for (const step of steps) {
    const more = step(after)
    changes.push(...more)
    after = applyChanges(after, more)
  }
  return { after, changes: squash(changes) }
}
