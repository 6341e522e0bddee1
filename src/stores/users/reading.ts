import type { CompareNames } from '@/domain/users/collation'
import { append, emptyRoster, invitersIn, ordering, replace, tellInviters } from '@/domain/users/roster'
import type { Roster } from '@/domain/users/roster'
import type { UserRow } from '@/domain/users/row'
import type { UsersParams, UsersStart } from '@/storage/queries/users'
import type { UsersStamp } from '@/storage/queries/users-changed'
import type { Workspace } from '@/storage/workspace'
import { breath, idle, inSlices } from './slices'

/** Users that are read at once: no more than a fraction of a frame's work. */
const BATCH = 1000

/** What a list is read of and for whom; `goesOn`: whether anybody still wants it. */
export interface Source {
  queries: Workspace['queries']
  asked: UsersParams
  goesOn: () => boolean
}

/** All rows of a table, and of what state they were read. */
export interface WholeRoster {
  roster: Roster
  stamp: UsersStamp
}

/**
 * Reads all rows of a table, batch by batch between other work; nothing when it was not wanted any more or must not be
 * seen. `start` has the owner and every invitation already.
 */
export async function readRoster(
  { queries, asked, goesOn }: Source,
  { tree, rows, next }: UsersStart,
  compareNames: CompareNames,
  progress: (roster: Roster) => void,
): Promise<WholeRoster | undefined> {
  const stamp = await queries.usersStamp()
  const roleIds = tree.catalogue.roles.map(({ id }) => id)
  const roster = emptyRoster({ roleIds, compareNames })
  append(roster, next ? rows.filter(isNoUser) : rows)
  for (let after: string | undefined = next && ''; after !== undefined;) {
    const batch = await queries.usersBatch(asked, after, BATCH)
    if (!goesOn() || 'refusal' in batch) return undefined
    append(roster, batch.rows)
    progress(roster)
    after = batch.after
    await breath()
  }
  return { roster, stamp }
}

const isNoUser = ({ kind }: UserRow) => kind !== 'user'

/** Takes in what has changed since it was read; false when all must be read anew. */
export async function catchUp(whole: WholeRoster, { queries, asked, goesOn }: Source): Promise<boolean> {
  const { roster } = whole
  const changed = await queries.usersChanged(whole.stamp)
  if (!changed || !goesOn()) return false
  const inviters = invitersIn(roster)
  for (let from = 0; from < changed.keys.length; from += BATCH) {
    const keys = changed.keys.slice(from, from + BATCH)
    const now = await queries.usersNow(
      asked,
      keys,
      keys.filter((key) => inviters.has(key)),
    )
    if (!goesOn() || 'refusal' in now) return false
    replace(roster, new Set(keys), now.rows)
    tellInviters(roster, now.inviters)
    if (changed.keys.length > BATCH) await breath()
  }
  whole.stamp = changed.stamp
  return true
}

/** Takes in the owner and the invitations as they are now, the clock included. */
export function refresh({ roster }: WholeRoster, rows: readonly UserRow[]): void {
  const before = roster.rows.flatMap((row) => (row && isNoUser(row) ? row.key : []))
  const now = rows.filter(isNoUser)
  replace(roster, new Set([...before, ...now.map(({ key }) => key)]), now)
}

/** Orders that are mostly asked for are worked out while nothing else is to do. */
export async function orderAhead({ roster }: WholeRoster, goesOn: () => boolean): Promise<void> {
  for (const column of ['since', 'name'] as const) {
    await idle()
    if (!goesOn()) return
    await inSlices(ordering(roster, column), goesOn)
  }
}
