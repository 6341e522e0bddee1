import type { AccountLine } from '@/stores/account-tree'

/** What is done in a dialog of *Accounts*, and to which account. */
export type AccountDialogState =
  | { kind: 'open' }
  | { kind: 'transfer' }
  | { kind: 'two-factor'; required: boolean }
  | { kind: AccountAction; line: AccountLine }

export type AccountAction = 'rename' | 'close'
