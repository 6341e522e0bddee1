import { effectiveAccess } from '@/domain/access/effective-access'
import { byId, grantOn } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Access, Account } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { maySeeUsers } from '@/domain/access/may-see-users'
import { accessGroups } from '../access-groups'
import type { Db } from '../db'
import { authorizeRead } from '@/storage/facts/authorize-read'
import { peopleById } from '../reads'

/** What the page *Roles* shows (4.3): the catalogue of the account's plan, and how its reader stands to it. */
export interface AccountRoles {
  account: Account
  /** Its catalogue has the matrix, its plan says which roles there are. */
  tree: AccountTree
  /** What the reader has there; nothing for the owner. */
  myAccess?: Access
  /** How many have access in the tree beside the owner, for whom may see them. */
  users?: number
}

/** The roles of an account, for whoever has any access to it (Q2). */
export async function accountRoles(
  db: Db,
  accountId: string,
  actorId: string,
  deviceTime: number,
): Promise<AccountRoles | { refusal: Refusal }> {
  const found = await authorizeRead(db, accountId, actorId, deviceTime)
  if ('refusal' in found) return found
  const { facts, tree, account } = found
  const myAccess = tree.primary.ownerId === actorId ? undefined : grantOn(facts, accountId, actorId)?.access
  return {
    account,
    tree,
    ...(myAccess && { myAccess }),
    ...(maySeeUsers(facts, actorId, accountId) && { users: facts.users.get(tree.primary.id) ?? 0 }),
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

/**
 * How many hold each role on an account, and who may do one thing there (A7), for whom may see these people; else
 * nothing. One pass over the grants; what each access stands for is asked of the domain once.
 */
export async function roleHolders(
  db: Db,
  accountId: string,
  permission: string | undefined,
  actorId: string,
  deviceTime: number,
): Promise<RoleHolders | undefined> {
  const found = await authorizeRead(db, accountId, actorId, deviceTime)
  if ('refusal' in found || !maySeeUsers(found.facts, actorId, accountId)) return undefined
  const { facts, tree } = found
  const groups = await accessGroups(db, accountId, tree.primary.requiresTwoFactor)
  const roles: RoleHolders['roles'] = {}
  let custom = 0
  for (const { access, count } of groups) {
    if ('role' in access) roles[access.role] = (roles[access.role] ?? 0) + count
    else custom += count
  }
  if (permission === undefined) return { roles, custom }

  const first = groups.flatMap((group) => group.first)
  const { ownerId } = tree.primary
  const people = byId(await peopleById(db, [ownerId, ...first.map(({ personId }) => personId)]))
  const holderFacts: Facts = { ...facts, people, grants: byId(first) }
  const isAllowed = (personId: string) =>
    effectiveAccess(holderFacts, personId, accountId).permissions.has(permission)
  const owner = isAllowed(ownerId) ? [ownerId] : []
  const allowed = groups.filter((group) => group.first.some(({ personId }) => isAllowed(personId)))
  const ids = allowed.flatMap((group) => group.first.map(({ personId }) => personId)).filter(isAllowed)
  return {
    roles,
    custom,
    may: {
      count: owner.length + allowed.reduce((sum, { count }) => sum + count, 0),
      first: [...owner, ...ids].slice(0, MAX_NAMED).flatMap((id) => namedPerson(holderFacts, id)),
    },
  }
}

const MAX_NAMED = 5

function namedPerson({ people }: Facts, id: string): NamedPerson[] {
  const person = people.get(id)
  return person ? [{ id, name: person.name, email: person.email }] : []
}
