import { ownerNameFor } from '@/domain/access/authorize'
import { openPages } from '@/domain/access/open-pages'
import type { AccountPage } from '@/domain/access/open-pages'
import { byId, emptyFacts, treeOf } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import type { Access, Account, Person } from '@/domain/model/rows'
import type { Db } from '@/storage/database/db'
import { accountsById, allCatalogues, rowsWithAny, validAccounts } from '@/storage/database/initial-reads'
import { validRows } from '@/storage/database/valid-rows'
import { withoutStrays } from '@/storage/facts/strays'
import { comparePrimaryFirst } from './order'
import type { SortParams } from './order'

/** So many people are looked at for the first one, where nobody owns anything. */
const MAX_FIRST = 100

/** Ids of all who own an account tree. */
export const ownerIds = async (db: Db): Promise<string[]> =>
  (await db.accounts.orderBy('ownerId').uniqueKeys()).map(String)

/** Who acts in a new tab: the first owner, else the first person. */
export async function defaultPersona(db: Db): Promise<string | undefined> {
  const [owners, first] = await Promise.all([
    ownerIds(db).then((ids) => db.people.bulkGet(ids)),
    db.people.limit(MAX_FIRST).toArray(),
  ])
  const firstOf = (rows: readonly unknown[]) =>
    validRows('people', rows)
      .filter(({ status }) => status === 'active')
      .sort((a, b) => a.since - b.since)[0]?.id
  return firstOf(owners) ?? firstOf(first)
}

/** What a person is in the tree of an account, and who owns it; without an account in the first tree of theirs. */
export interface PersonaRole {
  access?: 'owner' | Access
  /** Catalogue of the tree, which names the role. */
  catalogueId?: string | undefined
  owner?: { id: string; name: string }
}

/** For the designer, who sees at every moment who acts. */
export async function personaRole(
  db: Db,
  { personId, accountId }: { personId: string; accountId?: string | undefined },
): Promise<PersonaRole> {
  const [[account], [owned], stored] = await Promise.all([
    accountsById(db, accountId === undefined ? [] : [accountId]),
    db.accounts.where('ownerId').equals(personId).limit(1).toArray(),
    db.grants.where('personId').equals(personId).toArray(),
  ])
  const grants = validRows('grants', stored)
  const primaryId = account?.primaryId ?? owned?.id ?? grants[0]?.primaryId
  const [primary] = await accountsById(db, primaryId === undefined ? [] : [primaryId])
  if (primary?.kind !== 'primary') return {}
  const inTree = grants.filter((grant) => grant.primaryId === primary.id)
  const grant = inTree.find((one) => one.accountId === accountId) ?? inTree[0]
  const access = primary.ownerId === personId ? 'owner' : grant?.access
  const [owner] = validRows('people', await db.people.bulkGet([primary.ownerId]))
  return {
    catalogueId: primary.catalogueId,
    ...(access && { access }),
    ...(owner && { owner: { id: owner.id, name: owner.name } }),
  }
}

/** The catalogues of the trees of some rows, by primary account. */
export async function catalogueIdsOf(
  db: Db,
  rows: readonly { primaryId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const accounts = await accountsById(
    db,
    rows.map(({ primaryId }) => primaryId),
  )
  return new Map(accounts.flatMap((one) => (one.kind === 'primary' ? [[one.id, one.catalogueId]] : [])))
}

/** Who acts, while there is a login; `ended`: there was one (C4); `loaded`: when the scenario was, which has them. */
export async function actor(
  db: Db,
  { personId: id }: { personId: string },
): Promise<{ person?: Person; ended: boolean; loaded: number }> {
  const [stored, setting] = await Promise.all([db.people.get(id), db.settings.get('loaded')])
  const [row] = validRows('people', [stored])
  const loaded = setting?.value ?? 0
  return row?.status === 'active'
    ? { person: row, ended: false, loaded }
    : { ended: row !== undefined, loaded }
}

/** An account of one's own. */
export type MyAccount = Account & {
  /** The catalogue that names what there is. */
  catalogueOfTree: string | undefined
  /** Who owns the tree and can help, for everyone else (Q4). */
  ownerName?: string
  /** What is open there to its reader (Q2). */
  pages: AccountPage[]
}

/** Open accounts that a person owns or has access to, each primary account before its subaccounts, these by name. */
export async function accountsOf(
  db: Db,
  { actorId: personId, language }: { actorId: string } & SortParams,
): Promise<MyAccount[]> {
  const [owned, grants] = await Promise.all([
    db.accounts.where('ownerId').equals(personId).toArray(),
    db.grants.where('personId').equals(personId).toArray(),
  ])
  const valid = validRows('grants', grants)
  const [subaccounts, granted] = await Promise.all([
    rowsWithAny(
      db.accounts,
      'primaryId',
      owned.map(({ id }) => id),
    ),
    accountsById(
      db,
      valid.map(({ accountId }) => accountId),
    ),
  ])
  const inTrees = granted.filter(({ id, primaryId }) =>
    valid.some((grant) => grant.accountId === id && grant.primaryId === primaryId),
  )
  const found = [...(await validAccounts(db, [...owned, ...subaccounts])), ...inTrees]
  const accounts = byId(found)
  const [catalogues, primaries] = await Promise.all([
    allCatalogues(db),
    accountsById(
      db,
      found.map(({ primaryId }) => primaryId),
    ),
  ])
  const ownerIds = primaries.flatMap((one) => (one.kind === 'primary' ? one.ownerId : []))
  const people = await db.people.bulkGet([...new Set([personId, ...ownerIds])])
  const facts: Facts = withoutStrays({
    ...emptyFacts,
    catalogues: byId(catalogues),
    people: byId(validRows('people', people)),
    accounts: new Map([...accounts, ...byId(primaries)]),
    grants: byId(valid),
  })
  const myAccount = (account: Account): MyAccount => {
    const primary = facts.accounts.get(account.primaryId)
    const tree = treeOf(facts, account.primaryId)
    const ownerName = tree && ownerNameFor(facts, tree, personId)
    return {
      ...account,
      catalogueOfTree: primary?.kind === 'primary' ? primary.catalogueId : undefined,
      ...(ownerName !== undefined && { ownerName }),
      pages: tree ? openPages(facts, tree, personId, account.id) : ['access'],
    }
  }
  return [...accounts.values()]
    .filter(({ status }) => status === 'open')
    .sort(comparePrimaryFirst(language))
    .sort((a, b) => Number(a.primaryId > b.primaryId) - Number(a.primaryId < b.primaryId))
    .map(myAccount)
}
