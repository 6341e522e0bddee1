import type { Envelope } from '@/domain/command/envelope'
import type { Facts } from './facts'
import type { Refusal } from './refusal'
import { tableNames } from '@/domain/model/tables'

/** Refuses if a row has changed since the form was opened, so that the user looks at it again. */
export function changedSince(facts: Facts, { seen = {} }: Envelope): Refusal | undefined {
  const rows = Object.entries(seen).map(([row, revision]) => ({
    row,
    seen: revision,
    now: revisionOf(facts, row),
  }))
  const changedRows = rows.filter((row) => row.seen !== row.now)
  if (changedRows.length === 0) return undefined
  return {
    code: 'changed-since',
    seen: changedRows.map(({ row, seen: revision }) => ({ row, revision })),
    now: changedRows.map(({ row, now: revision }) => ({ row, revision })),
  }
}

/** Revision of a row named `table/key`; 0 if the row is gone. */
function revisionOf(facts: Facts, row: string): number {
  const slash = row.indexOf('/')
  const table = tableNames.find((name) => name === row.slice(0, slash))
  return (table && facts[table].get(row.slice(slash + 1))?.revision) ?? 0
}
