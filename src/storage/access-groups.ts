import { grantId } from '@/domain/model/rows'
import type { Access, Grant, Person } from '@/domain/model/rows'
import type { Db } from './db'
import { peopleById } from './reads'
import { validRows } from './valid-rows'

/** As many grants as are read at once: between two batches the page goes on. */
const BATCH = 2000
/** As many people of a group as can be named. */
const MAX_NAMED = 5

/** People on an account with the same access, and where that matters alike in two-factor sign-in. */
export interface AccessGroup {
  access: Access
  count: number
  /** The first of them: what holds for one of them holds for all. */
  first: Grant[]
}

/**
 * Everyone with a grant on an account, grouped by access: one pass over the grants, by their keys. Where `secured`,
 * whoever has set up two-factor sign-in is a group of their own. To be called in a transaction.
 */
export async function accessGroups(db: Db, accountId: string, byTwoFactor: boolean): Promise<AccessGroup[]> {
  const groups = new Map<string, AccessGroup>()
  const end = grantId(accountId, '\uffff')
  let cursor = grantId(accountId, '')
  for (;;) {
    const rows = await db.grants.where('id').between(cursor, end, false, true).limit(BATCH).toArray()
    const grants = validRows('grants', rows)
    const people = byTwoFactor
      ? await peopleById(
          db,
          grants.map(({ personId }) => personId),
        )
      : []
    addToGroups(groups, grants, people)
    const lastRow = rows.at(-1)
    if (rows.length < BATCH || !lastRow) return [...groups.values()]
    cursor = lastRow.id
  }
}

function addToGroups(
  groups: Map<string, AccessGroup>,
  grants: readonly Grant[],
  people: readonly Person[],
): void {
  const withTwoFactor = new Set(people.flatMap(({ id, twoFactor }) => (twoFactor ? id : [])))
  for (const grant of grants) {
    const { access } = grant
    const accessKey = 'role' in access ? access.role : access.permissions.join()
    const key = `${'role' in access ? 'role' : 'custom'} ${String(withTwoFactor.has(grant.personId))} ${accessKey}`
    const group = groups.get(key)
    if (!group) groups.set(key, { access, count: 1, first: [grant] })
    else {
      group.count += 1
      if (group.first.length < MAX_NAMED) group.first.push(grant)
    }
  }
}
