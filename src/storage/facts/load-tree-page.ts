import { Dexie } from 'dexie'
import { byId, emptyFacts } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import type { Db } from '@/storage/database/db'
import { allCatalogues } from '@/storage/database/initial-reads'
import { validRows } from '@/storage/database/valid-rows'

/** As many users and invitations as one list shows; larger trees are for a table that reads by window. */
const LIST_LIMIT = 200

/**
 * The facts for a list of a whole tree, up to `LIST_LIMIT` invitations and, for each account, grants; to be called in a
 * transaction.
 */
export async function loadTreePage(db: Db, primaryId: string, actorId: string): Promise<Facts> {
  const treeRange = (primary: string) =>
    [
      [primary, Dexie.minKey],
      [primary, Dexie.maxKey],
    ] as const
  const treeGrants = () => db.grants.where('[primaryId+personId]').between(...treeRange(primaryId))
  const [catalogues, accounts, firstGrants, invitations, tally] = await Promise.all([
    allCatalogues(db),
    db.accounts.where('primaryId').equals(primaryId).toArray(),
    treeGrants().limit(LIST_LIMIT).toArray(),
    db.invitations
      .where('[primaryId+sentAt]')
      .between(...treeRange(primaryId))
      .reverse()
      .limit(LIST_LIMIT)
      .toArray(),
    db.tallies.get(primaryId),
  ])
  // Fifteen people on fifty accounts have more grants than that: nobody is shown with a part of theirs.
  const remaining = firstGrants.length === LIST_LIMIT ? LIST_LIMIT * (accounts.length - 1) : 0
  const grants =
    remaining > 0
      ? [...firstGrants, ...(await treeGrants().offset(LIST_LIMIT).limit(remaining).toArray())]
      : firstGrants
  const valid = {
    accounts: validRows('accounts', accounts),
    invitations: validRows('invitations', invitations),
  }
  const owners = valid.accounts.flatMap((account) => (account.kind === 'primary' ? account.ownerId : []))
  const ids = [
    actorId,
    ...owners,
    ...grants.map((g) => g.personId),
    ...valid.invitations.map((i) => i.senderId),
  ]
  const emails = new Set(valid.invitations.map(({ email }) => email))
  const [people, invited, readerGrants] = await Promise.all([
    db.people.bulkGet([...new Set(ids)]),
    db.people
      .where('email')
      .anyOf([...emails])
      .toArray(),
    db.grants.where('[primaryId+personId]').equals([primaryId, actorId]).toArray(),
  ])
  return {
    ...emptyFacts,
    catalogues: byId(catalogues),
    accounts: byId(valid.accounts),
    grants: byId(validRows('grants', [...grants, ...readerGrants])),
    invitations: byId(valid.invitations),
    people: byId(validRows('people', [...people, ...invited])),
    users: new Map([[primaryId, tally?.users ?? 0]]),
  }
}
