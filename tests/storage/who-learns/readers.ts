import type { Invitation } from '@/domain/model/rows'
import { EARLIER, emailOf, grant, person, treeIdOf } from '../../fixtures/rows'
import type { RowLists } from '../../fixtures/world'
import { accountIds, nameOf, ownerIdOf, permissions } from './trees'

/** Who asks: where they have access, and by which role. */
export interface Reader {
  name: string
  id: string
  /** The account of their only grant. */
  home?: string
  role?: string
  /** What the role holds, of the permissions that commands ask for. */
  holds: readonly string[]
  /** A primary account of which they are the owner. */
  owns?: string
  /** Without the two-factor sign-in that their tree requires. */
  locked?: true
}

const none: readonly string[] = []
const without = (name: string, id: string): Reader => ({ name, id, holds: none })
const planAndPeople = ['billing.view', 'billing.edit', 'users.revoke', 'users.change-access']

const granted = (home: string, role: string, holds: readonly string[]): Reader => ({
  name: `${role} on ${home}`,
  id: `reader-${home}-${role.replace(/\W/g, '-')}`,
  ...{ home, role, holds },
})

/** Everyone who may ask about the tree A, within it and outside. */
export const readers: Reader[] = [
  without('signed out', 'nobody'),
  without('no id', ''),
  without('an outsider', 'stranger'),
  without('pending', 'guest-A'),
  without('pending on a subaccount', 'guest-A1'),
  without('revoked', 'ex-user'),
  without('a login that has ended', 'former'),
  { name: 'the owner of another tree', id: 'owner-B', owns: 'acct-B', holds: none },
  granted('acct-B', 'admin', permissions),
  { name: 'the owner', id: 'owner-A', owns: 'acct-A', holds: none },
  { name: 'a locked owner', id: 'locked-owner', owns: 'acct-C', holds: none, locked: true },
  { ...granted('acct-C', 'admin', permissions), locked: true },
  { ...granted('acct-C1', 'admin', permissions), locked: true },
  ...['acct-A', 'acct-A1'].flatMap((home) => [
    granted(home, 'admin', permissions),
    granted(home, 'viewer', none),
    granted(home, 'plan and people', planAndPeople),
  ]),
  ...permissions
    .filter((one) => one !== 'account.rename' && one !== 'api-keys.manage')
    .map((one) => granted('acct-A', `only ${one}`, [one])),
  granted('acct-A1', 'only users.change-access', ['users.change-access']),
]

/** The rows of those who are in no tree otherwise. */
export const readerRows: Required<Pick<RowLists, 'people' | 'grants'>> = {
  people: readers.flatMap(({ id, home }) => (home ? person(id, { name: nameOf(id), since: EARLIER }) : [])),
  grants: readers.flatMap(({ id, home, role }) => (home && role ? grant(id, home, role) : [])),
}

const PEOPLE_RIGHTS = ['users.invite', 'users.revoke', 'users.change-access']

/**
 * The words that a reader may learn, by product.md 3 and architecture.md 5, said without looking at src: of the own
 * tree its primary account, the name of the owner who can help, and the accounts that one has access to; where one
 * manages people, who is there and who invited them, and of who is only invited the address. Who is invited may learn
 * who invited them to what.
 */
export function wordsFor(reader: Reader, lists: RowLists): Set<string> {
  const { id, home, owns, holds } = reader
  const words = new Set([id, nameOf(id), `login-${id}`, emailOf(id)])
  const add = (...more: string[]) => {
    for (const word of more) words.add(word)
  }
  const whoIs = (personId: string) => {
    add(personId, nameOf(personId), `login-${personId}`, personId, emailOf(personId))
  }
  for (const one of lists.invitations ?? []) {
    if (one.email !== emailOf(id) || one.status !== 'pending') continue
    add(nameOf(one.senderId), ...one.offers.map(({ accountId }) => nameOf(accountId)))
  }
  const accounts = accountIds.filter((one) => one === home || treeIdOf(one) === owns)
  for (const one of accounts) {
    add(one, nameOf(one), treeIdOf(one), nameOf(treeIdOf(one)))
    add(ownerIdOf(one), nameOf(ownerIdOf(one)))
  }
  if (reader.locked) return words
  const { grants = [], invitations = [], apiKeys = [] } = lists
  for (const one of apiKeys) if (one.personId === id) add(one.label)
  if (reader.role === 'admin' && home === treeIdOf(home ?? '')) whoIs(ownerIdOf(home))
  if (!owns && !PEOPLE_RIGHTS.some((right) => holds.includes(right))) return words
  for (const account of accounts) {
    whoIs(ownerIdOf(account))
    for (const { accountId, personId, grantedBy } of grants) {
      if (accountId !== account) continue
      whoIs(personId)
      add(grantedBy, nameOf(grantedBy))
    }
    for (const key of apiKeys) if (key.accountId === account) add(key.label)
    for (const one of invitations) {
      if (one.offers.some(({ accountId }) => accountId === account)) add(...wordsOf(one))
    }
  }
  return words
}

const wordsOf = ({ id, email, senderId, message, links, history }: Invitation) => [
  ...[id, email, senderId, nameOf(senderId), message, ...links],
  ...history.map(({ by }) => by),
]
