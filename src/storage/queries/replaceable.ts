import { replaceableBy } from '@/domain/swaps'
import type { Replaceable } from '@/domain/swaps'
import { enter } from '@/domain/rules/enter'
import { noSeatFor, seatsToInvite } from '@/domain/seats'
import type { Db } from '../db'
import { loadTree } from '../load-tree'
import { readClock } from '../moment'

/** Where no seat is free: whose seat somebody may give to another (S8); while one is, nobody has to go. */
export async function replaceable(
  db: Db,
  primaryId: string,
  actorId: string,
  deviceTime: number,
): Promise<Replaceable[]> {
  const [{ at }, facts] = await Promise.all([readClock(db, deviceTime), loadTree(db, primaryId, actorId)])
  const envelope = { id: '', actorId, at }
  const entry = enter(facts, primaryId, envelope)
  if ('refusal' in entry || !noSeatFor(facts, entry.tree, seatsToInvite(entry.tree, 1), at)) return []
  return replaceableBy(facts, entry.tree, envelope)
}
