import type { RowAction } from '@/components/access-actions/row-actions'
import type { UserRow } from '@/domain/users/row'

/** What the menu of a row offers. */
export type UserAction = RowAction | RowDialogState['kind']

/** What there is to see about a row. */
export interface RowDialogState {
  kind: 'details' | 'why' | 'history'
  row: UserRow
}

/** What is done in a dialog of this page. */
export type UsersDialogState =
  | RowDialogState
  /** `keys`: of those selected. */
  | { kind: 'level' | 'revoke'; keys: readonly string[] }
