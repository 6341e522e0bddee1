import type { AccountLine } from '@/stores/accountTree'

/** What is done in a dialog of *Accounts*, and to which account. */
export type AccountDeed =
  | { kind: 'open' }
  | { kind: 'transfer' }
  | { kind: 'two-factor'; required: boolean }
  | { kind: LineDeed; line: AccountLine }

export type LineDeed = 'rename' | 'close'
