import { byId, emptyFacts } from '@/domain/command/facts'
import { accountsIn, allCatalogues, treeRange } from '@/storage/database/initial-reads'
import { validRows } from '@/storage/database/valid-rows'
import type { FactsLoader } from './authorize-read'

/** As many users and invitations as one list shows; larger trees are for a table that reads by window. */
const LIST_LIMIT = 200

/**
 * The facts for a list of a whole tree, up to `LIST_LIMIT` invitations and, for each account, grants; to be called in a
 * transaction.
 */
export const loadTreePage: FactsLoader = async (db, { primaryId, actorId }) => {
  const treeGrants = () => treeRange(db.grants, '[primaryId+personId]', primaryId)
  const latest = treeRange(db.invitations, '[primaryId+sentAt]', primaryId).reverse().limit(LIST_LIMIT)
  const [catalogues, accounts, firstGrants, storedInvitations, tally] = await Promise.all([
    allCatalogues(db),
    accountsIn(db, primaryId),
    treeGrants().limit(LIST_LIMIT).toArray(),
    latest.toArray(),
    db.tallies.get(primaryId),
  ])
  // Fifteen people on fifty accounts have more grants than that; nobody must be shown with only some of theirs.
  const remaining = firstGrants.length === LIST_LIMIT ? LIST_LIMIT * (accounts.length - 1) : 0
  const grants =
    remaining > 0
      ? [...firstGrants, ...(await treeGrants().offset(LIST_LIMIT).limit(remaining).toArray())]
      : firstGrants
  const invitations = validRows('invitations', storedInvitations)
  const owners = accounts.flatMap((account) => (account.kind === 'primary' ? account.ownerId : []))
  const ids = [actorId, ...owners, ...grants.map((g) => g.personId), ...invitations.map((i) => i.senderId)]
  const emails = new Set(invitations.map(({ email }) => email))
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
    accounts: byId(accounts),
    grants: byId(validRows('grants', [...grants, ...readerGrants])),
    invitations: byId(invitations),
    people: byId(validRows('people', [...people, ...invited])),
    users: new Map([[primaryId, tally?.users ?? 0]]),
  }
}
