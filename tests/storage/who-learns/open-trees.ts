import { tallyOf } from '@/storage/database/db'
import type { Db } from '@/storage/database/db'
import { treeIdOf } from '../../fixtures/rows'
import { T0 } from '../../fixtures/time'
import type { RowLists } from '../../fixtures/world'
import { openTestWorkspace } from '../open-workspace'
import { readerRows } from './readers'
import { accountIds, logOf, treeRows } from './trees'

const rows: RowLists = treeRows()
/** Everything that is stored, with those who ask. */
export const lists: RowLists = {
  ...rows,
  people: [...(rows.people ?? []), ...readerRows.people],
  grants: [...(rows.grants ?? []), ...readerRows.grants],
}

/** A workspace of the trees. */
export async function openTrees() {
  const opened = await openTestWorkspace({ scenario: 'empty', now: () => T0 })
  await fill(opened.db)
  return opened
}

async function fill(db: Db) {
  for (const [table, all] of Object.entries(lists)) {
    await db.table(table).clear()
    await db.table(table).bulkAdd(all)
  }
  // So that a revision before everything is known.
  await db.settings.bulkPut([
    { key: 'loaded', value: 0 },
    { key: 'seeded', value: 0 },
  ])
  await db.log.bulkAdd(logOf(rows))
  const trees = accountIds.filter((id) => id === treeIdOf(id))
  const usersOf = (primaryId: string) =>
    new Set((lists.grants ?? []).flatMap((one) => (one.primaryId === primaryId ? one.personId : [])))
  await db.tallies.bulkPut(trees.map((primaryId) => tallyOf(primaryId, usersOf(primaryId).size)))
  await db.secrets.bulkPut(
    (lists.invitations ?? []).map(({ links }) => ({ id: links[0] ?? '', kind: 'link', token: 'token' })),
  )
}
