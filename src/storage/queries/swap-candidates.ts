import { swapCandidates as swapTargets } from '@/domain/invitation/swap'
import { authorize } from '@/domain/access/authorize'
import { noSeatFor, seatsToInvite } from '@/domain/seats/seats'
import type { Db } from '@/storage/database/db'
import { loadFacts } from '@/storage/facts/load-facts'
import { readClock } from '@/storage/database/clock'
import { accountsById } from '@/storage/database/initial-reads'
import type { AccountParams } from './params'
import { sharingFrom } from './sharing'
import type { SharingRow } from './sharing'

/**
 * Where no seat is free: everyone in the tree whose seat somebody may give to another (S8); while one is, nobody has
 * to go. A tree with few seats left is read whole: whom to choose cannot be told from a part of it.
 */
export async function swapCandidates(
  db: Db,
  { accountId, actorId }: AccountParams,
  deviceTime: number,
): Promise<SharingRow[]> {
  const [{ at }, [account]] = await Promise.all([readClock(db, deviceTime), accountsById(db, [accountId])])
  const primaryId = account?.primaryId ?? accountId
  const seatFacts = await loadFacts(
    db,
    { type: 'InviteUsers', primaryId, invitations: [] },
    actorId,
    deviceTime,
  )
  const envelope = { id: '', actorId, at }
  const context = authorize(seatFacts, primaryId, envelope)
  if ('refusal' in context || !noSeatFor(seatFacts, context.tree, seatsToInvite(context.tree, 1), at))
    return []
  const facts = await loadFacts(db, { type: 'ChangePlan', primaryId, planId: '' }, actorId, deviceTime)
  const found = await sharingFrom(db, { accountId, actorId }, deviceTime, () => Promise.resolve(facts))
  if ('refusal' in found) return []
  const keys = new Set(
    swapTargets(facts, context, envelope).map((one) => ('personId' in one ? one.personId : one.invitationId)),
  )
  return found.rows.filter(({ key }) => keys.has(key)).sort((a, b) => sentAt(b) - sentAt(a))
}

/** Users come first, then invitations, the latest first. */
const sentAt = ({ invitation }: SharingRow) => invitation?.sentAt ?? Number.MAX_SAFE_INTEGER
