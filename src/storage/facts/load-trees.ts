import { checkCatalogue } from '@/domain/catalogue/check-catalogue'
import { fitMayChange, rolesLosing } from '@/domain/catalogue/edits'
import type { FactsScope } from '@/domain/command/command'
import { byId, emptyFacts } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import type { Catalogue } from '@/domain/model/catalogue'
import { treesOnCatalogue } from '@/domain/plan/edit-catalogue'
import type { Db } from '@/storage/database/db'
import * as read from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'

/** Everything in a tree that bears on a command about all of it, such as another plan or its closing. */
export async function loadWholeTree(db: Db, primaryId: string, deviceTime: number) {
  const [grants, apiKeys, appSessions, invitations] = await Promise.all([
    read.grantsIn(db, primaryId),
    read.treeRange(db.apiKeys, '[primaryId+personId]', primaryId).toArray(),
    read.treeRange(db.appSessions, '[primaryId+personId]', primaryId).toArray(),
    read.invitationsOpenAfter(db, primaryId, deviceTime),
  ])
  const personIds = grants.map(({ personId }) => personId)
  const emails = invitations.map(({ email }) => email)
  const [users, invited] = await Promise.all([read.peopleById(db, personIds), read.peopleByEmail(db, emails)])
  return {
    grants,
    apiKeys: validRows('apiKeys', apiKeys),
    appSessions: validRows('appSessions', appSessions),
    invitations,
    people: [...users, ...invited],
  }
}

export const emptyTree: Awaited<ReturnType<typeof loadWholeTree>> = {
  grants: [],
  apiKeys: [],
  appSessions: [],
  invitations: [],
  people: [],
}

type CatalogueTreeFacts = Pick<
  Facts,
  'accounts' | 'people' | 'grants' | 'invitations' | 'apiKeys' | 'appSessions' | 'users'
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
  const checked = before && checkCatalogue({ catalogues }, catalogueId, proposed)
  if (!before || !checked || 'problems' in checked) return emptyFacts
  const after = checked.catalogue
  const accounts = byId(validRows('accounts', await db.accounts.toArray()))
  const ids = treesOnCatalogue({ accounts }, before).map(({ id }) => id)
  const [found, users] = await Promise.all([
    Promise.all(ids.map((id) => treeFor(db, id, before, after, deviceTime))),
    Promise.all(ids.map(async (id) => [id, await read.countUsers(db, id)] as const)),
  ])
  return {
    accounts,
    people: byId(found.flatMap((one) => one.people)),
    grants: byId(found.flatMap((one) => one.grants)),
    invitations: byId(found.flatMap((one) => one.invitations)),
    apiKeys: byId(found.flatMap((one) => one.apiKeys)),
    appSessions: emptyFacts.appSessions,
    users: new Map(users),
  }
}

async function treeFor(db: Db, primaryId: string, before: Catalogue, after: Catalogue, deviceTime: number) {
  if (fitMayChange(before, after)) return loadWholeTree(db, primaryId, deviceTime)
  const empty = { people: [], grants: [], invitations: [], apiKeys: [] }
  if (rolesLosing(before, after, 'api-keys.manage').length === 0) return empty
  const stored = read.treeRange(db.apiKeys, '[primaryId+personId]', primaryId)
  const apiKeys = validRows('apiKeys', await stored.toArray())
  const keyOwners = new Set(apiKeys.map(({ personId }) => personId))
  return { ...empty, apiKeys, grants: await read.grantsOf(db, primaryId, keyOwners) }
}
