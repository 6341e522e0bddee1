import type { Change } from '@/domain/command/change'
import { grantId } from '@/domain/model/rows'
import type { Account } from '@/domain/model/rows'
import { generatedUserIds } from '@/scenarios/generated-user-ids'
import type { Db } from '@/storage/database/db'
import { logEnd } from '@/storage/database/clock'
import { isLogEntry } from '@/storage/database/other-rows'
import { getMany } from '@/storage/database/reads'
import { readProgress } from '@/storage/database/seeding-progress'
import { validRows } from '@/storage/database/valid-rows'
import { authorizeRead, isRefused, usersHidden } from '@/storage/facts/authorize-read'
import type { AccountParams, Refused } from '@/storage/facts/authorize-read'
import { factsFor } from '@/storage/facts/load-facts'

/** The state a list was read at: when the scenario was loaded, the last log entry, and how many users were seeded. */
export interface UsersRevision {
  loaded: number
  seq: number
  seeded: number
}

export async function usersRevision(db: Db): Promise<UsersRevision> {
  const [loaded, { seq }, { seeded }] = await Promise.all([
    db.settings.get('loaded'),
    logEnd(db),
    readProgress(db),
  ])
  return { loaded: loaded?.value ?? 0, seq, seeded }
}

/** What may have changed on an account since a revision: rows by their keys, and inviters among those asked about. */
export interface UsersChange {
  revision: UsersRevision
  keys: string[]
}

/**
 * Keys of the rows of an account that may have changed since a revision, for whom may see its people; undefined when
 * all have to be read anew. `inviterIds`: of the rows that the reader has.
 */
export async function usersChanged(
  db: Db,
  params: AccountParams,
  since: UsersRevision,
  inviterIds: readonly string[],
  deviceTime: number,
): Promise<UsersChange | Refused | undefined> {
  const context = await authorizeRead(db, params, deviceTime, factsFor(), usersHidden)
  if (isRefused(context)) return context
  const revision = await usersRevision(db)
  if (revision.loaded !== since.loaded || revision.seq < since.seq || revision.seeded < since.seeded)
    return undefined
  const entries = await db.log.where('seq').between(since.seq, revision.seq, false, true).toArray()
  // Nobody can tell what an entry did that was changed by hand (K4).
  if (!entries.every(isLogEntry)) return undefined
  const changes = entries.flatMap((entry) => entry.changes)
  if (changes.some(({ table }) => table === 'catalogues')) return undefined
  const { tree, account } = context
  // Who acts has been active, and a person may have another name; both only count where they are known here.
  const people = [
    ...entries.map(({ actorId }) => actorId),
    ...changes.flatMap((change) => personIdsIn(change, tree.primary.id)),
    ...generatedUserIds(since.seeded, revision.seeded),
  ]
  const known = new Set([tree.primary.ownerId, ...inviterIds, ...(await usersAmong(db, account.id, people))])
  const keys = new Set([
    ...people.filter((id) => known.has(id)),
    ...changes.flatMap((change) => keysOn(change, account)),
  ])
  return { revision, keys: [...keys] }
}

/** Of some people, those who have access to an account. */
async function usersAmong(db: Db, accountId: string, personIds: readonly string[]): Promise<string[]> {
  const grantIds = personIds.map((id) => grantId(accountId, id))
  return validRows('grants', await getMany(db.grants, grantIds)).map(({ personId }) => personId)
}

/** The people whom a change is about, by their own rows or their access in the tree. */
function personIdsIn({ table, key, before, after, setAside }: Change, primaryId: string): string[] {
  if (table === 'people') return [key]
  if (table !== 'grants') return []
  return [before, after, setAside].flatMap((row) =>
    row?.primaryId === primaryId ? (row.personId ?? []) : [],
  )
}

/** Keys of rows of an account that a change makes or ends: users, invitations to it, its former and its new owner. */
function keysOn({ table, key, before, after }: Change, account: Account): string[] {
  if (table === 'grants')
    return [before, after].flatMap((row) => (row?.accountId === account.id ? row.personId : []))
  if (table === 'accounts' && key === account.primaryId)
    return [before, after].flatMap((row) => (row?.kind === 'primary' ? row.ownerId : []))
  if (table !== 'invitations') return []
  const offers = [before, after].flatMap((row) => row?.offers ?? [])
  return offers.some(({ accountId }) => accountId === account.id) ? [key] : []
}
