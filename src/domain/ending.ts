import { removed } from './changes'
import type { Change } from './changes'
import type { Envelope } from './commands'
import type { Consequences } from './events'
import { grantsOf, pendingInvitations } from './facts'
import type { Facts, Tree } from './facts'
import { withdrawn, withoutAccounts } from './invitations'
import type { Device, Invitation, Person } from './model'
import { addressesWithSeat } from './seats'

/** Grants, keys and app sessions end together; open invitations to the address lose the accounts (C2, C3, C7). */
export function accessEnded(
  facts: Facts,
  tree: Tree,
  person: Person,
  accountIds: readonly string[] | undefined,
  envelope: Envelope,
): Change[] {
  const primaryId = tree.primary.id
  const chosen = accountIds && new Set(accountIds)
  const ends = (row: { personId: string; primaryId: string; accountId: string }) =>
    row.personId === person.id && row.primaryId === primaryId && (!chosen || chosen.has(row.accountId))
  const grants = grantsOf(facts, primaryId, person.id)
  const ended = grants.filter(ends)
  const invited = pendingInvitations(facts, primaryId, envelope.at, person.email).flatMap((invitation) =>
    offersEnded(invitation, accountIds, envelope),
  )
  return [
    ...ended.map((grant) => removed('grants', grant)),
    ...[...facts.apiKeys.values()].filter(ends).map((key) => removed('apiKeys', key)),
    ...[...facts.devices.values()].filter(ends).map((device) => removed('devices', device)),
    ...invited,
    ...(ended.length === grants.length ? invitationsLeftBehind(facts, tree, person.id, envelope) : []),
  ]
}

/** An open invitation loses the accounts, or is withdrawn when none are named or none are left (C2). */
export function offersEnded(
  invitation: Invitation,
  accountIds: readonly string[] | undefined,
  envelope: Envelope,
): Change[] {
  if (!accountIds) return [withdrawn(invitation, envelope)]
  return [withoutAccounts(invitation, new Set(accountIds), envelope) ?? []].flat()
}

/** C7: what a departed person sent and is still open goes too, where the policy says so. */
export function invitationsLeftBehind(
  facts: Facts,
  tree: Tree,
  personId: string,
  envelope: Envelope,
): Change[] {
  if (tree.catalogue.policies.invitationsOfDeparted !== 'withdrawn') return []
  return pendingInvitations(facts, tree.primary.id, envelope.at)
    .filter(({ senderId }) => senderId === personId)
    .map((invitation) => withdrawn(invitation, envelope))
}

/** What ended beside the access itself, counted; seats between the facts before and after. */
export function consequences(
  before: Facts,
  after: Facts,
  tree: Tree,
  changes: Change[],
  at: number,
): Consequences {
  const count = (table: Change['table']) => changes.filter((change) => change.table === table).length
  const addresses = new Set(
    changes.flatMap((change) => {
      if (change.table === 'invitations') return change.before?.email ?? []
      return change.table === 'grants' ? (before.people.get(change.before?.personId ?? '')?.email ?? []) : []
    }),
  )
  const [seated, left] = [addressesWithSeat(before, tree, at), addressesWithSeat(after, tree, at)]
  const seats = [...addresses].filter((email) => seated.has(email) && !left.has(email)).length
  const ended = changes.filter(({ table, after: row }) => table === 'invitations' && isWithdrawn(row)).length
  return { keys: count('apiKeys'), devices: count('devices'), invitations: ended, seats }
}

/** What ends beside an access, by name: API keys by their labels, app sessions by their platforms (C3). */
export interface Ending {
  keys: string[]
  devices: Device['platform'][]
}

/** What is taken away by changes, by name; in the order in which it was made. */
export function endingOf(changes: readonly Change[]): Ending {
  const gone = changes.filter(({ after }) => !after)
  return {
    keys: gone.flatMap((change) => (change.table === 'apiKeys' ? (change.before?.label ?? []) : [])),
    devices: gone.flatMap((change) => (change.table === 'devices' ? (change.before?.platform ?? []) : [])),
  }
}

const isWithdrawn = (row: Change['after']) =>
  row !== undefined && 'status' in row && row.status === 'withdrawn'
