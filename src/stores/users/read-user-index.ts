import type { CompareNames } from '@/domain/users/collation'
import {
  appendUsers,
  emptyUserIndex,
  inviterIds,
  sortByColumn,
  replaceUsers,
  updateInviters,
} from '@/domain/users/user-index'
import type { UserIndex } from '@/domain/users/user-index'
import type { UserRow } from '@/domain/users/row'
import type { UsersParams, UsersFirstPage } from '@/storage/queries/users'
import type { UsersRevision } from '@/storage/queries/users-changed'
import type { Workspace } from '@/storage/workspace'
import { yieldToMain, whenIdle, runInSlices } from './scheduling'

/** Users that are read at once: no more than a fraction of a frame's work. */
const BATCH = 1000

/** What a list is read of and for whom; `goesOn`: whether anybody still wants it. */
export interface IndexSource {
  queries: Workspace['queries']
  params: UsersParams
  shouldContinue: () => boolean
}

/** All rows of a table, and of what state they were read. */
export interface LoadedIndex {
  userIndex: UserIndex
  revision: UsersRevision
}

/**
 * Reads all rows of a table, batch by batch between other work; nothing when it was not wanted any more or must not be
 * seen. `start` has the owner and every invitation already.
 */
export async function readUserIndex(
  { queries, params, shouldContinue }: IndexSource,
  { tree, rows, next }: UsersFirstPage,
  compareNames: CompareNames,
  onProgress: (roster: UserIndex) => void,
): Promise<LoadedIndex | undefined> {
  const revision = await queries.usersRevision()
  const roleIds = tree.catalogue.roles.map(({ id }) => id)
  const userIndex = emptyUserIndex({ roleIds, compareNames })
  appendUsers(userIndex, next ? rows.filter(isOwnerOrInvitation) : rows)
  for (let after: string | undefined = next && ''; after !== undefined;) {
    const batch = await queries.usersBatch(params, after, BATCH)
    if (!shouldContinue() || 'refusal' in batch) return undefined
    appendUsers(userIndex, batch.rows)
    onProgress(userIndex)
    after = batch.after
    await yieldToMain()
  }
  return { userIndex, revision }
}

const isOwnerOrInvitation = ({ kind }: UserRow) => kind !== 'user'

/** Takes in what has changed since it was read; false when all must be read anew. */
export async function updateIndex(
  loaded: LoadedIndex,
  { queries, params, shouldContinue }: IndexSource,
): Promise<boolean> {
  const { userIndex } = loaded
  const changed = await queries.usersChanged(loaded.revision)
  if (!changed || !shouldContinue()) return false
  const inviters = inviterIds(userIndex)
  for (let from = 0; from < changed.keys.length; from += BATCH) {
    const keys = changed.keys.slice(from, from + BATCH)
    const update = await queries.usersByKey(
      params,
      keys,
      keys.filter((key) => inviters.has(key)),
    )
    if (!shouldContinue() || 'refusal' in update) return false
    replaceUsers(userIndex, new Set(keys), update.rows)
    updateInviters(userIndex, update.inviters)
    if (changed.keys.length > BATCH) await yieldToMain()
  }
  loaded.revision = changed.revision
  return true
}

/** Takes in the owner and the invitations as they are now, the clock included. */
export function refreshInvitations({ userIndex }: LoadedIndex, rows: readonly UserRow[]): void {
  const previousKeys = userIndex.rows.flatMap((row) => (row && isOwnerOrInvitation(row) ? row.key : []))
  const now = rows.filter(isOwnerOrInvitation)
  replaceUsers(userIndex, new Set([...previousKeys, ...now.map(({ key }) => key)]), now)
}

/** Orders that are mostly asked for are worked out while nothing else is to do. */
export async function presort({ userIndex }: LoadedIndex, shouldContinue: () => boolean): Promise<void> {
  for (const column of ['since', 'name'] as const) {
    await whenIdle()
    if (!shouldContinue()) return
    await runInSlices(sortByColumn(userIndex, column), shouldContinue)
  }
}
