import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import type { Account, ApiKey, AppSession, Grant, Invitation, MailDomain, Person } from '@/domain/model/rows'
import type { Db } from './db'
import { validRows } from './valid-rows'

export * from './initial-reads'

/** So many keys are asked for one by one: those of a page lie anywhere. */
const MAX_SINGLE_READS = 400
/** A range may hold so many times more rows than asked for before each is asked for by itself. */
const MAX_RANGE_FACTOR = 4

// Each read takes one request or one index range, and leaves out rows that are not sound. No key, no request.

/** One range for each key, all asked at once: a cursor that jumps from key to key takes a turn for each. */
async function readEach<K, T>(keys: readonly K[], ask: (key: K) => PromiseLike<T[]>): Promise<T[]> {
  return (await Promise.all(keys.map(ask))).flat()
}

/** Domains to which mail does not arrive at once. */
export async function mailDomainsById(db: Db, domains: Iterable<string>): Promise<MailDomain[]> {
  const keys = [...new Set(domains)]
  return keys.length === 0 ? [] : validRows('mailDomains', await db.mailDomains.bulkGet(keys))
}

export async function peopleById(db: Db, ids: Iterable<string>): Promise<Person[]> {
  return validRows('people', await getMany(db.people, [...ids]))
}

export async function peopleByEmail(db: Db, emails: Iterable<string>): Promise<Person[]> {
  const keys = [...new Set(emails)]
  return validRows('people', await readEach(keys, (key) => db.people.where('email').equals(key).toArray()))
}

export async function peopleByUsername(db: Db, username: string | undefined): Promise<Person[]> {
  if (username === undefined) return []
  return validRows('people', await db.people.where('username').equals(username).toArray())
}

/** All accounts of a tree, the primary account among them. */
export const accountsIn = async (db: Db, primaryId: string): Promise<Account[]> =>
  validRows('accounts', await db.accounts.where('primaryId').equals(primaryId).toArray())

export async function invitationsById(db: Db, ids: readonly string[]): Promise<Invitation[]> {
  return validRows('invitations', await getMany(db.invitations, ids))
}

export async function invitationsByLink(db: Db, link: string | undefined): Promise<Invitation[]> {
  if (link === undefined) return []
  return validRows('invitations', await db.invitations.where('links').equals(link).toArray())
}

export async function invitationsTo(
  db: Db,
  primaryId: string | undefined,
  emails: Iterable<string>,
): Promise<Invitation[]> {
  if (primaryId === undefined) return []
  return validRows('invitations', await getManyInTree(db.invitations, primaryId, 'email', emails))
}

/** Invitations of a tree that expire after a moment (UTC ms) and have no answer yet. */
export async function invitationsOpenAfter(db: Db, primaryId: string, moment: number): Promise<Invitation[]> {
  const range = [[primaryId, 'pending', moment], [primaryId, 'pending', Dexie.maxKey], false, true] as const
  return validRows(
    'invitations',
    await db.invitations
      .where('[primaryId+status+expiresAt]')
      .between(...range)
      .toArray(),
  )
}

/** Invitations of a tree whose last sending is after a moment (UTC ms). */
export async function invitationsSentAfter(db: Db, primaryId: string, moment: number): Promise<Invitation[]> {
  const range = [[primaryId, moment], [primaryId, Dexie.maxKey], false, true] as const
  return validRows(
    'invitations',
    await db.invitations
      .where('[primaryId+sentAt]')
      .between(...range)
      .toArray(),
  )
}

export async function grantsOf(
  db: Db,
  primaryId: string | undefined,
  personIds: Iterable<string>,
): Promise<Grant[]> {
  if (primaryId === undefined) return []
  return validRows('grants', await getManyInTree(db.grants, primaryId, 'personId', personIds))
}

export async function apiKeysOf(
  db: Db,
  primaryId: string | undefined,
  personIds: Iterable<string>,
): Promise<ApiKey[]> {
  if (primaryId === undefined) return []
  return validRows('apiKeys', await getManyInTree(db.apiKeys, primaryId, 'personId', personIds))
}

export async function appSessionsOf(
  db: Db,
  primaryId: string | undefined,
  personIds: Iterable<string>,
): Promise<AppSession[]> {
  if (primaryId === undefined) return []
  return validRows('devices', await getManyInTree(db.devices, primaryId, 'personId', personIds))
}

/** How many people have access in a tree: as kept, or counted where what is kept is no count. */
export async function countUsers(db: Db, primaryId: string): Promise<number> {
  const stored = (await db.tallies.get(primaryId))?.users
  if (stored === undefined) return 0
  if (Number.isSafeInteger(stored) && stored >= 0) return stored
  const range = [
    [primaryId, Dexie.minKey],
    [primaryId, Dexie.maxKey],
  ] as const
  return (
    await db.grants
      .where('[primaryId+personId]')
      .between(...range)
      .uniqueKeys()
  ).length
}

/** Rows by id: many that lie close together come as one range, which is far quicker than one by one. */
export async function getMany<T extends { id: string }>(
  table: Table<T, string>,
  ids: readonly string[],
): Promise<T[]> {
  const idSet = new Set(ids)
  const rows = await readRange([...idSet], (first, last, limit) =>
    table.where('id').between(first, last, true, true).limit(limit).toArray(),
  )
  if (rows) return rows.filter(({ id }) => idSet.has(id))
  const found = idSet.size === 0 ? [] : await table.bulkGet([...idSet])
  return found.flatMap((row) => row ?? [])
}

/** The same by an index of the tree and something else, such as `[primaryId+personId]`. */
export async function getManyInTree<K extends string, T extends Record<K, string>>(
  table: Table<T, string>,
  primaryId: string,
  field: K,
  keys: Iterable<string>,
): Promise<T[]> {
  const keySet = new Set(keys)
  const index = `[primaryId+${field}]`
  const rows = await readRange([...keySet], (first, last, limit) =>
    table.where(index).between([primaryId, first], [primaryId, last], true, true).limit(limit).toArray(),
  )
  if (rows) return rows.filter((row) => keySet.has(row[field]))
  // One range for each, all asked at once: a cursor that jumps from key to key takes a turn for each.
  const found = await Promise.all(
    [...keySet].map((key) => table.where(index).equals([primaryId, key]).toArray()),
  )
  return found.flat()
}

/** Nothing when the keys lie too far apart. */
async function readRange<T>(
  keys: string[],
  read: (first: string, last: string, limit: number) => PromiseLike<T[]>,
): Promise<T[] | undefined> {
  if (keys.length <= MAX_SINGLE_READS) return undefined
  keys.sort()
  const limit = MAX_RANGE_FACTOR * keys.length
  const rows = await read(keys[0] ?? '', keys.at(-1) ?? '', limit)
  return rows.length < limit ? rows : undefined
}
