import { removed } from '@/domain/command/change'
import type { Change } from '@/domain/command/change'
import type { Envelope } from '@/domain/command/command'
import type { RevocationEffects } from '@/domain/command/event'
import { grantsOf, pendingInvitations } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { withdrawn, withoutAccounts } from './invitation'
import type { AppSession, Invitation, Person } from '@/domain/model/rows'
import { addressesWithSeat } from '@/domain/seats/seats'

/** Grants, keys and app sessions end together; open invitations to the address lose the accounts (C2, C3, C7). */
export function accessRevoked(
  facts: Facts,
  tree: AccountTree,
  person: Person,
  accountIds: readonly string[] | undefined,
  envelope: Envelope,
): Change[] {
  const primaryId = tree.primary.id
  const chosenAccounts = accountIds && new Set(accountIds)
  const isRevoked = (row: { personId: string; primaryId: string; accountId: string }) =>
    row.personId === person.id &&
    row.primaryId === primaryId &&
    (!chosenAccounts || chosenAccounts.has(row.accountId))
  const grants = grantsOf(facts, primaryId, person.id)
  const revokedGrants = grants.filter(isRevoked)
  const invitationChanges = pendingInvitations(facts, primaryId, envelope.at, person.email).flatMap(
    (invitation) => offersRevoked(invitation, accountIds, envelope),
  )
  return [
    ...revokedGrants.map((grant) => removed('grants', grant)),
    ...[...facts.apiKeys.values()].filter(isRevoked).map((key) => removed('apiKeys', key)),
    ...[...facts.devices.values()].filter(isRevoked).map((device) => removed('devices', device)),
    ...invitationChanges,
    ...(revokedGrants.length === grants.length
      ? invitationsOfDeparted(facts, tree, person.id, envelope)
      : []),
  ]
}

/** An open invitation loses the accounts, or is withdrawn when none are named or none are left (C2). */
export function offersRevoked(
  invitation: Invitation,
  accountIds: readonly string[] | undefined,
  envelope: Envelope,
): Change[] {
  if (!accountIds) return [withdrawn(invitation, envelope)]
  return [withoutAccounts(invitation, new Set(accountIds), envelope) ?? []].flat()
}

/** C7: what a departed person sent and is still open goes too, where the policy says so. */
export function invitationsOfDeparted(
  facts: Facts,
  tree: AccountTree,
  personId: string,
  envelope: Envelope,
): Change[] {
  if (tree.catalogue.policies.invitationsOfDeparted !== 'withdrawn') return []
  return pendingInvitations(facts, tree.primary.id, envelope.at)
    .filter(({ senderId }) => senderId === personId)
    .map((invitation) => withdrawn(invitation, envelope))
}

/** What ended beside the access itself, counted; seats between the facts before and after. */
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
      if (change.table === 'invitations') return change.before?.email ?? []
      return change.table === 'grants' ? (before.people.get(change.before?.personId ?? '')?.email ?? []) : []
    }),
  )
  const [addressesBefore, addressesAfter] = [
    addressesWithSeat(before, tree, at),
    addressesWithSeat(after, tree, at),
  ]
  const seats = [...addresses].filter(
    (email) => addressesBefore.has(email) && !addressesAfter.has(email),
  ).length
  const withdrawnCount = changes.filter(
    ({ table, after: row }) => table === 'invitations' && isWithdrawn(row),
  ).length
  return { keys: count('apiKeys'), devices: count('devices'), invitations: withdrawnCount, seats }
}

/** What ends beside an access, by name: API keys by their labels, app sessions by their platforms (C3). */
export interface RevokedCredentials {
  keys: string[]
  devices: AppSession['platform'][]
}

/** What is taken away by changes, by name; in the order in which it was made. */
export function revokedCredentials(changes: readonly Change[]): RevokedCredentials {
  const removals = changes.filter(({ after }) => !after)
  return {
    keys: removals.flatMap((change) => (change.table === 'apiKeys' ? (change.before?.label ?? []) : [])),
    devices: removals.flatMap((change) =>
      change.table === 'devices' ? (change.before?.platform ?? []) : [],
    ),
  }
}

const isWithdrawn = (row: Change['after']) =>
  row !== undefined && 'status' in row && row.status === 'withdrawn'
