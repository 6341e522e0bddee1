import { notAllowed } from '@/domain/access/rights'
import type { Grant, Person, PrimaryAccount } from '@/domain/model/rows'
import { isVisible, visibilityOf } from '@/domain/access/may-see-users'
import type { Visibility } from '@/domain/access/may-see-users'
import type { Db } from '@/storage/database/db'
import { authorizeRead, isRefused } from '@/storage/facts/authorize-read'
import type { TreeParams } from '@/storage/facts/authorize-read'
import { factsFor } from '@/storage/facts/load-facts'
import { grantsIn, peopleById } from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'

/** Who would be locked if a tree required two-factor sign-in: how many, and the first of those whom the reader may see. */
export interface WithoutTwoFactor {
  count: number
  names: string[]
}

/** As many as a sentence names, and one more. */
const MAX_NAMED = 6
/** From so many on, reading everyone at once is quicker than one by one. */
const BULK_READ_FROM = 1000

/** Owner and users of a tree who have not set up two-factor sign-in (A2), for whom may require it; else nothing. */
export async function withoutTwoFactor(
  db: Db,
  { primaryId, actorId }: TreeParams,
  deviceTime: number,
): Promise<WithoutTwoFactor | undefined> {
  const load = factsFor({ allAccounts: true })
  const found = await authorizeRead(db, { primaryId, actorId }, deviceTime, load, ({ facts, actor }) =>
    notAllowed(facts, actor, 'security.require-two-factor', primaryId),
  )
  if (isRefused(found)) return undefined
  const { facts, tree } = found
  const stored = await grantsIn(db, primaryId)
  const grants = stored.filter(({ accountId }) => facts.accounts.get(accountId)?.primaryId === primaryId)
  const ids = new Set([tree.primary.ownerId, ...grants.map(({ personId }) => personId)])
  const locked = (await loadPeople(db, ids)).filter(
    ({ status, twoFactor }) => status === 'active' && !twoFactor,
  )
  const visible = visibleTo(visibilityOf(facts, tree, actorId), tree.primary, grants)
  return {
    count: locked.length,
    names: locked
      .filter(({ id }) => visible.has(id))
      .slice(0, MAX_NAMED)
      .map(({ name }) => name),
  }
}

async function loadPeople(db: Db, ids: ReadonlySet<string>): Promise<Person[]> {
  if (ids.size < BULK_READ_FROM) return peopleById(db, ids)
  return validRows('people', await db.people.toArray()).filter(({ id }) => ids.has(id))
}

/** Whom the reader may see: those on accounts where they manage people, and with the primary account its owner. */
function visibleTo(
  visibility: Visibility,
  { id: primaryId, ownerId }: PrimaryAccount,
  grants: readonly Grant[],
) {
  const users = grants.flatMap((grant) => (isVisible(visibility, [grant]) ? grant.personId : []))
  return new Set(visibility.users.has(primaryId) ? [ownerId, ...users] : users)
}
