import type { LogEntry } from '@/domain/commands'
import type { Grant, Invitation, Mail, Person } from '@/domain/model/rows'
import { caseCatalogue, withRole } from '../../fixtures/catalogue'
import { apiKey, grant, invitation, on, person, primary, subaccount, treeIdOf } from '../../fixtures/rows'
import { T0 } from '../../fixtures/time'
import type { RowLists } from '../../fixtures/world'

// Three trees with the same people on every account. Every id, name and address is one word that stands for itself.

export const accountIds = ['acct-A', 'acct-A1', 'acct-A2', 'acct-B', 'acct-C', 'acct-C1']
/** Tree C requires two-factor sign-in. */
const ownerOf: Record<string, string> = {
  'acct-A': 'owner-A',
  'acct-B': 'owner-B',
  'acct-C': 'locked-owner',
}
export const ownerIdOf = (accountId: string) => ownerOf[treeIdOf(accountId)] ?? ''

export const nameOf = (id: string) => `Name-${id}`
const login = (id: string, overrides: Partial<Person> = {}): Person =>
  person(id, { name: nameOf(id), username: `login-${id}`, ...overrides })

/** Each of these is a role too, which holds it and nothing else: `only users.invite`. */
export const permissions = [
  ...['users.invite', 'users.revoke', 'users.change-access', 'account.rename', 'account.close'],
  ...['account.transfer', 'subaccounts.manage', 'billing.view', 'billing.edit', 'api-keys.manage'],
  ...['security.require-two-factor'],
]

/** The plan of the trees has all roles; one of the others lacks a role that users have, one has nothing. */
export const catalogue = [
  ...permissions.map((one) => [`only ${one}`, [one]] as const),
  ['plan and people', ['billing.view', 'billing.edit', 'users.revoke', 'users.change-access']] as const,
].reduce((all, [id, held]) => withRole(all, id, [...held]), withoutRole('author'))

function withoutRole(id: string) {
  const all = caseCatalogue()
  const plans = all.plans.map((one) =>
    one.id === 'P5' ? { ...one, roles: one.roles.filter((role) => role !== id), subaccounts: 1 } : one,
  )
  return { ...all, plans }
}

const suffix = (accountId: string) => accountId.replace('acct-', '')

/** On every account: a user, one who is given access by somebody who has left, and invitations of every status. */
function peopleOn(accountId: string): Required<Pick<RowLists, 'people' | 'grants' | 'invitations'>> {
  const id = suffix(accountId)
  const [user, gone, guest, decliner] = [`user-${id}`, `gone-${id}`, `guest-${id}`, `decliner-${id}`]
  const sent = (name: string, overrides: Partial<Invitation> = {}) =>
    invitation(name, [on(accountId)], { senderId: user, message: `message-${name}`, ...overrides })
  return {
    people: [login(user), login(gone), login(guest), login(decliner), login(`both-${id}`)],
    grants: [
      grant(user, accountId, 'author', { grantedBy: gone }),
      grant(`both-${id}`, accountId, 'viewer', { grantedBy: user }),
    ],
    invitations: [
      sent(guest),
      sent(`new-${id}`, { history: [] }),
      sent(decliner, {
        status: 'declined',
        history: [{ at: T0 - 1000, by: decliner, act: 'declined' }],
      }),
      sent(`late-${id}`, { expiresAt: T0 - 1 }),
    ],
  }
}

/** Across accounts of the tree A: access on two, invitations to two, and access here with an invitation there. */
const across: { people: Person[]; grants: Grant[]; invitations: Invitation[] } = {
  people: [login('wide'), login('wide-guest')],
  grants: [grant('wide', 'acct-A', 'author'), grant('wide', 'acct-A2', 'author')],
  invitations: [
    invitation('wide-guest', [on('acct-A1'), on('acct-A2')], { senderId: 'user-A2' }),
    invitation('both-A2', [on('acct-A1')], { senderId: 'user-A1' }),
    invitation('both-A1', [on('acct-A2')], { senderId: 'user-A2' }),
  ],
}

const others = [
  login('stranger'),
  login('ex-user'),
  login('former', { status: 'ended' }),
  ...Object.values(ownerOf).map((id) => login(id)),
]

/** All rows but those of who asks. */
export function treeRows(): RowLists {
  const all = [...accountIds.map(peopleOn), across]
  const grants = all.flatMap((rows) => rows.grants)
  const invitations = all.flatMap((rows) => rows.invitations)
  return {
    catalogues: [catalogue],
    people: [...others, ...all.flatMap((rows) => rows.people)],
    accounts: accountIds.map((id) =>
      id in ownerOf
        ? primary(id, ownerIdOf(id), 'P50', { name: nameOf(id), requiresTwoFactor: id === 'acct-C' })
        : subaccount(id, { name: nameOf(id) }),
    ),
    grants,
    invitations,
    apiKeys: grants.map(({ personId, accountId }) =>
      apiKey(`key-${personId}-${suffix(accountId)}`, personId, accountId),
    ),
    mails: invitations.map(mailOf),
  }
}

const mailOf = ({ id, email, primaryId, links, message }: Invitation): Mail => ({
  ...{
    id: `mail-${id}`,
    to: email,
    greeting: '',
    at: T0 - 1000,
    language: 'en',
    primaryId,
    invitationId: id,
  },
  ...{ link: links[0] ?? '', senderName: '', accountName: nameOf(primaryId), offers: [], message },
  ...{ expiresAt: T0, revision: 1 },
})

/** A log in which every row was written once, and access of `revoked` on every account ended. */
export function logOf(lists: RowLists): LogEntry[] {
  const changes = Object.entries(lists).flatMap(([table, rows]) =>
    table === 'catalogues' ? [] : rows.map((row) => ({ table, key: row.id, after: row })),
  )
  const ended = accountIds.map((id) => {
    const row = grant('ex-user', id)
    return { table: 'grants', key: row.id, before: row }
  })
  return [...changes, ...ended].map(
    (change, index) =>
      ({
        ...{ seq: index + 1, id: `entry-${index}`, at: T0 - 1000, actorId: 'user-A' },
        ...{ command: { type: 'SignUp' }, event: { type: 'SignedUp' }, changes: [change] },
      }) as unknown as LogEntry,
  )
}
