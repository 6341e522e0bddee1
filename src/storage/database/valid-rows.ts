import * as v from 'valibot'
import { grantId } from '@/domain/model/rows'
import type { Grant } from '@/domain/model/rows'
import { rowSchemas } from '@/domain/model/tables'
import type { Rows, TableName } from '@/domain/model/tables'

/** Rows that fit their schema; those changed behind the app's back are set aside and give nobody access (K4). */
export function validRows<T extends TableName>(table: T, rows: readonly unknown[]): Rows[T][] {
  return rows.filter((row): row is Rows[T] => isValid(table, row))
}

function isValid(table: TableName, row: unknown): boolean {
  if (!v.is(rowSchemas[table], row)) return false
  return table !== 'grants' || hasMatchingId(row as Grant)
}

const hasMatchingId = ({ id, accountId, personId }: Grant) => id === grantId(accountId, personId)
