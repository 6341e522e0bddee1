import * as v from 'valibot'
import { rowSchemas } from '@/domain/model/tables'
import type { Rows, TableName } from '@/domain/model/tables'

/** Whether a row fits its schema (V11). */
export const isValid = <T extends TableName>(table: T, row: unknown): row is Rows[T] =>
  v.is(rowSchemas[table], row)

/** Rows that fit their schema; those changed behind the app's back are set aside and give nobody access (K4). */
export const validRows = <T extends TableName>(table: T, rows: readonly unknown[]): Rows[T][] =>
  rows.filter((row) => isValid(table, row))
