import { roleOf, type UserColumn } from '@/domain/users/filter'
import type { UserRow } from '@/domain/users/row'
import { toAscii } from '@/domain/model/fold'
import type { Text } from './i18n'

/** The account's part of a file name; with the rest it stays short for every file system. */
const MAX_NAME = 40
/** Characters that some operating systems forbid in file names. */
const UNSAFE = /[^\w.() -]+/g

/** The file name of an export at a moment (UTC ms): ASCII, with the date of the device's calendar (K8). */
export function exportFileName(accountName: string, at: number, { t }: Text): string {
  const safe = toAscii(accountName).replace(UNSAFE, ' ').replace(/ +/g, ' ')
  const account = safe.slice(0, MAX_NAME).replace(/^[ .]+|[ .]+$/g, '')
  const [year, ...monthAndDay] = localDate(at)
  const date = [String(year), ...monthAndDay.map((n) => String(n).padStart(2, '0'))].join('-')
  return `${t('users.export.file', { account, date }).trim()}.csv`
}

function localDate(ms: number): readonly number[] {
  const date = new Date(ms)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
}

/** The columns of an export: those shown, and always the address, by which people are told apart. */
export const csvColumns = (visible: readonly UserColumn[]): readonly UserColumn[] =>
  visible.includes('email')
    ? visible
    : visible.flatMap((column) => (column === 'name' ? [column, 'email'] : column))

export const csvHeader = (columns: readonly UserColumn[], { t }: Text): string[] =>
  columns.map((column) => t(`users.columns.${column}`))

/** The cells of a row: words as the table says them, times as every spreadsheet reads them (ISO 8601, UTC). */
export function csvCells(
  columns: readonly UserColumn[],
  { t }: Text,
  roleName: (id: string) => string,
): (row: UserRow) => string[] {
  const time = (ms: number | undefined) =>
    ms === undefined ? '' : new Date(ms).toISOString().slice(0, 19) + 'Z'
  const labels = {
    owner: t('access.owner'),
    custom: t('access.custom'),
    yes: t('users.yes'),
    no: t('users.no'),
  }

  function level(row: UserRow) {
    const id = roleOf(row)
    return id === 'owner' || id === 'custom' ? labels[id] : roleName(id)
  }

  const cell: Record<UserColumn, (row: UserRow) => string> = {
    name: ({ name }) => name,
    username: ({ username }) => username,
    email: ({ email }) => email,
    level,
    status: ({ status }) => t(`sharing.status.${status}`),
    twoFactor: ({ twoFactor }) => (twoFactor === undefined ? '' : labels[twoFactor ? 'yes' : 'no']),
    lastActive: ({ lastActive }) => time(lastActive),
    inviter: ({ inviter }) => inviter?.name ?? '',
    since: ({ since }) => time(since),
  }
  return (row) => columns.map((column) => cell[column](row))
}
