import { permissionsOf } from '@/domain/access/effective-access'
import type { Catalogue } from '@/domain/model/catalogue'
import type { Access } from '@/domain/model/rows'

/** What differs on one account. */
export interface AccountChange {
  accountId: string
  accountName: string
  before: Access
  /** Nothing: the access ends there. */
  after: Access | undefined
}

export interface ChangeGroup {
  accounts: string[]
  before: Access
  after: Access
}

/** What one access may do that the other may not. */
export function extraPermissions(catalogue: Catalogue, one: Access, other: Access): string[] {
  const held = permissionsOf(catalogue, other)
  return [...permissionsOf(catalogue, one)].filter((id) => !held.has(id))
}

/** Accounts on which the same permissions come and go, told together. */
export function groupByDifference(catalogue: Catalogue, changes: readonly AccountChange[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>()
  for (const { accountName, before, after } of changes) {
    if (!after) continue
    const key = [extraPermissions(catalogue, after, before), extraPermissions(catalogue, before, after)]
      .map((ids) => ids.sort().join())
      .join(' - ')
    const group = groups.get(key)
    if (group) group.accounts.push(accountName)
    else groups.set(key, { accounts: [accountName], before, after })
  }
  return [...groups.values()]
}
