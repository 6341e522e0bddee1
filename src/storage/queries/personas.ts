import { searchText } from '@/domain/model/search'
import type { Access, Account, Person } from '@/domain/model/rows'
import type { Db } from '@/storage/database/db'
import { peopleByEmail, peopleById, rowsWithAny } from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'
import { ownerIds, catalogueIdsOf } from './session'

// Whom the designer acts as. No reader is asked for: these queries are the designer's.

/** Besides the owners, as many people are offered before anything is searched for. */
const MAX_PERSONAS = 100

/** Someone to act as, with what they are: owner or access on the first account of theirs. */
export interface Persona {
  person: Person
  owns?: Account
  access?: Access
  /** Catalogue of the tree of that access, which names the role. */
  catalogueId?: string | undefined
}

/** The owners and the first people, in the order in which they joined. */
export async function personas(db: Db): Promise<Persona[]> {
  const [owners, first] = await Promise.all([
    ownerIds(db).then((ids) => peopleById(db, ids)),
    db.people.limit(MAX_PERSONAS).toArray(),
  ])
  const people = new Map([...owners, ...validRows('people', first)].map((one) => [one.id, one]))
  return personasOf(
    db,
    [...people.values()].sort((a, b) => a.since - b.since),
  )
}

/** These people, in this order; who has no login is left out. */
export async function personasById(db: Db, { ids }: { ids: readonly string[] }): Promise<Persona[]> {
  const people = new Map((await peopleById(db, ids)).map((one) => [one.id, one]))
  return personasOf(
    db,
    ids.flatMap((id) => people.get(id) ?? []),
  )
}

/** Who has a login with an address. */
export async function personaByEmail(db: Db, { email }: { email: string }): Promise<{ id?: string }> {
  const person = (await peopleByEmail(db, [email])).find(isActive)
  return person ? { id: person.id } : {}
}

/** People whose username or address begins like this, by index: at once, however many there are. */
export async function personasByPrefix(
  db: Db,
  { prefix, count }: { prefix: string; count: number },
): Promise<string[]> {
  const ids = await Promise.all(
    ['username', 'email'].map((index) =>
      db.people.where(index).startsWith(prefix).limit(count).primaryKeys(),
    ),
  )
  return [...new Set(ids.flat())]
}

/** What people are searched by, in the order in which they are stored; `last`: where to read on. */
export async function personaTexts(
  db: Db,
  { after, count }: { after: string; count: number },
): Promise<{ rows: { id: string; text: string }[]; last?: string }> {
  const stored = await db.people.where('id').above(after).limit(count).toArray()
  const last = stored.length === count ? stored.at(-1)?.id : undefined
  return {
    rows: validRows('people', stored)
      .filter(isActive)
      .map(({ id, name, username, email }) => ({ id, text: searchText([name, username, email]) })),
    ...(last !== undefined && { last }),
  }
}

const isActive = ({ status }: Person) => status === 'active'

async function personasOf(db: Db, people: readonly Person[]): Promise<Persona[]> {
  const active = people.filter(isActive)
  const ids = active.map(({ id }) => id)
  const [owned, granted] = await Promise.all([
    rowsWithAny(db.accounts, 'ownerId', ids),
    rowsWithAny(db.grants, 'personId', ids),
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
