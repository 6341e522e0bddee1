import { applyInSteps, removed, removedSetAside } from '@/domain/command/change'
import type { Change } from '@/domain/command/change'
import type { Envelope } from '@/domain/command/envelope'
import { byPersonId, bySenderId, grantsOf, isPending, pendingInvitations } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { rowsWith } from '@/domain/command/row-groups'
import { firstRefusal } from '@/domain/command/refusal'
import type { Refusal } from '@/domain/command/refusal'
import { missingAccount } from '@/domain/access/authorize'
import type { Context } from '@/domain/access/authorize'
import { invitationHidden, offeredAccountClosed, targetsRefused } from '@/domain/access/authorize-target'
import type { Targets } from '@/domain/access/authorize-target'
import { notAUser, successorReserved, protectedUser } from '@/domain/access/protected-user'
import { notAllowed } from '@/domain/access/rights'
import { withdrawn, withoutAccounts } from './invitation'
import { notPending } from './not-pending'
import { isSetAsideUser, seatOf, setAsideIn, setAsideOf } from '@/domain/command/set-aside'
import type { SetAsideRow } from '@/domain/model/tables'
import type { ApiKey, AppSession, Invitation, Person } from '@/domain/model/rows'
import { addressesWithSeat } from '@/domain/seats/seats'

// The rules of revocation are here and not with the command RevokeAccess, because they include open
// invitations, and an invitation that takes over a seat (S8) revokes access as well.

const PERMISSION = 'users.revoke'

/** The users and open invitations whose access is revoked; without `accountIds` in the whole tree. */
export interface RevocationTargets extends Targets {
  accountIds?: readonly string[]
}

/**
 * Revokes the access of users and open invitations, in the whole tree or on the given accounts, all or none
 * (C2, C3). Returns the changes and the facts after them, or the refusal.
 */
export function revoke(
  facts: Facts,
  context: Context,
  targets: RevocationTargets,
  envelope: Envelope,
): { changes: Change[]; after: Facts } | { refusal: Refusal } {
  const { personIds, invitationIds, accountIds } = targets
  const refusal = targetsRefused(
    targets,
    (id) => personRefused(facts, context, id, targets, envelope),
    (id) => invitationRefused(facts, context, id, targets, envelope),
  )
  if (refusal) return { refusal }
  return applyInSteps(facts, [
    ...[...new Set(personIds)].map(
      (id) => (current: Facts) =>
        accessRevoked(current, context.tree, userOf(facts, context.tree, id), accountIds, envelope),
    ),
    ...invitationIds.map((id) => (current: Facts) => {
      const invitation = current.invitations.get(id)
      return invitation && isPending(invitation, envelope.at)
        ? offersRevoked(invitation, accountIds, envelope)
        : []
    }),
  ])
}

/** Whose access ends; their login may be unreadable (K4). */
type User = Pick<Person, 'id' | 'email'>

function userOf(facts: Facts, { primary }: AccountTree, id: string): User {
  const [setAside] = setAsideOf(facts, primary.id, id)
  return facts.people.get(id) ?? { id, email: setAside?.email ?? '' }
}

function personRefused(
  facts: Facts,
  context: Context,
  personId: string,
  { accountIds }: RevocationTargets,
  envelope: Envelope,
): Refusal | undefined {
  const { tree, actor } = context
  const person = facts.people.get(personId)
  const accounts = accountIds ?? accountsOf(facts, tree, personId, envelope.at)
  return (
    firstRefusal(accountIds ?? [], (id) => missingAccount(facts, context, id)) ??
    firstRefusal(accounts, (id) => notAllowed(facts, actor, PERMISSION, id)) ??
    (accounts.length === 0 ? revokingNotAllowed(facts, context) : undefined) ??
    protectedUser(tree, actor, person) ??
    successorReserved(facts, tree, actor, personId, PERMISSION) ??
    (isSetAsideUser(facts, tree.primary.id, personId) ? undefined : notAUser(facts, context, personId))
  )
}

/** Refuses an actor who may revoke nobody's access, so that other refusals do not reveal users. */
function revokingNotAllowed(facts: Facts, { tree, actor }: Context): Refusal | undefined {
  const ownAccountIds = grantsOf(facts, tree.primary.id, actor.id).map(({ accountId }) => accountId)
  const mayRevokeSome = ownAccountIds.some((id) => !notAllowed(facts, actor, PERMISSION, id))
  return mayRevokeSome ? undefined : notAllowed(facts, actor, PERMISSION, tree.primary.id)
}

function accountsOf(facts: Facts, tree: AccountTree, personId: string, at: number): string[] {
  const { email } = userOf(facts, tree, personId)
  const granted = grantsOf(facts, tree.primary.id, personId)
  const offered = pendingInvitations(facts, tree.primary.id, at, email).flatMap(({ offers }) => offers)
  const setAside = setAsideOf(facts, tree.primary.id, personId).map(
    ({ accountId = tree.primary.id }) => accountId,
  )
  return [...new Set([...granted, ...offered].map(({ accountId }) => accountId).concat(setAside))]
}

function invitationRefused(
  facts: Facts,
  context: Context,
  invitationId: string,
  { accountIds }: RevocationTargets,
  envelope: Envelope,
): Refusal | undefined {
  const invitation = facts.invitations.get(invitationId)
  if (!invitation || invitationHidden(facts, context, invitation)) {
    return { code: 'not-found', what: 'invitation', id: invitationId }
  }
  const accounts = accountIds ?? invitation.offers.map(({ accountId }) => accountId)
  return (
    (accountIds ? undefined : offeredAccountClosed(facts, context.tree, invitation)) ??
    firstRefusal(accountIds ?? [], (id) => missingAccount(facts, context, id)) ??
    firstRefusal(accounts, (id) => notAllowed(facts, context.actor, PERMISSION, id)) ??
    notPending(invitation, envelope.at)
  )
}

/**
 * The changes that end a person's grants, API keys and app sessions, on the given accounts or in the whole
 * tree; open invitations to the person's address lose these accounts (C2, C3, C7).
 */
export function accessRevoked(
  facts: Facts,
  tree: AccountTree,
  person: User,
  accountIds: readonly string[] | undefined,
  envelope: Envelope,
): Change[] {
  const primaryId = tree.primary.id
  const chosenAccounts = accountIds && new Set(accountIds)
  const isRevoked = (row: { primaryId: string; accountId: string }) =>
    row.primaryId === primaryId && (!chosenAccounts || chosenAccounts.has(row.accountId))
  const rowsOf = <T extends { personId: string }>(table: ReadonlyMap<string, T>) =>
    rowsWith(table, byPersonId, person.id)
  const grants = grantsOf(facts, primaryId, person.id)
  const revokedGrants = grants.filter(isRevoked)
  const invitationChanges = pendingInvitations(facts, primaryId, envelope.at, person.email).flatMap(
    (invitation) => offersRevoked(invitation, accountIds, envelope),
  )
  return [
    ...revokedGrants.map((grant) => removed('grants', grant)),
    ...rowsOf(facts.apiKeys)
      .filter(isRevoked)
      .map((key) => removed('apiKeys', key)),
    ...rowsOf(facts.appSessions)
      .filter(isRevoked)
      .map((session) => removed('appSessions', session)),
    ...setAsideIn(facts, primaryId)
      .filter((row) => isSetAsideOf(row, person, chosenAccounts))
      .map(removedSetAside),
    ...invitationChanges,
    ...(revokedGrants.length === grants.length
      ? invitationsOfDeparted(facts, tree, person.id, envelope)
      : []),
  ]
}

/** Whether a row that was set aside ends with the access: where its account is unknown, with any account. */
function isSetAsideOf(
  { table, personId, email, accountId }: SetAsideRow,
  person: User,
  chosenAccounts: ReadonlySet<string> | undefined,
): boolean {
  if (table === 'invitations') return !chosenAccounts && email === person.email
  return personId === person.id && (!accountId || !chosenAccounts || chosenAccounts.has(accountId))
}

/** Removes the accounts from an open invitation; without any given or left it is withdrawn (C2). */
export function offersRevoked(
  invitation: Invitation,
  accountIds: readonly string[] | undefined,
  envelope: Envelope,
): Change[] {
  if (!accountIds) return [withdrawn(invitation, envelope)]
  return [withoutAccounts(invitation, new Set(accountIds), envelope) ?? []].flat()
}

/** C7: withdraws open invitations sent by a person who has left the tree, if the policy says so. */
export function invitationsOfDeparted(
  facts: Facts,
  tree: AccountTree,
  personId: string,
  envelope: Envelope,
): Change[] {
  if (tree.catalogue.policies.invitationsOfDeparted !== 'withdrawn') return []
  return rowsWith(facts.invitations, bySenderId, personId)
    .filter((sent) => sent.primaryId === tree.primary.id && isPending(sent, envelope.at))
    .map((invitation) => withdrawn(invitation, envelope))
}

/** Numbers of what is revoked together with an access (C3); no seat is freed where their number is not limited. */
export interface RevocationEffects {
  keys: number
  appSessions: number
  invitations: number
  seats: number
}

/** Counts what a revocation removes besides access; `seats` compares the facts before and after. */
export function revocationEffects(
  before: Facts,
  after: Facts,
  tree: AccountTree,
  changes: Change[],
  at: number,
): RevocationEffects {
  const count = (table: Change['table']) => changes.filter((change) => change.table === table).length
  const addresses = new Set(
    changes.flatMap((change) => {
      if (change.setAside) return seatOf(change.setAside)
      if (change.table === 'invitations') return change.before?.email ?? []
      return change.table === 'grants' ? (before.people.get(change.before?.personId ?? '')?.email ?? []) : []
    }),
  )
  const [addressesBefore, addressesAfter] = [
    addressesWithSeat(before, tree, at),
    addressesWithSeat(after, tree, at),
  ]
  const freed = [...addresses].filter((email) => addressesBefore.has(email) && !addressesAfter.has(email))
  const seats = tree.plan.seats === null ? 0 : freed.length
  const withdrawnCount = changes.filter(
    ({ table, after: row }) => table === 'invitations' && isWithdrawn(row),
  ).length
  return { keys: count('apiKeys'), appSessions: count('appSessions'), invitations: withdrawnCount, seats }
}

/** Credentials that end with an access: labels of API keys, platforms of app sessions (C3). */
export interface RevokedCredentials {
  keys: string[]
  appSessions: AppSession['platform'][]
}

/** The credentials that changes remove, by name, those that may be named, in the order in which they were created. */
export function revokedCredentials(
  changes: readonly Change[],
  isNamed: (row: ApiKey | AppSession) => boolean,
): RevokedCredentials {
  const removals = changes.filter(({ after }) => !after)
  return {
    keys: removals.flatMap(({ table, before }) =>
      table === 'apiKeys' && before && isNamed(before) ? before.label : [],
    ),
    appSessions: removals.flatMap(({ table, before }) =>
      table === 'appSessions' && before && isNamed(before) ? before.platform : [],
    ),
  }
}

const isWithdrawn = (row: Change['after']) =>
  row !== undefined && 'status' in row && row.status === 'withdrawn'
