import { treesOnCatalogue } from '@/domain/plan/edit-catalogue'
import type { Access } from '@/domain/model/rows'
import type { Db } from '@/storage/database/db'
import { readClock } from '@/storage/database/clock'
import * as read from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'
import { forGrantsOn, namedPeople } from './roles'
import type { NamedPerson } from './roles'

/** Who would gain or lose something by another content of a role: a question of the designer's (W6). */
export interface RoleUsage {
  /** Users with the role, each once in each tree, and the first of them. */
  users: number
  first: NamedPerson[]
  /** Open invitations that offer it. */
  pending: number
  /** Open account trees on the plans of the catalogue. */
  trees: number
}

const MAX_NAMED = 5

/** Everyone with a role in any tree of a catalogue; one pass over the grants. */
export async function roleUsage(
  db: Db,
  { catalogueId, roleId }: { catalogueId: string; roleId: string },
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
  const has = ({ access }: { access: Access }) => 'role' in access && access.role === roleId
  const usersByTree = await Promise.all(
    trees.map(async ({ id }) => {
      const users = new Set<string>()
      const inTree = [...all.values()].filter(({ primaryId }) => primaryId === id)
      for (const account of inTree) {
        await forGrantsOn(db, account.id, (grants) => {
          for (const grant of grants) if (grant.primaryId === id && has(grant)) users.add(grant.personId)
        })
      }
      return users
    }),
  )
  const invited = await Promise.all(trees.map(({ id }) => read.invitationsOpenAfter(db, id, at)))
  const first = usersByTree.flatMap((users) => [...users].slice(0, MAX_NAMED)).slice(0, MAX_NAMED)
  return {
    users: usersByTree.reduce((sum, { size }) => sum + size, 0),
    first: await namedPeople(db, first),
    pending: invited.flat().filter(({ offers }) => offers.some(has)).length,
    trees: trees.length,
  }
}
