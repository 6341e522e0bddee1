import type { Account, Grant } from '@/domain/model'
import type { Db } from './db'
import * as read from './reads'

/** All that a person has or owns, in every tree: the grants, and the primary accounts. */
export async function footingOf(db: Db, personId: string): Promise<Footing> {
  const [grants, owned] = await Promise.all([
    read.grantsOfPerson(db, personId),
    read.accountsOwnedBy(db, personId),
  ])
  const used = await read.accountsById(
    db,
    grants.map(({ primaryId }) => primaryId),
  )
  return { grants, accounts: [...owned, ...used] }
}

interface Footing {
  grants: Grant[]
  accounts: Account[]
}
export const noFooting: Footing = { grants: [], accounts: [] }
