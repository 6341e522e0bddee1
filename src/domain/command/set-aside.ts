import type { SetAsideRow, TableName } from '@/domain/model/tables'
import type { Facts } from './facts'

export const setAsideKey = (table: TableName, key: string) => `${table}/${key}`

export const setAsideByKey = (rows: readonly SetAsideRow[]): ReadonlyMap<string, SetAsideRow> =>
  new Map(rows.map((row) => [setAsideKey(row.table, row.key), row]))

/** Who takes the seat of a row: its address, or the row alone where nobody knows it. */
export const seatOf = ({ table, key, email }: SetAsideRow): string => email ?? setAsideKey(table, key)

/** The rows of a tree that were set aside. */
export const setAsideIn = ({ setAside }: Pick<Facts, 'setAside'>, primaryId: string): SetAsideRow[] =>
  setAside.size === 0 ? [] : [...setAside.values()].filter((row) => row.primaryId === primaryId)

/** The grants, API keys and app sessions of a person among them. */
export const setAsideOf = (
  facts: Pick<Facts, 'setAside'>,
  primaryId: string,
  personId: string,
): SetAsideRow[] => setAsideIn(facts, primaryId).filter((row) => row.personId === personId)

/** Invitations among them that have not expired at a moment (UTC ms). */
export const setAsideInvitations = (
  facts: Pick<Facts, 'setAside'>,
  primaryId: string,
  at: number,
): SetAsideRow[] =>
  setAsideIn(facts, primaryId).filter(
    ({ table, expiresAt = Infinity }) => table === 'invitations' && at < expiresAt,
  )

/** Whether a person has a grant that was set aside. */
export const isSetAsideUser = (
  facts: Pick<Facts, 'setAside'>,
  primaryId: string,
  personId: string,
): boolean => setAsideOf(facts, primaryId, personId).some(({ table }) => table === 'grants')
