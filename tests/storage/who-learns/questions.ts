import type { Command } from '@/domain/commands'
import type { Workspace } from '@/storage/workspace'
import { emailOf, on, treeIdOf } from '../../fixtures/rows'
import { accountIds, ownerIdOf, treeRows } from './trees'

type Queries = Workspace['queries']
type QueryName = keyof Queries

/** The calls of a query by a reader, each with all its parameters. */
type Calls<K extends QueryName> = (actorId: string) => Parameters<Queries[K]>[]

/**
 * Whose question a query is: the acting person's, who is among its parameters, asked about everything there is;
 * `designer`: of who designs the workspace and acts as anybody (product.md 2.3, 5); `link`: of whoever has the link.
 */
type Asked<K extends QueryName> = Calls<K> | 'designer' | 'link'

const inTreeA = accountIds.filter((id) => treeIdOf(id) === 'acct-A')
const asked = [...inTreeA, 'acct-B', 'acct-C', 'acct-C1']
const primaryIds = ['acct-A', 'acct-B', 'acct-C', 'acct-A2']
const rows = treeRows()
const personIds = (rows.people ?? []).map(({ id }) => id)
const emails = (rows.invitations ?? []).map(({ email }) => email)
const invitationIds = (rows.invitations ?? []).map(({ id }) => id)
/** On the account of a reader and on others, on both, and only invited. */
const targets = {
  people: ['user-A', 'user-A2', 'both-A2', 'wide', 'guest-A1', 'owner-A', 'user-B'],
  invitations: ['inv-guest-A', 'inv-guest-A2', 'inv-wide-guest', 'inv-both-A2', 'inv-guest-B'],
}
const whoever = [...targets.people, 'gone-A', 'decliner-A', 'guest-A2', 'wide-guest', 'stranger', 'ex-user']
const start = { loaded: 0, seq: 0, seeded: 0 }

const ofAccounts = (actorId: string) =>
  asked.map((accountId): [{ accountId: string; actorId: string }] => [{ accountId, actorId }])
const ofTrees = (actorId: string) =>
  primaryIds.map((primaryId): [{ primaryId: string; actorId: string }] => [{ primaryId, actorId }])

/** Every query of the workspace. One that is missing here does not compile, and fails the test. */
export const questions: { [K in QueryName]: Asked<K> } = {
  accountsOf: (actorId) => [[{ actorId }]],
  accountTree: ofAccounts,
  actor: 'designer',
  catalogues: 'designer',
  defaultPersona: 'designer',
  downgrade: (actorId) =>
    ['acct-A', 'acct-B', 'acct-C'].flatMap((primaryId) =>
      ['P5', 'P0', 'none'].map((planId): [{ primaryId: string; planId: string; actorId: string }] => [
        { primaryId, planId, actorId },
      ]),
    ),
  guideProgress: 'designer',
  invitationByLink: 'link',
  invitationHistory: (actorId) => invitationIds.map((invitationId) => [{ invitationId, actorId }]),
  invitationToAnswer: 'link',
  linkToken: 'link',
  mailbox: 'designer',
  mailDomains: 'designer',
  mailLink: 'designer',
  mails: 'designer',
  now: 'designer',
  person: (actorId) =>
    ['acct-A', 'acct-A1', 'acct-B'].flatMap((accountId) =>
      [...whoever, ...targets.invitations].map(
        (key): [{ key: string; accountId: string; actorId: string }] => [{ key, accountId, actorId }],
      ),
    ),
  personaByEmail: 'designer',
  personaRole: 'designer',
  personas: 'designer',
  personasById: 'designer',
  personasByPrefix: 'designer',
  personaTexts: 'designer',
  planAccess: ofTrees,
  plans: ofAccounts,
  preview: (actorId) => commands.map((command) => [command, { as: actorId }]),
  profile: (actorId) => [[{ actorId }]],
  roleHolders: (actorId) => asked.map((accountId) => [{ accountId, permission: 'reports.view', actorId }]),
  roles: ofAccounts,
  roleUsage: 'designer',
  seedingProgress: 'designer',
  sharing: ofAccounts,
  sharingSelection: (actorId) =>
    asked.map((accountId) => [{ accountId, actorId, keys: [...personIds, ...invitationIds], emails }]),
  successors: ofTrees,
  swapCandidates: ofAccounts,
  unreadMails: 'designer',
  usersBatch: (actorId) => asked.map((accountId) => [{ accountId, actorId }, '', 100]),
  usersByKey: (actorId) =>
    asked.map((accountId) => [{ accountId, actorId }, [...personIds, ...invitationIds], personIds]),
  usersChanged: (actorId) => asked.map((accountId) => [{ accountId, actorId }, start, personIds]),
  usersFirstPage: (actorId) => asked.map((accountId) => [{ accountId, actorId }, 100]),
  usersPage: (actorId) =>
    asked.map((accountId) => [{ accountId, actorId }, { since: Number.MAX_SAFE_INTEGER, personId: '' }, 100]),
  why: (actorId) =>
    ['acct-A', 'acct-A1', 'acct-B'].flatMap((accountId) =>
      whoever.map((personId): [{ personId: string; accountId: string; actorId: string }] => [
        { personId, accountId, actorId },
      ]),
    ),
  withoutTwoFactor: ofTrees,
  yourAccess: ofAccounts,
}

const primaryId = 'acct-A'
const one = (id: string) => ({ primaryId, personIds: [id], invitationIds: [] })
const invited = (id: string) => ({ primaryId, personIds: [], invitationIds: [id] })

/** What a preview is asked for: every act on the people and invitations of the tree A, and on other trees. */
const commands: Command[] = [
  ...inTreeA.flatMap((accountId): Command[] => [
    ...['guest-A2', 'user-A2', 'new-A1', 'owner-A', 'stranger'].map((name): Command => ({
      ...{ type: 'InviteUsers', primaryId },
      invitations: [{ email: emailOf(name), offers: [on(accountId)] }],
    })),
    ...targets.people.map((id): Command => ({ type: 'ChangeAccess', ...one(id), offers: [on(accountId)] })),
    ...targets.people.map((id): Command => ({ type: 'RevokeAccess', ...one(id), accountIds: [accountId] })),
    { type: 'RenameAccount', accountId, name: 'Other' },
    { type: 'CloseAccount', accountId },
    { type: 'CreateApiKey', accountId, label: 'mine', hash: 'hash' },
    { type: 'SignInApp', accountId, platform: 'web' },
  ]),
  ...targets.people.flatMap((id): Command[] => [
    { type: 'RevokeAccess', ...one(id) },
    { type: 'TransferOwnership', primaryId, toPersonId: id },
    { type: 'DeleteApiKey', keyId: `key-${id}-${id.split('-').at(-1) ?? ''}` },
  ]),
  ...targets.invitations.flatMap((invitationId): Command[] => [
    { type: 'EditInvitation', invitationId, offers: [on('acct-A1')] },
    { type: 'ResendInvitation', invitationId },
    { type: 'WithdrawInvitation', invitationId },
    { type: 'RevokeAccess', ...invited(invitationId) },
    { type: 'ChangeAccess', ...invited(invitationId), offers: [on('acct-A1')] },
  ]),
  ...accountIds
    .filter((id) => id === treeIdOf(id))
    .flatMap((tree): Command[] => [
      ...['P0', 'P5', 'none'].map((planId): Command => ({ type: 'ChangePlan', primaryId: tree, planId })),
      {
        ...{ type: 'ChangePlan', primaryId: tree, planId: 'P5' },
        resolution: { revoke: ['user-A'], withdraw: ['inv-guest-A'], change: [], close: ['acct-A2'] },
      },
      { type: 'OpenSubaccount', primaryId: tree, name: 'Other' },
      { type: 'LeaveAccount', primaryId: tree },
      { type: 'RequireTwoFactor', primaryId: tree, required: true },
      { type: 'CloseAccount', accountId: tree },
      { type: 'TransferOwnership', primaryId: tree, toPersonId: ownerIdOf(tree) },
    ]),
  { type: 'OpenAccount', name: 'Other', catalogueId: 'cases', planId: 'P5' },
  { type: 'SetUpTwoFactor' },
  { type: 'TurnOffTwoFactor' },
]
