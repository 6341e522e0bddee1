import { swapCandidates } from '@/domain/invitation/swap'
import type { SeatHolderRef } from '@/domain/seats/seat-holders'
import { authorize } from '@/domain/access/authorize'
import { noSeatFor, seatsToInvite } from '@/domain/seats/seats'
import type { Db } from '@/storage/db'
import { loadTreePage } from '@/storage/facts/load-tree-page'
import { readClock } from '@/storage/clock'
import type { TreeParams } from './params'

/** Where no seat is free: whose seat somebody may give to another (S8); while one is, nobody has to go. */
export async function swapTargets(
  db: Db,
  { primaryId, actorId }: TreeParams,
  deviceTime: number,
): Promise<SeatHolderRef[]> {
  const [{ at }, facts] = await Promise.all([readClock(db, deviceTime), loadTreePage(db, primaryId, actorId)])
  const envelope = { id: '', actorId, at }
  const context = authorize(facts, primaryId, envelope)
  if ('refusal' in context || !noSeatFor(facts, context.tree, seatsToInvite(context.tree, 1), at)) return []
  return swapCandidates(facts, context, envelope)
}
