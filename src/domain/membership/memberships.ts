import type { Facts } from '@/domain/command/facts'
import type { PrimaryAccount } from '@/domain/model/rows'

// Both functions need facts with all grants and owned accounts of the person, in every tree.

/** Whether a person has access in any tree or owns one; closed trees still have their owner (C4, C6). */
export function hasMembership(facts: Facts, personId: string): boolean {
  return (
    [...facts.grants.values()].some((grant) => grant.personId === personId) ||
    [...facts.accounts.values()].some((account) => account.kind === 'primary' && account.ownerId === personId)
  )
}

/** Open trees that a person owns or has access in. */
export function openTreesOf(facts: Facts, personId: string): PrimaryAccount[] {
  const treeIds = new Set(
    [...facts.grants.values()].flatMap((grant) => (grant.personId === personId ? grant.primaryId : [])),
  )
  return [...facts.accounts.values()].filter(
    (account): account is PrimaryAccount =>
      account.kind === 'primary' &&
      account.status === 'open' &&
      (account.ownerId === personId || treeIds.has(account.id)),
  )
}
