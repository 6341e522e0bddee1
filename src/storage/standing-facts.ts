import { byId, noFacts } from '@/domain/facts'
import type { Facts } from '@/domain/facts'
import type { Db } from './db'
import * as read from './reads'

/**
 * The facts on how some people stand to an account: the tree, its owner, these people and what they have there. By key,
 * so that it costs the same in every tree; to be called in a transaction.
 */
export async function standingFacts(
  db: Db,
  accountId: string,
  personIds: readonly string[],
): Promise<{ facts: Facts; primaryId: string }> {
  const [catalogues, [account]] = await Promise.all([
    read.allCatalogues(db),
    read.accountsById(db, [accountId]),
  ])
  const primaryId = account?.primaryId ?? accountId
  const [[primary], grants, users] = await Promise.all([
    read.accountsById(db, [primaryId]),
    read.grantsOf(db, primaryId, personIds),
    read.usersOf(db, primaryId),
  ])
  const owner = primary?.kind === 'primary' ? [primary.ownerId] : []
  const facts = {
    ...noFacts,
    catalogues: byId(catalogues),
    accounts: byId([...(account ? [account] : []), ...(primary ? [primary] : [])]),
    grants: byId(grants),
    people: byId(await read.peopleById(db, [...personIds, ...owner])),
    users: new Map([[primaryId, users]]),
  }
  return { facts, primaryId }
}
