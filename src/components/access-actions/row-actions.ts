import type { Offer } from '@/domain/model/rows'
import type { SharingRow } from '@/stores/sharing'

/** What is done in a dialog, and to whom. */
export type SharingDialogState =
  | { kind: 'invite' }
  /** `offers`: what the form starts with, when it is not what the row has. */
  | { kind: 'edit'; row: SharingRow; offers?: Offer[] }
  | { kind: 'delete' | 'withdraw' | 'history' | 'why'; row: SharingRow }

/** What the menu of a row offers. */
export type RowAction = 'edit' | 'resend' | 'withdraw' | 'delete' | 'history' | 'why'
