import type { RowDeed } from '@/components/user/deed'
import type { UserRow } from '@/domain/users/row'

/** What the menu of a row offers. */
export type UserDeed = RowDeed | RowView['kind']

/** What there is to see about a row. */
export interface RowView {
  kind: 'details' | 'why' | 'history'
  row: UserRow
}

/** What is done in a dialog of this page. */
export type PageDeed =
  | RowView
  /** `keys`: of those selected. */
  | { kind: 'level' | 'revoke'; keys: readonly string[] }
