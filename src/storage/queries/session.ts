import type { Access, Account, Person } from '@/domain/model/rows'
import type { Db } from '@/storage/database/db'
import { accountsById, validAccounts } from '@/storage/database/initial-reads'
import { validRows } from '@/storage/database/valid-rows'
import { comparePrimaryFirst } from './order'
import type { SortParams } from './order'

/** People that can be chosen at once. */
const MAX_PERSONAS = 100

/** Someone to act as, with what they are: owner or access on the first account of theirs. */
export interface Persona {
  person: Person
  owns?: Account
  access?: Access
  /** Catalogue of the tree of that access, which names the role. */
  catalogueId?: string | undefined
}

/** People to act as, in the order in which they joined. */
export async function personas(db: Db): Promise<Persona[]> {
  const people = validRows('people', await db.people.limit(MAX_PERSONAS).toArray())
  const active = people.filter(({ status }) => status === 'active').sort((a, b) => a.since - b.since)
  const ids = active.map(({ id }) => id)
  const [owned, granted] = await Promise.all([
    db.accounts.where('ownerId').anyOf(ids).toArray(),
    db.grants.where('personId').anyOf(ids).toArray(),
  ])
  const grants = validRows('grants', granted)
  const catalogueIds = await catalogueIdsOf(db, grants)
  return active.map((person) => {
    const owns = validRows('accounts', owned).find((a) => a.kind === 'primary' && a.ownerId === person.id)
    const grant = grants.find(({ personId }) => personId === person.id)
    return {
      person,
      ...(owns && { owns }),
      ...(grant && { access: grant.access, catalogueId: catalogueIds.get(grant.primaryId) }),
    }
  })
}

/** The catalogues of the trees of some rows, by primary account. */
async function catalogueIdsOf(
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

/** An account of one's own; `catalogueOfTree`: the catalogue that names what there is. */
export type MyAccount = Account & { catalogueOfTree: string | undefined }

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
    db.accounts
      .where('primaryId')
      .anyOf(owned.map(({ id }) => id))
      .toArray(),
    accountsById(
      db,
      valid.map(({ accountId }) => accountId),
    ),
  ])
  const inTrees = granted.filter(({ id, primaryId }) =>
    valid.some((grant) => grant.accountId === id && grant.primaryId === primaryId),
  )
  const found = [...(await validAccounts(db, [...owned, ...subaccounts])), ...inTrees]
  const accounts = [...new Map(found.map((one) => [one.id, one])).values()]
  const catalogueIds = await catalogueIdsOf(db, accounts)
  return accounts
    .filter(({ status }) => status === 'open')
    .sort(comparePrimaryFirst(language))
    .sort((a, b) => Number(a.primaryId > b.primaryId) - Number(a.primaryId < b.primaryId))
    .map((one) => ({ ...one, catalogueOfTree: catalogueIds.get(one.primaryId) }))
}
