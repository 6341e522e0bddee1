import { Dexie } from 'dexie'
import type { Command, Envelope } from '@/domain/commands'
import { byId, noFacts, treeOf } from '@/domain/facts'
import type { Facts, Tree } from '@/domain/facts'
import type { Account, Invitation, Person } from '@/domain/model'
import { windowOf } from '@/domain/rate'
import type { Db } from './db'
import { soundRows } from './rows'
import { scopeOf } from './scope'
import type { Scope } from './scope'

/**
 * The facts for one command, by key and index: the cost does not grow with the users of the tree. To be called
 * in a transaction; what it leaves out does not bear on the decision.
 */
export async function loadFacts(db: Db, command: Command, { actorId, at }: Envelope): Promise<Facts> {
  const scope = scopeOf(command)
  const [catalogues, named] = await Promise.all([allCatalogues(db), namedInvitations(db, scope)])
  const primaryId = scope.primaryId ?? named[0]?.primaryId
  const [accounts, tally] = await Promise.all([
    accountsNamed(db, scope, named, primaryId),
    primaryId === undefined ? undefined : db.tallies.get(primaryId),
  ])
  const users = new Map(primaryId === undefined ? [] : [[primaryId, tally?.users ?? 0]])
  const start: Facts = { ...noFacts, catalogues: byId(catalogues), accounts: byId(accounts), users }
  const tree = primaryId === undefined ? undefined : treeOf(start, primaryId)

  const open = tree ? await openInvitations(db, tree, scope, at) : []
  const people = await peopleAbout(db, scope, [...named, ...open], accounts, actorId)
  if (!tree) return { ...start, people: byId(people), invitations: byId(named) }
  const [grants, invitations, keys, devices] = await Promise.all([
    db.grants.where('[primaryId+personId]').anyOf(pairs(tree, people)).toArray(),
    invitationsAbout(db, tree, people, named, scope, at),
    scope.belongings ? db.apiKeys.where('[primaryId+personId]').anyOf(pairs(tree, people)).toArray() : [],
    scope.belongings ? db.devices.where('[primaryId+personId]').anyOf(pairs(tree, people)).toArray() : [],
  ])
  return {
    ...start,
    people: byId(people),
    grants: byId(soundRows('grants', grants)),
    invitations: byId([...named, ...open, ...invitations]),
    apiKeys: byId(soundRows('apiKeys', keys)),
    devices: byId(soundRows('devices', devices)),
  }
}

const pairs = (tree: Tree, people: readonly Person[]) => people.map(({ id }) => [tree.primary.id, id])

export const allCatalogues = async (db: Db) => soundRows('catalogues', await db.catalogues.toArray())

async function namedInvitations(db: Db, { invitationIds = [], link }: Scope): Promise<Invitation[]> {
  const rows = await Promise.all([
    invitationIds.length > 0 ? db.invitations.bulkGet(invitationIds) : [],
    link === undefined ? [] : db.invitations.where('links').equals(link).toArray(),
  ])
  return soundRows('invitations', rows.flat())
}

async function accountsNamed(
  db: Db,
  { accountIds = [] }: Scope,
  invitations: readonly Invitation[],
  primaryId: string | undefined,
): Promise<Account[]> {
  const offered = invitations.flatMap(({ offers }) => offers.map(({ accountId }) => accountId))
  const ids = new Set([...accountIds, ...offered, ...(primaryId === undefined ? [] : [primaryId])])
  return soundRows('accounts', await db.accounts.bulkGet([...ids]))
}

/** Open invitations of the tree where its seats are limited, and where those of a leaving sender may end. */
async function openInvitations(db: Db, tree: Tree, scope: Scope, at: number): Promise<Invitation[]> {
  const { plan, catalogue, primary } = tree
  const seats = scope.seats && plan.seats !== null
  const leftBehind = scope.belongings && catalogue.policies.invitationsOfDeparted === 'withdrawn'
  if (!seats && !leftBehind) return []
  const range = [[primary.id, 'pending', at], [primary.id, 'pending', Dexie.maxKey], false, true] as const
  return soundRows(
    'invitations',
    await db.invitations
      .where('[primaryId+status+expiresAt]')
      .between(...range)
      .toArray(),
  )
}

/** The people named, the actor, the owner, senders and recipients. */
async function peopleAbout(
  db: Db,
  scope: Scope,
  invitations: readonly Invitation[],
  accounts: readonly Account[],
  actorId: string,
): Promise<Person[]> {
  const owners = accounts.flatMap((account) => (account.kind === 'primary' ? account.ownerId : []))
  const ids = new Set([actorId, ...owners, ...(scope.personIds ?? []), ...invitations.map((i) => i.senderId)])
  const emails = new Set([...(scope.emails ?? []), ...invitations.map(({ email }) => email)])
  const rows = await Promise.all([
    db.people.bulkGet([...ids]),
    emails.size > 0
      ? db.people
          .where('email')
          .anyOf([...emails])
          .toArray()
      : [],
    scope.username === undefined ? [] : db.people.where('username').equals(scope.username).toArray(),
  ])
  return soundRows('people', rows.flat())
}

/** Invitations to the addresses at hand, and those that count for the rolling window. */
async function invitationsAbout(
  db: Db,
  tree: Tree,
  people: readonly Person[],
  named: readonly Invitation[],
  { emails = [], personIds = [], rate }: Scope,
  at: number,
): Promise<Invitation[]> {
  const theirs = people.filter(({ id }) => personIds.includes(id))
  const addresses = new Set([...emails, ...[...theirs, ...named].map(({ email }) => email)])
  const keys = [...addresses].map((email) => [tree.primary.id, email])
  const window = [[tree.primary.id, at - windowOf(tree)], [tree.primary.id, at], false, true] as const
  const rows = await Promise.all([
    keys.length > 0 ? db.invitations.where('[primaryId+email]').anyOf(keys).toArray() : [],
    rate
      ? db.invitations
          .where('[primaryId+sentAt]')
          .between(...window)
          .toArray()
      : [],
  ])
  return soundRows('invitations', rows.flat())
}
