import { userColumns } from '@/domain/users/filter'
import type { UserColumn } from '@/domain/users/filter'

/** Those that fit a window of 1280 px; the address stands below the name. */
export const defaultColumns: readonly UserColumn[] = userColumns.filter((column) => column !== 'email')

/** Narrowest width in rem, and the share of what is left over. */
const widths: Record<UserColumn, readonly [least: number, share: number]> = {
  name: [12.5, 30],
  username: [6.25, 10],
  email: [11, 22],
  level: [5.75, 9],
  status: [7.75, 12],
  twoFactor: [5.25, 6],
  lastActive: [6.5, 8],
  inviter: [6.5, 12],
  since: [6.25, 7],
}
const BOX = 2.5
const MENU = 2.75

/** The tracks of a row: its box, the columns shown, its menu. `least`: what they need at least, in rem. */
export function tracksOf(columns: readonly UserColumn[]) {
  const tracks = columns.map((column) => `minmax(${widths[column][0]}rem, ${widths[column][1]}fr)`)
  return {
    tracks: `${BOX}rem ${tracks.join(' ')} ${MENU}rem`,
    least: BOX + MENU + columns.reduce((sum, column) => sum + widths[column][0], 0),
  }
}

/** In the order of the table, and never without the name. */
export const inOrder = (chosen: readonly string[]): UserColumn[] =>
  userColumns.filter((column) => column === 'name' || chosen.includes(column))
