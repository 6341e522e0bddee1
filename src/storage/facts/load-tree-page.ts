import { byId, emptyFacts } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import { isTallyIntact } from '@/storage/database/db'
import type { Db } from '@/storage/database/db'
import {
  accountsIn,
  allCatalogues,
  mailsExpiringAfter,
  rowsWithAny,
  treeRange,
} from '@/storage/database/initial-reads'
import { validRows } from '@/storage/database/valid-rows'
import type { FactsLoader } from './authorize-read'
import { withoutStrays } from './strays'

/** As many users and invitations as one list shows; larger trees are for a table that reads by window. */
const LIST_LIMIT = 200

/** A page of a tree; `complete`: nothing in it was set aside, which would have to be looked for (K4). */
export interface TreePage {
  facts: Facts
  complete: boolean
}

/**
 * The facts for a list of a whole tree, up to `LIST_LIMIT` invitations and, for each account, grants; to be called in a
 * transaction.
 */
export async function loadTreePage(
  db: Db,
  { primaryId, actorId, deviceTime }: Parameters<FactsLoader>[1],
): Promise<TreePage> {
  const treeGrants = () => treeRange(db.grants, '[primaryId+personId]', primaryId)
  const latest = treeRange(db.invitations, '[primaryId+sentAt]', primaryId).reverse().limit(LIST_LIMIT)
  const [catalogues, accounts, firstGrants, storedInvitations, openMails, tally] = await Promise.all([
    allCatalogues(db),
    accountsIn(db, primaryId),
    treeGrants().limit(LIST_LIMIT).toArray(),
    latest.toArray(),
    mailsExpiringAfter(db, primaryId, deviceTime),
    db.tallies.get(primaryId),
  ])
  // Fifteen people on fifty accounts have more grants than that; nobody must be shown with only some of theirs.
  const remaining = firstGrants.length === LIST_LIMIT ? LIST_LIMIT * (accounts.length - 1) : 0
  const storedGrants =
    remaining > 0
      ? [...firstGrants, ...(await treeGrants().offset(LIST_LIMIT).limit(remaining).toArray())]
      : firstGrants
  const invitations = validRows('invitations', storedInvitations)
  const grants = validRows('grants', storedGrants)
  const owners = accounts.flatMap((account) => (account.kind === 'primary' ? account.ownerId : []))
  const ids = [actorId, ...owners, ...grants.map((g) => g.personId), ...invitations.map((i) => i.senderId)]
  const emails = new Set(invitations.map(({ email }) => email))
  const [people, invited, readerGrants] = await Promise.all([
    db.people.bulkGet([...new Set(ids)]),
    rowsWithAny(db.people, 'email', [...emails]),
    db.grants.where('[primaryId+personId]').equals([primaryId, actorId]).toArray(),
  ])
  const facts = withoutStrays({
    ...emptyFacts,
    catalogues: byId(catalogues),
    accounts: byId(accounts),
    grants: byId([...grants, ...validRows('grants', readerGrants)]),
    invitations: byId(invitations),
    people: byId(validRows('people', [...people, ...invited])),
    users: new Map([[primaryId, tally?.users ?? 0]]),
  })
  const users = new Set(grants.flatMap(({ personId }) => facts.people.get(personId)?.id ?? []))
  const isCut = storedGrants.length >= LIST_LIMIT
  const complete =
    (tally ? isTallyIntact(tally) : storedGrants.length === 0) &&
    (isCut || users.size === (tally?.users ?? 0)) &&
    storedGrants.every(({ id }) => facts.grants.has(id)) &&
    storedInvitations.every(({ id }) => facts.invitations.has(id)) &&
    openMails.every(({ invitationId }) => facts.invitations.has(invitationId))
  return { facts, complete }
}
