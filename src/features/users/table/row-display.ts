import type { UserColumn } from '@/domain/users/filter'
import type { UserRow } from '@/domain/users/row'
import type { UserRowText } from './row-formatter'

/** What all rows of the table have in common; a new one draws them all anew. */
export interface RowDisplay {
  columns: Partial<Record<UserColumn, boolean>>
  /** 36 px and one line, else 44 px and two. */
  compact: boolean
  /** Of every row, in px. */
  height: number
  format: (row: UserRow) => UserRowText
  /** Keys of rows that cannot be selected, with why. */
  locked: ReadonlyMap<string, string>
  /** The person who looks at it. */
  currentPersonId: string | undefined
  labels: { owner: string; you: string; loading: string }
}

/** Nobody manages the owner or themselves (A5). */
export const isManageable = ({ kind, personId }: UserRow, currentPersonId: string | undefined) =>
  kind === 'invitation' || (kind === 'user' && personId !== currentPersonId)
