import { may } from '@/domain/access/effective-access'
import { byId, grantOn, emptyFacts } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import { openTreesOf } from '@/domain/membership/memberships'
import type { Access, Account, ApiKey, AppSession, Person, PrimaryAccount } from '@/domain/model/rows'
import type { Db } from '@/storage/database/db'
import * as read from '@/storage/database/reads'
import { withoutStrays } from '@/storage/facts/strays'
import { twoFactorId } from '@/storage/commands/secrets'
import { comparePrimaryFirst } from './order'
import type { SortParams } from './order'
import { actor } from './session'

/** An account of a profile: owned, or with the access that was granted there. */
export interface ProfileAccount {
  account: Account
  access: 'owner' | Access
  apiKeys: ApiKey[]
  appSessions: AppSession[]
  /** The person may have API keys there (C3). */
  mayHaveKeys: boolean
}

/** What a person has in one tree; its accounts in the order in which they were opened. */
export interface ProfileTree {
  primary: PrimaryAccount
  owned: boolean
  accounts: ProfileAccount[]
  /** The tree requires two-factor sign-in that the person has not set up (A2). */
  locked: boolean
}

/** What the page *Profile* shows (4.6); `person.twoFactor` says whether it is set up. */
export interface Profile {
  person: Person
  /** There is a code to ask for; of demo people, as after an import, no authenticator has one. */
  hasAuthenticator: boolean
  trees: ProfileTree[]
}

/** What a person has in every open tree; nothing for who has no login. Shown also to who is locked (A2). */
export async function profile(
  db: Db,
  { actorId, language }: { actorId: string } & SortParams,
): Promise<Profile | undefined> {
  const { person } = await actor(db, { personId: actorId })
  if (!person) return undefined
  const [facts, secret] = await Promise.all([
    loadProfileFacts(db, person),
    db.secrets.get(twoFactorId(person.id)),
  ])
  const trees = openTreesOf(facts, person.id)
  const hasAuthenticator = secret !== undefined || (person.twoFactor && person.login !== 'demo')
  return {
    person,
    hasAuthenticator,
    trees: trees.sort(comparePrimaryFirst(language)).map((primary) => profileTree(facts, primary, person)),
  }
}

/** All that is the person's: the owner has every account of a tree, anybody else those with a grant. */
async function loadProfileFacts(db: Db, person: Person): Promise<Facts> {
  const [catalogues, { grants, accounts }] = await Promise.all([
    read.allCatalogues(db),
    read.membershipsOf(db, person.id),
  ])
  const ids = [...new Set(accounts.map(({ id }) => id))]
  const [granted, ...found] = await Promise.all([
    read.accountsById(
      db,
      grants.map(({ accountId }) => accountId),
    ),
    ...ids.map(async (id) => ({
      accounts: await read.accountsIn(db, id),
      apiKeys: await read.apiKeysOf(db, id, [person.id]),
      appSessions: await read.appSessionsOf(db, id, [person.id]),
    })),
  ])
  const owned = new Set(
    accounts.flatMap((one) => (one.kind === 'primary' && one.ownerId === person.id ? one.id : [])),
  )
  return withoutStrays({
    ...emptyFacts,
    catalogues: byId(catalogues),
    people: byId([person]),
    grants: byId(grants),
    accounts: byId([
      ...accounts,
      ...granted,
      ...found.flatMap((tree) => tree.accounts.filter(({ primaryId }) => owned.has(primaryId))),
    ]),
    apiKeys: byId(found.flatMap(({ apiKeys }) => apiKeys)),
    appSessions: byId(found.flatMap(({ appSessions }) => appSessions)),
  })
}

function profileTree(facts: Facts, primary: PrimaryAccount, person: Person): ProfileTree {
  const owned = primary.ownerId === person.id
  const inTree = [...facts.accounts.values()]
    .filter(({ primaryId, status }) => primaryId === primary.id && status === 'open')
    .sort((a, b) => rank(a) - rank(b) || a.since - b.since)
  return {
    primary,
    owned,
    accounts: inTree.flatMap((account) => {
      const access = owned ? 'owner' : grantOn(facts, account.id, person.id)?.access
      return access ? profileAccount(facts, account, person, access) : []
    }),
    locked: primary.requiresTwoFactor && !person.twoFactor,
  }
}

const rank = ({ kind }: Account) => (kind === 'primary' ? 0 : 1)

function profileAccount(
  facts: Facts,
  account: Account,
  person: Person,
  access: 'owner' | Access,
): ProfileAccount {
  const onAccount = ({ accountId }: { accountId: string }) => accountId === account.id
  return {
    account,
    access,
    apiKeys: [...facts.apiKeys.values()].filter(onAccount),
    appSessions: [...facts.appSessions.values()].filter(onAccount),
    mayHaveKeys: may(facts, person.id, 'api-keys.manage', account.id),
  }
}
