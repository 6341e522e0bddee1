import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import { grantId } from '@/domain/model/rows'
import { firstLookAlike } from '@/domain/model/look-alikes'
import type { Account, ApiKey, AppSession, Grant, Invitation, MailDomain, Person } from '@/domain/model/rows'
import { isTallyIntact } from './db'
import type { Db } from './db'
import { accountsById, rowsWithAny, treeRange, validAccounts } from './initial-reads'
import { validRows } from './valid-rows'

export * from './initial-reads'

/** Up to so many keys are read one by one: those of a page may lie anywhere. */
const MAX_SINGLE_READS = 400
/** More keys are read as one range, unless it holds more than so many times as many rows. */
const MAX_RANGE_FACTOR = 4

// Each read takes one request or one index range, and leaves out invalid rows. No key, no request.

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

/** The people whose usernames look like this one (K9), found by steps through the index. */
export async function peopleByLookAlike(db: Db, username: string | undefined): Promise<Person[]> {
  const usernames: string[] = []
  let from = username === undefined ? undefined : firstLookAlike(username, '')
  while (username !== undefined && from !== undefined) {
    const [stored] = await db.people.where('username').aboveOrEqual(from).limit(1).keys()
    if (typeof stored !== 'string') break
    from = firstLookAlike(username, stored)
    if (from !== stored) continue
    usernames.push(stored)
    from = firstLookAlike(username, `${stored}\0`)
  }
  return validRows('people', await rowsWithAny(db.people, 'username', usernames))
}

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

/** Invitations of a tree that expire after a moment (UTC ms) and have no answer yet, in order or not. */
export const storedInvitationsOpenAfter = (db: Db, primaryId: string, moment: number) =>
  db.invitations
    .where('[primaryId+status+expiresAt]')
    .between([primaryId, 'pending', moment], [primaryId, 'pending', Dexie.maxKey], false, true)
    .toArray()

export const invitationsOpenAfter = async (
  db: Db,
  primaryId: string,
  moment: number,
): Promise<Invitation[]> => validRows('invitations', await storedInvitationsOpenAfter(db, primaryId, moment))

/** Rows of people in every tree, in order or not. */
export const rowsOfPeople = async <T>(table: Table<T, string>, personIds: readonly string[]): Promise<T[]> =>
  readEach([...new Set(personIds)], (id) => table.where('personId').equals(id).toArray())

/** Invitations of a tree whose last sending is after a moment (UTC ms). */
export async function invitationsSentAfter(db: Db, primaryId: string, moment: number): Promise<Invitation[]> {
  const range = db.invitations
    .where('[primaryId+sentAt]')
    .between([primaryId, moment], [primaryId, Dexie.maxKey], false, true)
  return validRows('invitations', await range.toArray())
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
  return validRows('appSessions', await getManyInTree(db.appSessions, primaryId, 'personId', personIds))
}

/** Every grant in a tree. */
export const grantsIn = async (db: Db, primaryId: string): Promise<Grant[]> =>
  validRows('grants', await treeRange(db.grants, '[primaryId+personId]', primaryId).toArray())

/** The grants of a person in every tree, and the accounts that make these trees or that the person owns. */
export async function membershipsOf(
  db: Db,
  personId: string,
): Promise<{ grants: Grant[]; accounts: Account[] }> {
  const [granted, owned] = await Promise.all([
    db.grants.where('personId').equals(personId).toArray(),
    db.accounts.where('ownerId').equals(personId).toArray(),
  ])
  const grants = validRows('grants', granted)
  const primaryIds = grants.map(({ primaryId }) => primaryId)
  return { grants, accounts: [...(await validAccounts(db, owned)), ...(await accountsById(db, primaryIds))] }
}

/** How many people have access in a tree: the stored tally, or counted where that was changed (K4). */
export async function countUsers(db: Db, primaryId: string): Promise<number> {
  const tally = await db.tallies.get(primaryId)
  if (isTallyIntact(tally)) return tally.users
  return (await treeRange(db.grants, '[primaryId+personId]', primaryId).uniqueKeys()).length
}

/** How many people have access to an account; `users`: in its tree, whose only account it may be. */
export async function countUsersOn(db: Db, { id, primaryId }: Account, users: number): Promise<number> {
  const accounts = await db.accounts.where('primaryId').equals(primaryId).limit(2).count()
  return accounts < 2 ? users : db.grants.where('id').startsWith(grantId(id, '')).count()
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

/** Rows of a tree by one of their fields, over an index such as `[primaryId+personId]`. */
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
  return readEach([...keySet], (key) => table.where(index).equals([primaryId, key]).toArray())
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
