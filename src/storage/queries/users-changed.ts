import type { LogEntry } from '@/domain/commands'
import { generatedUserIds } from '@/scenarios/generated-user-ids'
import type { Db } from '@/storage/database/db'
import { logEnd } from '@/storage/database/clock'

/** The state a list was read at: when the scenario was loaded, the last log entry, and how many users were seeded. */
export interface UsersRevision {
  loaded: number
  seq: number
  seeded: number
}

export async function usersRevision(db: Db): Promise<UsersRevision> {
  const [settings, { seq }] = await Promise.all([db.settings.toArray(), logEnd(db)])
  const value = (name: string) => settings.find(({ key }) => key === name)?.value ?? 0
  return { loaded: value('loaded'), seq, seeded: value('seeded') }
}

/** Keys of the rows that may have changed since a revision; undefined when all have to be read anew. */
export async function usersChanged(
  db: Db,
  since: UsersRevision,
): Promise<{ revision: UsersRevision; keys: string[] } | undefined> {
  const revision = await usersRevision(db)
  if (revision.loaded !== since.loaded || revision.seq < since.seq || revision.seeded < since.seeded)
    return undefined
  const entries = await db.log.where('seq').above(since.seq).toArray()
  if (entries.some(({ changes }) => changes.some(({ table }) => table === 'catalogues'))) return undefined
  const keys = new Set([...entries.flatMap(keysOf), ...generatedUserIds(since.seeded, revision.seeded)])
  return { revision, keys: [...keys] }
}

/** The actor counts too, for the time of last activity; an account for its owner. */
function keysOf({ actorId, changes }: LogEntry): string[] {
  const changedKeys = changes.flatMap((change) => {
    const rows = [change.before, change.after].flatMap((row) => row ?? [])
    return rows.flatMap((row) => {
      if ('personId' in row) return row.personId
      return 'ownerId' in row ? row.ownerId : row.id
    })
  })
  return [actorId, ...changedKeys]
}
