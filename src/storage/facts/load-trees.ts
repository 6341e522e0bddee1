import { checkCatalogue } from '@/domain/catalogue/check-catalogue'
import { fitMayChange, rolesLosing } from '@/domain/catalogue/edits'
import type { FactsScope } from '@/domain/command/command'
import { byId, emptyFacts } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import { setAsideByKey } from '@/domain/command/set-aside'
import type { Catalogue } from '@/domain/model/catalogue'
import type { Account } from '@/domain/model/rows'
import { treesOnCatalogue } from '@/domain/plan/edit-catalogue'
import type { Db } from '@/storage/database/db'
import * as read from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'
import { loadOpenInvitations, loadUsers, setAsideCredentials } from './load-seats'

/** Everything in a tree that bears on a command about all of it, such as another plan or its closing. */
export async function loadWholeTree(
  db: Db,
  primaryId: string,
  accounts: readonly Account[],
  deviceTime: number,
) {
  const inTree = accounts.filter((account) => account.primaryId === primaryId)
  const [loaded, apiKeys, appSessions, invitations] = await Promise.all([
    loadUsers(db, primaryId, inTree),
    read.treeRange(db.apiKeys, '[primaryId+personId]', primaryId).toArray(),
    read.treeRange(db.appSessions, '[primaryId+personId]', primaryId).toArray(),
    loadOpenInvitations(db, primaryId, inTree, deviceTime),
  ])
  const invited = await read.peopleByEmail(
    db,
    invitations.open.map(({ email }) => email),
  )
  return {
    users: loaded.users,
    grants: loaded.grants,
    apiKeys: validRows('apiKeys', apiKeys),
    appSessions: validRows('appSessions', appSessions),
    invitations: invitations.open,
    people: [...loaded.people, ...invited],
    setAside: [
      ...loaded.setAside,
      ...invitations.setAside,
      ...setAsideCredentials('apiKeys', primaryId, apiKeys),
      ...setAsideCredentials('appSessions', primaryId, appSessions),
    ],
  }
}

export const emptyTree: Awaited<ReturnType<typeof loadWholeTree>> = {
  users: 0,
  setAside: [],
  grants: [],
  apiKeys: [],
  appSessions: [],
  invitations: [],
  people: [],
}

type CatalogueTreeFacts = Pick<
  Facts,
  'accounts' | 'people' | 'grants' | 'invitations' | 'apiKeys' | 'appSessions' | 'users' | 'setAside'
>

/**
 * What other contents of a catalogue bear on: its trees; all that is in them, where that may no longer fit; the API
 * keys, where a role loses the right to have them.
 */
export async function loadCatalogueTrees(
  db: Db,
  scope: FactsScope,
  deviceTime: number,
): Promise<CatalogueTreeFacts> {
  const { catalogueId, catalogue: proposed } = scope
  if (catalogueId === undefined) return emptyFacts
  const catalogues = byId(await read.allCatalogues(db))
  const before = catalogues.get(catalogueId)
  const checked = before && checkCatalogue(catalogueId, proposed)
  if (!before || !checked || 'problems' in checked) return emptyFacts
  const after = checked.catalogue
  const accounts = byId(validRows('accounts', await db.accounts.toArray()))
  const ids = treesOnCatalogue({ accounts }, before).map(({ id }) => id)
  const found = await Promise.all(
    ids.map((id) => treeFor(db, id, [...accounts.values()], before, after, deviceTime)),
  )
  return {
    accounts,
    people: byId(found.flatMap((one) => one.people)),
    grants: byId(found.flatMap((one) => one.grants)),
    invitations: byId(found.flatMap((one) => one.invitations)),
    apiKeys: byId(found.flatMap((one) => one.apiKeys)),
    appSessions: emptyFacts.appSessions,
    users: new Map(found.map((one, index) => [ids[index] ?? '', one.users])),
    setAside: setAsideByKey(found.flatMap((one) => one.setAside)),
  }
}

async function treeFor(
  db: Db,
  primaryId: string,
  accounts: readonly Account[],
  before: Catalogue,
  after: Catalogue,
  deviceTime: number,
) {
  if (fitMayChange(before, after)) return loadWholeTree(db, primaryId, accounts, deviceTime)
  const empty = { ...emptyTree, users: await read.countUsers(db, primaryId) }
  if (rolesLosing(before, after, 'api-keys.manage').length === 0) return empty
  const stored = read.treeRange(db.apiKeys, '[primaryId+personId]', primaryId)
  const apiKeys = validRows('apiKeys', await stored.toArray())
  const keyOwners = new Set(apiKeys.map(({ personId }) => personId))
  return { ...empty, apiKeys, grants: await read.grantsOf(db, primaryId, keyOwners) }
}
