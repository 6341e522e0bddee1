import type { FactsScope } from '@/domain/command/command'
import { emptyFacts, treeOf } from '@/domain/command/facts'
import type { AccountTree, Facts } from '@/domain/command/facts'
import type { Account, ApiKey, Invitation } from '@/domain/model/rows'
import type { Db } from '@/storage/database/db'
import * as read from '@/storage/database/reads'
import {
  areSeatsCounted,
  loadOpenInvitations,
  loadSetAsideCredentials,
  loadSetAsideGrants,
  loadUsers,
} from './load-seats'
import type { LoadedUsers } from './load-seats'

const HOUR = 3_600_000

/** The owner, how many users there are, and the invitations that count for seats, window or a leaving sender. */
export async function loadTreeFacts(
  db: Db,
  accountFacts: Pick<Facts, 'catalogues' | 'accounts'>,
  primaryId: string | undefined,
  scope: FactsScope,
  loadedIds: readonly string[],
  deviceTime: number,
): Promise<TreeFacts> {
  const tree = primaryId === undefined ? undefined : treeOf({ ...emptyFacts, ...accountFacts }, primaryId)
  if (!tree) return noTreeFacts
  const { primary, plan, catalogue } = tree
  const { needsSeats, rateWindow, revokesAccess, transfersTree, wholeTree } = scope
  const withdrawsSent = revokesAccess && catalogue.policies.invitationsOfDeparted === 'withdrawn'
  const readsOpen =
    !wholeTree &&
    ((needsSeats && plan.seats !== null) ||
      (revokesAccess && areSeatsCounted(plan)) ||
      withdrawsSent ||
      transfersTree)
  const readsUsers = !wholeTree && (areSeatsCounted(plan) || revokesAccess)
  const accounts =
    scope.allAccounts || !(readsOpen || readsUsers)
      ? [...accountFacts.accounts.values()].filter((account) => account.primaryId === primary.id)
      : await read.accountsIn(db, primary.id)
  const [people, pending, sent, apiKeys, users, credentials] = await Promise.all([
    read.peopleById(db, loadedIds.includes(primary.ownerId) ? [] : [primary.ownerId]),
    readsOpen ? loadOpenInvitations(db, primary.id, accounts, deviceTime) : { open: [], setAside: [] },
    rateWindow
      ? read.invitationsSentAfter(db, primary.id, deviceTime - catalogue.limits.windowHours * HOUR)
      : [],
    read.apiKeysOf(db, transfersTree ? primary.id : undefined, [primary.ownerId]),
    wholeTree ? noUsers : loadUsersFor(db, tree, accounts, scope),
    revokesAccess ? loadSetAsideCredentials(db, primary.id, accounts, scope.personIds ?? []) : [],
  ])
  return {
    people: [...people, ...users.people],
    grants: users.grants,
    invitations: [...pending.open, ...sent],
    apiKeys,
    users: users.users,
    setAside: [...users.setAside, ...pending.setAside, ...credentials],
  }
}

interface TreeFacts extends LoadedUsers {
  invitations: Invitation[]
  apiKeys: ApiKey[]
}

const noUsers: LoadedUsers = { users: 0, grants: [], people: [], setAside: [] }
const noTreeFacts: TreeFacts = { ...noUsers, invitations: [], apiKeys: [] }

/** The users of a tree with few seats are read, those of any other counted by its tally. */
async function loadUsersFor(
  db: Db,
  { primary, plan }: AccountTree,
  accounts: readonly Account[],
  { revokesAccess, personIds = [] }: FactsScope,
): Promise<LoadedUsers> {
  if (areSeatsCounted(plan)) return loadUsers(db, primary.id, accounts)
  const [users, setAside] = await Promise.all([
    read.countUsers(db, primary.id),
    revokesAccess ? loadSetAsideGrants(db, primary.id, accounts, personIds) : [],
  ])
  return { ...noUsers, users, setAside }
}
