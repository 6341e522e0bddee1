import { accessIndex } from '@/domain/access/access-index'
import { grantOn, userCount } from '@/domain/command/facts'
import type { AccountTree } from '@/domain/command/facts'
import { grantId } from '@/domain/model/rows'
import type { Access, Account, Grant } from '@/domain/model/rows'
import { maySeeUsers } from '@/domain/access/may-see-users'
import type { Db } from '@/storage/database/db'
import { authorizeRead, isRefused, usersHidden } from '@/storage/facts/authorize-read'
import type { AccountParams, Refused } from '@/storage/facts/authorize-read'
import { factsFor } from '@/storage/facts/load-facts'
import { countUsersOn, peopleById } from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'

/** What the page *Roles* shows (4.3): the catalogue of the account's plan, and the access of the reader. */
export interface AccountRoles {
  account: Account
  /** Its catalogue has the matrix, its plan says which roles there are. */
  tree: AccountTree
  /** What the reader has there; nothing for the owner. */
  myAccess?: Access
  /** How many have access to it beside the owner, for whom may see them. */
  users?: number
}

/** The roles of an account, for whoever has any access to it (Q2). */
export async function accountRoles(
  db: Db,
  { accountId, actorId }: AccountParams,
  deviceTime: number,
): Promise<AccountRoles | Refused> {
  const found = await authorizeRead(db, { accountId, actorId }, deviceTime, factsFor())
  if (isRefused(found)) return found
  const { facts, tree, account } = found
  const myAccess = tree.primary.ownerId === actorId ? undefined : grantOn(facts, accountId, actorId)?.access
  return {
    account,
    tree,
    ...(myAccess && { myAccess }),
    ...(maySeeUsers(facts, actorId, accountId) && {
      users: await countUsersOn(db, account, userCount(facts, tree)),
    }),
  }
}

/** Someone by name. */
export interface NamedPerson {
  id: string
  name: string
  email: string
}

/** Who has what on an account, counted. */
export interface RoleHolders {
  /** How many have been given each role; by its id. */
  roles: Record<string, number>
  custom: number
  /** Who may do what was asked about (A7): how many, and the first of them; the owner among them. */
  may?: { count: number; first: NamedPerson[] }
}

const MAX_NAMED = 5

/**
 * How many hold each role on an account, and who may do one thing there (A7), for whom may see these people; else
 * nothing.
 */
export async function roleHolders(
  db: Db,
  { accountId, permission, actorId }: { accountId: string; permission?: string; actorId: string },
  deviceTime: number,
): Promise<RoleHolders | undefined> {
  const found = await authorizeRead(db, { accountId, actorId }, deviceTime, factsFor(), usersHidden)
  if (isRefused(found)) return undefined
  const { facts, tree, actor } = found
  const index = accessIndex(facts)
  await forGrantsOn(db, accountId, async (grants) => {
    // Logins with access are active, as the actor's is: the others are read only where two-factor sign-in matters.
    const people = tree.primary.requiresTwoFactor ? await peopleOf(db, grants) : undefined
    for (const grant of grants)
      if (grant.primaryId === tree.primary.id) index.put(grant, people ? people.get(grant.personId) : actor)
  })
  const roles: RoleHolders['roles'] = {}
  let custom = 0
  for (const { access, people } of index.groupsOn(accountId)) {
    if ('role' in access) roles[access.role] = (roles[access.role] ?? 0) + people.size
    else custom += people.size
  }
  if (permission === undefined) return { roles, custom }
  const ids = index.permissionHolders(permission, accountId)
  return { roles, custom, may: { count: ids.length, first: await namedPeople(db, ids.slice(0, MAX_NAMED)) } }
}

/** Grants read at once: between two batches the page can respond. */
const BATCH = 2000

/** Everyone with a grant on an account, in batches by key, until `visit` has seen enough. To be called in a transaction. */
export async function forGrantsOn(
  db: Db,
  accountId: string,
  visit: (grants: Grant[]) => Promise<unknown> | boolean | void,
): Promise<void> {
  const end = grantId(accountId, '\uffff')
  let cursor = grantId(accountId, '')
  for (;;) {
    const rows = await db.grants.where('id').between(cursor, end, false, true).limit(BATCH).toArray()
    if ((await visit(validRows('grants', rows))) === true) return
    const lastRow = rows.at(-1)
    if (rows.length < BATCH || !lastRow) return
    cursor = lastRow.id
  }
}

const peopleOf = async (db: Db, grants: readonly Grant[]) => {
  const people = await peopleById(
    db,
    grants.map(({ personId }) => personId),
  )
  return new Map(people.map((person) => [person.id, person]))
}

export const namedPeople = async (db: Db, ids: readonly string[]): Promise<NamedPerson[]> =>
  (await peopleById(db, ids)).map(({ id, name, email }) => ({ id, name, email }))
