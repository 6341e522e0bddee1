import { userColumns } from '@/domain/users/filter'
import type { UserColumn } from '@/domain/users/filter'

/** The e-mail address is shown below the name; below 1,440 px it needs the room of two more columns. */
export const defaultColumns = (isWide: boolean): readonly UserColumn[] =>
  userColumns.filter((column) => column !== 'email' && (isWide || !['username', 'since'].includes(column)))

/** Minimum width (rem), and the share of the remaining width. */
const widths: Record<UserColumn, readonly [min: number, share: number]> = {
  name: [16, 40],
  username: [6.25, 10],
  email: [11, 22],
  level: [8.5, 10],
  status: [7.75, 12],
  twoFactor: [6.25, 6],
  lastActive: [7.5, 8],
  inviter: [7, 12],
  since: [6.25, 7],
}
const CHECKBOX_WIDTH = 2.5
const MENU_WIDTH = 2.75

/** Grid tracks of a row: checkbox, columns and menu; `minWidth` in rem. */
export function gridTracks(columns: readonly UserColumn[]) {
  const tracks = columns.map((column) => `minmax(${widths[column][0]}rem, ${widths[column][1]}fr)`)
  return {
    tracks: `${CHECKBOX_WIDTH}rem ${tracks.join(' ')} ${MENU_WIDTH}rem`,
    minWidth: CHECKBOX_WIDTH + MENU_WIDTH + columns.reduce((sum, column) => sum + widths[column][0], 0),
  }
}

/** In the order of the table; the name is always included. */
export const sortColumns = (requested: readonly string[]): UserColumn[] =>
  userColumns.filter((column) => column === 'name' || requested.includes(column))
