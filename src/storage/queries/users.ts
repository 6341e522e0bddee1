import { Dexie } from 'dexie'
import type { Collection } from 'dexie'
import { userCount } from '@/domain/command/facts'
import type { AccountTree } from '@/domain/command/facts'
import { grantId } from '@/domain/model/rows'
import type { Account, Grant, Invitation } from '@/domain/model/rows'
import type { PeopleTab } from '@/domain/users/filter'
import { firstChangeAt } from '@/domain/users/filtering'
import type { Inviter, UserRow } from '@/domain/users/row'
import { validity } from '@/storage/database/clock'
import type { Validity } from '@/storage/database/clock'
import type { Db } from '@/storage/database/db'
import { getMany } from '@/storage/database/reads'
import * as read from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'
import { authorizeRead, isRefused, usersHidden } from '@/storage/facts/authorize-read'
import type { AccountParams, ReadContext, Refused } from '@/storage/facts/authorize-read'
import { factsFor } from '@/storage/facts/load-facts'
import { forGrantsOn } from './roles'
import { invitationRows, invitersIn, ownerRow, readInviters, readUsers, userRows } from './user-rows'
import { usersRevision } from './users-changed'
import type { UsersRevision } from './users-changed'

/** Sorts after every id of a person. */
const LAST = '\uffff'

/** Ended invitations shown, of each status. */
const MAX_ENDED = 500

/** The first rows of the table *Users*, newest first: the owner, every invitation, and so many users. */
export interface UsersFirstPage extends Validity {
  account: Account
  tree: AccountTree
  rows: UserRow[]
  /** Where to read on; absent when there are no more. */
  next?: UsersCursor
  /** The owner, users, and pending invitations. */
  total: number
  /** How many there are in each tab. */
  counts: Record<PeopleTab, number>
  /** Read in the same transaction as the rows: every later change has a later revision. */
  revision: UsersRevision
}

/** Users in the order in which they are stored; `after`: where to read on, when there may be more. */
export interface UserBatch {
  rows: UserRow[]
  after?: string
}

export interface UsersUpdate {
  rows: UserRow[]
  inviters: Inviter[]
}

export interface UserPage {
  rows: UserRow[]
  next?: UsersCursor
}

/** The last user of a page, newest first. */
export interface UsersCursor {
  since: number
  personId: string
}

export async function usersFirstPage(
  db: Db,
  params: AccountParams,
  count: number,
  deviceTime: number,
): Promise<UsersFirstPage | Refused> {
  const [context, page] = await Promise.all([
    authorizeUsersRead(db, params, deviceTime),
    readPage(db, params, count),
  ])
  if (isRefused(context)) return context
  const { tree, account, at } = context
  const [owner, invited, users, revision] = await Promise.all([
    ownerRow(db, context),
    invitationsOf(db, context).then((found) => invitationRows(db, context, found)),
    read.countUsersOn(db, account, userCount(context.facts, tree)),
    usersRevision(db),
  ])
  const pending = invited.filter(({ status }) => status === 'pending').length
  const total = owner.length + users + pending
  return {
    account,
    tree,
    rows: [...owner, ...[...invited, ...userRows(context, page.users)].sort((a, b) => b.since - a.since)],
    total,
    counts: { all: total, active: users, pending, past: invited.length - pending },
    revision,
    ...(page.next && { next: page.next }),
    ...validity(at, [firstChangeAt(invited, at)]),
  }
}

/** The next users, newest first; the depth does not matter (benchmark figure I5). */
export async function usersPage(
  db: Db,
  params: AccountParams,
  cursor: UsersCursor,
  count: number,
  deviceTime: number,
): Promise<UserPage | Refused> {
  const [context, { users, next }] = await Promise.all([
    authorizeUsersRead(db, params, deviceTime),
    readPage(db, params, count, cursor),
  ])
  if (isRefused(context)) return context
  return { rows: userRows(context, users), ...(next && { next }) }
}

/** The next users in the order in which they are stored, which is the quickest for reading all. */
export async function usersBatch(
  db: Db,
  params: AccountParams,
  after: string,
  count: number,
  deviceTime: number,
): Promise<UserBatch | Refused> {
  const { accountId } = params
  const [context, { users, count: found, last }] = await Promise.all([
    authorizeUsersRead(db, params, deviceTime),
    readGranted(
      db,
      db.grants.where('id').between(grantId(accountId, after), grantId(accountId, LAST), false).limit(count),
    ),
  ])
  if (isRefused(context)) return context
  return { rows: userRows(context, users), ...(found === count && last && { after: last.personId }) }
}

/** Rows by their keys, and inviters of the account, as they are now; keys without a row are left out. */
export async function usersByKey(
  db: Db,
  params: AccountParams,
  keys: readonly string[],
  inviterIds: readonly string[],
  deviceTime: number,
): Promise<UsersUpdate | Refused> {
  const grantIds = keys.map((key) => grantId(params.accountId, key))
  const [context, users, invitations] = await Promise.all([
    authorizeUsersRead(db, params, deviceTime),
    getMany(db.grants, grantIds).then((found) => readUsers(db, validRows('grants', found))),
    getMany(db.invitations, keys),
  ])
  if (isRefused(context)) return context
  const { tree } = context
  const [inviters, owner, invited] = await Promise.all([
    invitersAmong(db, context, inviterIds).then((ids) => readInviters(db, tree.primary.id, ids)),
    keys.includes(tree.primary.ownerId) ? ownerRow(db, context) : [],
    invitationRows(db, context, validRows('invitations', invitations)),
  ])
  return {
    rows: [...owner, ...userRows(context, users), ...invited],
    inviters: [...invitersIn(tree, inviters).values()],
  }
}

/** Of some people, those who are on the account, or have given access to it or invited to it. */
async function invitersAmong(db: Db, context: ReadContext, ids: readonly string[]): Promise<string[]> {
  const { tree, account } = context
  const grantIds = ids.map((id) => grantId(account.id, id))
  const users = validRows('grants', await getMany(db.grants, grantIds)).map(({ personId }) => personId)
  const found = new Set([tree.primary.ownerId, ...users])
  const others = new Set(ids.filter((id) => !found.has(id)))
  const isFound = (id: string) => others.delete(id) && found.add(id)
  if (others.size > 0) for (const { senderId } of await invitationsOf(db, context)) isFound(senderId)
  if (others.size > 0) {
    await forGrantsOn(db, account.id, (grants) => {
      for (const { grantedBy } of grants) isFound(grantedBy)
      return others.size === 0
    })
  }
  return ids.filter((id) => found.has(id))
}

/** Who may see the people of an account (Q3). */
const authorizeUsersRead = (db: Db, params: AccountParams, deviceTime: number) =>
  authorizeRead(db, params, deviceTime, factsFor({ allAccounts: true }), usersHidden)

async function readPage(db: Db, { accountId: id }: AccountParams, count: number, cursor?: UsersCursor) {
  const {
    users,
    count: found,
    last,
  } = await readGranted(
    db,
    db.grants
      .where('[accountId+since+personId]')
      .between(
        [id, Dexie.minKey],
        cursor ? [id, cursor.since, cursor.personId] : [id, Dexie.maxKey],
        true,
        false,
      )
      .reverse()
      .limit(count),
  )
  return { users, next: found === count && last ? { since: last.since, personId: last.personId } : undefined }
}

async function readGranted(db: Db, grants: Collection<Grant, string>) {
  const stored = await grants.toArray()
  return {
    users: await readUsers(db, validRows('grants', stored)),
    count: stored.length,
    last: stored.at(-1),
  }
}

/** Invitations to the account, the latest of those that ended. */
async function invitationsOf(db: Db, { tree: { primary }, account }: ReadContext): Promise<Invitation[]> {
  const range = (status: Invitation['status']) =>
    db.invitations
      .where('[primaryId+status+expiresAt]')
      .between([primary.id, status, Dexie.minKey], [primary.id, status, Dexie.maxKey])
  const ended = (status: Invitation['status']) => range(status).reverse().limit(MAX_ENDED).toArray()
  const found = await Promise.all([
    range('pending').toArray(),
    ended('accepted'),
    ended('declined'),
    ended('withdrawn'),
  ])
  return validRows('invitations', found.flat()).filter(({ offers }) =>
    offers.some(({ accountId }) => accountId === account.id),
  )
}
