import { permissionsOf } from '@/domain/access'
import type { Catalogue } from '@/domain/catalogue/schema'
import type { Access } from '@/domain/model'

/** What differs on one account. */
export interface AccountChange {
  accountId: string
  accountName: string
  before: Access
  /** Nothing: the access ends there. */
  after: Access | undefined
}

export interface SharedChange {
  accounts: string[]
  before: Access
  after: Access
}

/** What one access may do that the other may not. */
export function beyond(catalogue: Catalogue, one: Access, other: Access): string[] {
  const held = permissionsOf(catalogue, other)
  return [...permissionsOf(catalogue, one)].filter((id) => !held.has(id))
}

/** Accounts on which the same permissions come and go, told together. */
export function alike(catalogue: Catalogue, changes: readonly AccountChange[]): SharedChange[] {
  const shared = new Map<string, SharedChange>()
  for (const { accountName, before, after } of changes) {
    if (!after) continue
    const key = [beyond(catalogue, after, before), beyond(catalogue, before, after)]
      .map((ids) => ids.sort().join())
      .join(' - ')
    const known = shared.get(key)
    if (known) known.accounts.push(accountName)
    else shared.set(key, { accounts: [accountName], before, after })
  }
  return [...shared.values()]
}
