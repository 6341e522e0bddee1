import type { Facts } from './facts'
import type { Account } from './model'

/** The open subaccounts of a tree, which count for its plan; closed ones do not (C6). */
export function openSubaccounts(facts: Facts, primaryId: string): Account[] {
  return [...facts.accounts.values()].filter(
    (account) =>
      account.kind === 'subaccount' && account.primaryId === primaryId && account.status === 'open',
  )
}
