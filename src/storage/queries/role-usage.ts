import { Dexie } from 'dexie'
import { treesOnCatalogue } from '@/domain/plan/edit-catalogue'
import type { Access } from '@/domain/model/rows'
import type { Db } from '@/storage/db'
import { readClock } from '@/storage/clock'
import * as read from '@/storage/reads'
import { validRows } from '@/storage/valid-rows'
import type { NamedPerson } from './roles'

/** Who would gain or lose something by another content of a role: a question of the designer's (W6). */
export interface RoleUsage {
  /** Users with the role, each once in each tree, and the first of them. */
  users: number
  first: NamedPerson[]
  /** Open invitations that offer it. */
  pending: number
  /** Open accounts trees on the plans of the catalogue. */
  trees: number
}

const BATCH = 2000
const MAX_NAMED = 5

/** Everyone with a role in any tree of a catalogue; one pass over the grants, in batches. */
export async function roleUsage(
  db: Db,
  catalogueId: string,
  roleId: string,
  deviceTime: number,
): Promise<RoleUsage | undefined> {
  const [catalogues, accounts, { at }] = await Promise.all([
    read.allCatalogues(db),
    db.accounts.toArray(),
    readClock(db, deviceTime),
  ])
  const catalogue = catalogues.find(({ id }) => id === catalogueId)
  if (!catalogue) return undefined
  const all = new Map(validRows('accounts', accounts).map((one) => [one.id, one]))
  const trees = treesOnCatalogue({ accounts: all }, catalogue).filter(({ status }) => status === 'open')
  const has = (access: Access) => 'role' in access && access.role === roleId
  const [countsByTree, invited] = await Promise.all([
    Promise.all(trees.map(({ id }) => countUsersWith(db, id, has))),
    Promise.all(trees.map(({ id }) => read.invitationsOpenAfter(db, id, at))),
  ])
  const ids = countsByTree.flatMap((one) => one.first).slice(0, MAX_NAMED)
  return {
    users: countsByTree.reduce((sum, { count }) => sum + count, 0),
    first: (await read.peopleById(db, ids)).map(({ id, name, email }) => ({ id, name, email })),
    pending: invited.flat().filter(({ offers }) => offers.some(({ access }) => has(access))).length,
    trees: trees.length,
  }
}

async function countUsersWith(db: Db, primaryId: string, has: (access: Access) => boolean) {
  const end = [primaryId, Dexie.maxKey]
  const first: string[] = []
  let count = 0
  let lastId: string | undefined
  let from: [string, unknown] = [primaryId, Dexie.minKey]
  for (;;) {
    const range = db.grants.where('[primaryId+personId]').between(from, end, true, true)
    const rows = await range.limit(BATCH).toArray()
    const isFull = rows.length === BATCH
    // Someone on many accounts may go on in the next batch: they are left for that.
    const boundaryId = isFull ? rows.at(-1)?.personId : undefined
    const complete = rows.every(({ personId }) => personId === boundaryId)
      ? rows
      : rows.filter(({ personId }) => personId !== boundaryId)
    for (const { personId, access } of validRows('grants', complete)) {
      if (personId === lastId || !has(access)) continue
      lastId = personId
      count += 1
      if (first.length < MAX_NAMED) first.push(personId)
    }
    if (!isFull || boundaryId === undefined) return { count, first }
    from = [primaryId, complete === rows ? `${boundaryId}\u0000` : boundaryId]
  }
}
