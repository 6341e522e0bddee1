import { byId, treeOf } from '@/domain/command/facts'
import { setAsideByKey } from '@/domain/command/set-aside'
import type { Db } from '@/storage/database/db'
import { authorizeRead, isRefused, usersHidden } from '@/storage/facts/authorize-read'
import type { AccountParams, FactsLoader, Refused } from '@/storage/facts/authorize-read'
import { areSeatsCounted, loadOpenInvitations, loadUsers } from '@/storage/facts/load-seats'
import { loadTreePage } from '@/storage/facts/load-tree-page'
import { countUsers } from '@/storage/database/reads'
import type { SortParams } from './order'
import { sharingOf } from './sharing'
import type { Sharing } from './sharing'

/** *Share account* of a tree in which something was set aside: it is not listed, but takes its seat (K4). */
export async function sharingInFull(
  db: Db,
  params: AccountParams & SortParams,
  deviceTime: number,
): Promise<Sharing | Refused> {
  const found = await authorizeRead(db, params, deviceTime, loadInFull, usersHidden)
  return isRefused(found) ? found : sharingOf(found, params)
}

const loadInFull: FactsLoader = async (db, question) => {
  const { primaryId, deviceTime } = question
  const { facts } = await loadTreePage(db, question)
  const tree = treeOf(facts, primaryId)
  const accounts = [...facts.accounts.values()]
  const [loaded, { setAside }] = await Promise.all([
    tree && areSeatsCounted(tree.plan) ? loadUsers(db, primaryId, accounts) : undefined,
    loadOpenInvitations(db, primaryId, accounts, deviceTime),
  ])
  return {
    ...facts,
    ...(loaded && { grants: byId([...facts.grants.values(), ...loaded.grants]) }),
    users: new Map([[primaryId, loaded?.users ?? (await countUsers(db, primaryId))]]),
    setAside: setAsideByKey([...(loaded?.setAside ?? []), ...setAside]),
  }
}
