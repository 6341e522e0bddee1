import { Dexie } from 'dexie'
import { byId, emptyFacts } from '@/domain/facts'
import type { Facts } from '@/domain/facts'
import type { Db } from './db'
import { allCatalogues } from './first-reads'
import { soundRows } from './rows'

/** As many users and invitations as one list shows; larger trees are for a table that reads by window. */
const LIST_LIMIT = 200

/**
 * The facts for a list of a whole tree, up to `LIST_LIMIT` invitations and, for each account, grants; to be called in a
 * transaction.
 */
export async function loadTree(db: Db, primaryId: string, actorId: string): Promise<Facts> {
  const whole = (primary: string) =>
    [
      [primary, Dexie.minKey],
      [primary, Dexie.maxKey],
    ] as const
  const granted = () => db.grants.where('[primaryId+personId]').between(...whole(primaryId))
  const [catalogues, accounts, firstGrants, invitations, tally] = await Promise.all([
    allCatalogues(db),
    db.accounts.where('primaryId').equals(primaryId).toArray(),
    granted().limit(LIST_LIMIT).toArray(),
    db.invitations
      .where('[primaryId+sentAt]')
      .between(...whole(primaryId))
      .reverse()
      .limit(LIST_LIMIT)
      .toArray(),
    db.tallies.get(primaryId),
  ])
  // Fifteen people on fifty accounts have more grants than that: nobody is shown with a part of theirs.
  const more = firstGrants.length === LIST_LIMIT ? LIST_LIMIT * (accounts.length - 1) : 0
  const grants =
    more > 0 ? [...firstGrants, ...(await granted().offset(LIST_LIMIT).limit(more).toArray())] : firstGrants
  const sound = {
    accounts: soundRows('accounts', accounts),
    invitations: soundRows('invitations', invitations),
  }
  const owners = sound.accounts.flatMap((account) => (account.kind === 'primary' ? account.ownerId : []))
  const ids = [
    actorId,
    ...owners,
    ...grants.map((g) => g.personId),
    ...sound.invitations.map((i) => i.senderId),
  ]
  const emails = new Set(sound.invitations.map(({ email }) => email))
  const [people, invited, own] = await Promise.all([
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
    accounts: byId(sound.accounts),
    grants: byId(soundRows('grants', [...grants, ...own])),
    invitations: byId(sound.invitations),
    people: byId(soundRows('people', [...people, ...invited])),
    users: new Map([[primaryId, tally?.users ?? 0]]),
  }
}
