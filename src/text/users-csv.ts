import { roleOf, type UserColumn } from '@/domain/users/filter'
import type { UserRow } from '@/domain/users/row'
import type { Text } from './i18n'

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
