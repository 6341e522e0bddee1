import type { WorkspaceRows } from '@/scenarios/workspace-rows'
import { tableNames } from '@/domain/model/tables'
import { activitiesOf } from '@/storage/commands/activity'
import { newLink } from '@/storage/commands/links'
import { SCHEMA_VERSION, tallyOf, writtenTables } from '@/storage/database/db'
import type { Db, Secret } from '@/storage/database/db'
import { faultOf } from '@/storage/database/faults'

export const allTables = [...writtenTables, 'openedMails'] as const

/** What is stored in the place of everything. */
export interface NewContents extends WorkspaceRows {
  /** The links of its mails, by hash. */
  links: readonly { hash: string; token: string }[]
  /** How many users join afterwards. */
  generatedUsers: number
}

export const newLinks = (count: number) => Promise.all(Array.from({ length: count }, newLink))

export async function inWriteTransaction(db: Db, write: () => Promise<void>): Promise<void> {
  try {
    await db.transaction('rw', allTables, async () => write())
  } catch (error) {
    throw faultOf(error)
  }
}

/** Replaces the whole workspace, log and clock included; inside a write transaction. */
export async function replaceAll(
  db: Db,
  { rows, users, log, links, generatedUsers }: NewContents,
  now: number,
): Promise<void> {
  const before = (await db.settings.get('loaded'))?.value
  await Promise.all(allTables.map((table) => db.table(table).clear()))
  await Promise.all([
    ...tableNames.map((table) => db.table(table).bulkAdd(rows[table])),
    db.tallies.bulkAdd(users.map(([primaryId, count]) => tallyOf(primaryId, count))),
    db.log.bulkAdd(log),
    db.activity.bulkAdd(activitiesOf(log)),
    db.secrets.bulkAdd(linkSecrets(rows, links)),
    db.openedMails.bulkAdd(answeredMails(rows)),
    db.settings.bulkAdd([
      { key: 'schema', value: SCHEMA_VERSION },
      { key: 'clock', value: 0 },
      { key: 'loaded', value: before === now ? now + 1 : now },
      { key: 'generatedUsers', value: generatedUsers },
      { key: 'seeded', value: 0 },
    ]),
  ])
}

type StoredRows = WorkspaceRows['rows']

function linkSecrets({ invitations }: StoredRows, links: NewContents['links']): Secret[] {
  const pending = new Set(invitations.flatMap((one) => (one.status === 'pending' ? one.links : [])))
  return links.flatMap(({ hash, token }) => (pending.has(hash) ? [{ id: hash, kind: 'link', token }] : []))
}

/** Mails that somebody has answered are no news. */
function answeredMails({ mails, invitations }: StoredRows): { id: string }[] {
  const pending = new Set(invitations.filter(({ status }) => status === 'pending').map(({ id }) => id))
  return mails.flatMap(({ id, invitationId }) => (pending.has(invitationId) ? [] : [{ id }]))
}
