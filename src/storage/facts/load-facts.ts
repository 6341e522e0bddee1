import type { FactsScope } from '@/domain/command/command'
import { domainOf } from '@/domain/model/email'
import { byId, emptyFacts } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import { setAsideByKey } from '@/domain/command/set-aside'
import type { Account, Invitation, Person } from '@/domain/model/rows'
import type { Db } from '@/storage/database/db'
import * as read from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'
import type { FactsLoader } from './authorize-read'
import { loadTreeFacts } from './load-tree-facts'
import { emptyTree, loadCatalogueTrees, loadWholeTree } from './load-trees'
import { withoutStrays } from './strays'

/** Loads for a query what a scope names, besides the account asked about, the reader, and the owner of the tree. */
export const factsFor =
  (scope: FactsScope = {}): FactsLoader =>
  (db, { primaryId, accountId, actorId, deviceTime }) =>
    loadFacts(db, { primaryId, accountIds: [accountId], ...scope }, actorId, deviceTime)

/**
 * The facts that a scope names, by key and index: the cost does not grow with the users of the tree, and what is left
 * out does not bear on the decision. Each request is made as soon as what it needs is there, since waiting costs more
 * than requests. The workspace's clock is never behind the device's (K3), so what has expired by `deviceTime` (UTC ms)
 * has expired. To be called in a transaction.
 */
export async function loadFacts(
  db: Db,
  scope: FactsScope,
  actorId: string,
  deviceTime: number,
): Promise<Facts> {
  const [targetInvitations, credential] = await Promise.all([
    loadTargetInvitations(db, scope),
    loadCredential(db, scope),
  ])
  const primaryId =
    scope.primaryId ??
    targetInvitations[0]?.primaryId ??
    credential?.row.primaryId ??
    (await primaryOf(db, scope))
  const accountRefs = [
    ...targetInvitations.flatMap(({ offers }) => offers),
    ...(credential ? [credential.row] : []),
  ]
  const senders = targetInvitations.map(({ senderId }) => senderId)
  const [{ catalogues, accounts, treeFacts, treeRows }, people, memberships, mailDomains, trees] =
    await Promise.all([
      loadTree(db, scope, accountRefs, primaryId, [actorId, ...senders], deviceTime),
      loadPeople(db, primaryId, scope, targetInvitations, [actorId, ...senders]),
      scope.actorMemberships ? read.membershipsOf(db, actorId) : { grants: [], accounts: [] },
      read.mailDomainsById(db, domainsIn(scope, targetInvitations)),
      loadCatalogueTrees(db, scope, deviceTime),
    ])
  if (scope.catalogueId !== undefined) return withoutStrays({ ...emptyFacts, ...trees, catalogues })
  const invitations = byId([
    ...targetInvitations,
    ...people.invitations,
    ...treeFacts.invitations,
    ...treeRows.invitations,
  ])
  const invitedUsers = await loadInvitedUsers(db, primaryId, treeFacts.invitations)
  return loadAccountsOfRows(db, {
    ...emptyFacts,
    catalogues,
    accounts: new Map([...byId(memberships.accounts), ...accounts]),
    invitations,
    people: byId([...people.people, ...treeFacts.people, ...invitedUsers.people, ...treeRows.people]),
    grants: byId([
      ...people.grants,
      ...treeFacts.grants,
      ...invitedUsers.grants,
      ...treeRows.grants,
      ...memberships.grants,
    ]),
    apiKeys: byId([
      ...people.apiKeys,
      ...treeFacts.apiKeys,
      ...treeRows.apiKeys,
      ...(credential?.apiKeys ?? []),
    ]),
    appSessions: byId([...people.appSessions, ...treeRows.appSessions, ...(credential?.appSessions ?? [])]),
    mailDomains: byId(mailDomains),
    users:
      primaryId === undefined
        ? emptyFacts.users
        : new Map([[primaryId, scope.wholeTree ? treeRows.users : treeFacts.users]]),
    setAside: setAsideByKey([...treeFacts.setAside, ...treeRows.setAside]),
  })
}

async function loadTargetInvitations(
  db: Db,
  { invitationIds = [], link }: FactsScope,
): Promise<Invitation[]> {
  const rows = [read.invitationsById(db, invitationIds), read.invitationsByLink(db, link)]
  return (await Promise.all(rows)).flat()
}

/** The API key or app session that a command names, if it is there. */
async function loadCredential(db: Db, { keyId, appSessionId }: FactsScope) {
  const [key, appSession] = await Promise.all([
    keyId === undefined ? undefined : db.apiKeys.get(keyId),
    appSessionId === undefined ? undefined : db.appSessions.get(appSessionId),
  ])
  const apiKeys = validRows('apiKeys', [key])
  const appSessions = validRows('appSessions', [appSession])
  const row = apiKeys[0] ?? appSessions[0]
  return row && { row, apiKeys, appSessions }
}

/** Domains named, and those that mail may go to. */
const domainsIn = (
  { domains = [], sendsMail, emails = [] }: FactsScope,
  invitations: readonly Invitation[],
): string[] => (sendsMail ? [...emails, ...invitations.map(({ email }) => email)].map(domainOf) : domains)

/** The tree of an account that a command names. */
async function primaryOf(db: Db, { treeOfAccount }: FactsScope): Promise<string | undefined> {
  return treeOfAccount === undefined
    ? undefined
    : (await read.accountsById(db, [treeOfAccount]))[0]?.primaryId
}

/** Catalogues and accounts, and then what they say is to be read of the tree. */
async function loadTree(
  db: Db,
  scope: FactsScope,
  accountRefs: readonly { accountId: string }[],
  primaryId: string | undefined,
  loadedIds: readonly string[],
  deviceTime: number,
) {
  // One function after the other: a promise that two of them wait for would end the transaction.
  const accountFacts = await loadAccounts(db, scope, accountRefs, primaryId)
  const [treeFacts, treeRows] = await Promise.all([
    loadTreeFacts(db, accountFacts, primaryId, scope, loadedIds, deviceTime),
    scope.wholeTree && primaryId !== undefined
      ? loadWholeTree(db, primaryId, [...accountFacts.accounts.values()], deviceTime)
      : emptyTree,
  ])
  return { ...accountFacts, treeFacts, treeRows }
}

/** Catalogues and the accounts in question: what makes the tree. */
async function loadAccounts(
  db: Db,
  { accountIds = [], allAccounts: every, wholeTree }: FactsScope,
  accountRefs: readonly { accountId: string }[],
  primaryId?: string,
) {
  const ids = [
    ...accountIds,
    ...accountRefs.map(({ accountId }) => accountId),
    ...(primaryId === undefined ? [] : [primaryId]),
  ]
  const [catalogues, accounts, treeAccounts] = await Promise.all([
    read.allCatalogues(db),
    read.accountsById(db, ids),
    (every ?? wholeTree) && primaryId !== undefined ? read.accountsIn(db, primaryId) : [],
  ])
  return { catalogues: byId(catalogues), accounts: byId<Account>([...accounts, ...treeAccounts]) }
}

/** The people in question with what they have in the tree, and the invitations to them. */
async function loadPeople(
  db: Db,
  primaryId: string | undefined,
  { personIds = [], emails = [], username, revokesAccess }: FactsScope,
  targetInvitations: readonly Invitation[],
  otherIds: readonly string[],
) {
  const ids = [...personIds, ...otherIds]
  const addresses = [...emails, ...targetInvitations.map(({ email }) => email)]
  const byKey = read.peopleById(db, ids)
  const byEmail = read.peopleByEmail(db, addresses)
  const [
    people,
    peopleWithEmail,
    peopleWithUsername,
    grants,
    grantsByEmail,
    invitations,
    invitationsByPerson,
    apiKeys,
    appSessions,
  ] = await Promise.all([
    byKey,
    byEmail,
    read.peopleByLookAlike(db, username),
    read.grantsOf(db, primaryId, ids),
    byEmail.then((found) => read.grantsOf(db, primaryId, idsOf(found))),
    read.invitationsTo(db, primaryId, addresses),
    byKey.then((found) => read.invitationsTo(db, primaryId, emailsOf(found, personIds))),
    read.apiKeysOf(db, revokesAccess ? primaryId : undefined, personIds),
    read.appSessionsOf(db, revokesAccess ? primaryId : undefined, personIds),
  ])
  return {
    people: [...people, ...peopleWithEmail, ...peopleWithUsername],
    grants: [...grants, ...grantsByEmail],
    invitations: [...invitations, ...invitationsByPerson],
    apiKeys,
    appSessions,
  }
}

function emailsOf(people: readonly Person[], ids: readonly string[]): string[] {
  const idSet = new Set(ids)
  return people.flatMap(({ id, email }) => (idSet.has(id) ? email : []))
}

/**
 * Who may hold a grant beside an open invitation. A new user has none: until the invitation ends, its address gets
 * access by accepting it and in no other way. One that was sent again may have ended in between.
 */
async function loadInvitedUsers(db: Db, primaryId: string | undefined, invitations: readonly Invitation[]) {
  const mayHaveGrant = invitations.filter(({ newUser, links }) => !newUser || links.length > 1)
  const emails = mayHaveGrant.map(({ email }) => email)
  const people = await read.peopleByEmail(db, emails)
  return { people, grants: await read.grantsOf(db, primaryId, idsOf(people)) }
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** Adds the accounts that grants and invitations are about, and leaves out strays. */
async function loadAccountsOfRows(db: Db, facts: Facts): Promise<Facts> {
  const ids = [...facts.grants.values(), ...[...facts.invitations.values()].flatMap(({ offers }) => offers)]
    .map(({ accountId }) => accountId)
    .filter((id) => !facts.accounts.has(id))
  const accounts = await read.accountsById(db, ids)
  return withoutStrays({ ...facts, accounts: new Map([...facts.accounts, ...byId(accounts)]) })
}
