import type { Catalogue } from '@/domain/catalogue/schema'
import type { Command } from '@/domain/commands'
import { byId, noFacts, treeOf } from '@/domain/facts'
import type { Facts } from '@/domain/facts'
import type { Invitation, Person } from '@/domain/model'
import type { Db } from './db'
import * as read from './reads'
import { scopeOf } from './scope'
import type { Scope } from './scope'

const HOUR = 3_600_000

/**
 * The facts for one command, by key and index: the cost does not grow with the users of the tree, and what is left
 * out does not bear on the decision. Requests go out in as few turns as they need of each other: a turn costs more
 * than a request. The workspace's clock is never behind the device's (K3), so what is over by `deviceTime` (UTC ms)
 * is over. To be called in a transaction.
 */
export async function loadFacts(
  db: Db,
  command: Command,
  actorId: string,
  deviceTime: number,
): Promise<Facts> {
  const scope = scopeOf(command)
  const { primaryId: named, accountIds = [], personIds = [], invitationIds = [] } = scope
  const [catalogues, accounts, byKey, byLink, ...known] = await Promise.all([
    read.allCatalogues(db),
    read.accountsById(db, [...accountIds, ...(named === undefined ? [] : [named])]),
    read.invitationsById(db, invitationIds),
    read.invitationsByLink(db, scope.link),
    read.peopleById(db, [actorId, ...personIds]),
    read.peopleByEmail(db, scope.emails ?? []),
    read.peopleByUsername(db, scope.username),
  ])
  const about = [...byKey, ...byLink]
  const offered = await read.accountsById(db, about.flatMap(accountsOfInvitation))
  const facts: Facts = {
    ...noFacts,
    catalogues: byId(catalogues),
    accounts: byId([...accounts, ...offered]),
    people: byId(known.flat()),
    invitations: byId(about),
  }
  const primaryId = named ?? about[0]?.primaryId
  return primaryId === undefined ? facts : withTree(db, facts, primaryId, scope, deviceTime)
}

const accountsOfInvitation = ({ primaryId, offers }: Invitation) => [
  primaryId,
  ...offers.map((o) => o.accountId),
]

/** What the command's tree adds: its seats, the rolling window, and who stands behind what was asked about. */
async function withTree(
  db: Db,
  facts: Facts,
  primaryId: string,
  scope: Scope,
  deviceTime: number,
): Promise<Facts> {
  const tree = treeOf(facts, primaryId)
  const about = [...facts.invitations.values()]
  const people = [...facts.people.values()]
  const senders = about.map(({ senderId }) => senderId)
  const owner = tree ? [tree.primary.ownerId] : []
  const { personIds = [], emails = [] } = scope
  const theirs = people.filter(({ id }) => personIds.includes(id))
  const limited = tree !== undefined && tree.plan.seats !== null
  const leavesBehind = tree?.catalogue.policies.invitationsOfDeparted === 'withdrawn'
  const belonging = scope.belongings ? personIds : []

  const [tally, open, sent, sentTo, behind, grants, apiKeys, devices] = await Promise.all([
    db.tallies.get(primaryId),
    (scope.seats && limited) || (scope.belongings && leavesBehind)
      ? read.invitationsOpenAfter(db, primaryId, deviceTime)
      : [],
    scope.rate ? read.invitationsSentAfter(db, primaryId, deviceTime - longestWindow(facts)) : [],
    read.invitationsTo(db, primaryId, [...emails, ...[...theirs, ...about].map(({ email }) => email)]),
    read.peopleById(db, [...owner, ...senders]),
    read.grantsOf(db, primaryId, [...people.map(({ id }) => id), ...senders]),
    read.apiKeysOf(db, primaryId, belonging),
    read.devicesOf(db, primaryId, belonging),
  ])
  const recipients = await recipientsOf(db, [...about, ...open.filter(({ newUser }) => !newUser)], people)
  const later = await read.grantsOf(
    db,
    primaryId,
    recipients.map(({ id }) => id),
  )
  return {
    ...facts,
    people: byId([...people, ...behind, ...recipients]),
    grants: byId([...grants, ...later]),
    invitations: byId([...about, ...open, ...sent, ...sentTo]),
    apiKeys: byId(apiKeys),
    devices: byId(devices),
    users: new Map([[primaryId, tally?.users ?? 0]]),
  }
}

const longestWindow = (facts: Facts): number =>
  Math.max(...[...facts.catalogues.values()].map(({ limits }: Catalogue) => limits.windowHours)) * HOUR

/**
 * Logins of the addresses that may hold a grant beside their invitation. An open invitation of a new user has none:
 * until it ends, its address gets access by accepting it and in no other way.
 */
function recipientsOf(
  db: Db,
  invitations: readonly Invitation[],
  known: readonly Person[],
): Promise<Person[]> {
  const emails = new Set(invitations.map(({ email }) => email))
  for (const { email } of known) emails.delete(email)
  return read.peopleByEmail(db, emails)
}
