import { sameAccess } from '@/domain/access/effective-access'
import type { Access } from '@/domain/model/rows'
import type { SharingRow } from '@/stores/sharing'

/** Accounts on which someone has the same access. */
export interface AccessGroup {
  access: Access
  accounts: string[]
}

/** An access with the accounts it is on, for each different one; in the order of the accounts. */
export function accessGroups(accesses: SharingRow['accesses']): AccessGroup[] {
  const groups: AccessGroup[] = []
  for (const { access, accountName } of accesses) {
    const group = groups.find((one) => sameAccess(one.access, access))
    if (group) group.accounts.push(accountName)
    else groups.push({ access, accounts: [accountName] })
  }
  return groups
}
