import type { Account, Grant } from '@/domain/model/rows'
import type { Db } from '@/storage/database/db'
import { accountsById } from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'

/** All that a person has or owns, in every tree: the grants, and the primary accounts. */
export async function loadMemberships(db: Db, personId: string): Promise<Memberships> {
  const [granted, owned] = await Promise.all([
    db.grants.where('personId').equals(personId).toArray(),
    db.accounts.where('ownerId').equals(personId).toArray(),
  ])
  const grants = validRows('grants', granted)
  const usedAccounts = await accountsById(
    db,
    grants.map(({ primaryId }) => primaryId),
  )
  return { grants, accounts: [...validRows('accounts', owned), ...usedAccounts] }
}

interface Memberships {
  grants: Grant[]
  accounts: Account[]
}
export const noMemberships: Memberships = { grants: [], accounts: [] }
