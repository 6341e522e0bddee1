import { swapCandidates as swapTargets } from '@/domain/invitation/swap'
import { noSeatFor, seatsToInvite } from '@/domain/seats/seats'
import type { Db } from '@/storage/database/db'
import { authorizeRead, isRefused, usersHidden } from '@/storage/facts/authorize-read'
import type { AccountParams } from '@/storage/facts/authorize-read'
import { factsFor } from '@/storage/facts/load-facts'
import { sharingOf } from './sharing'
import type { SharingRow } from './sharing'

/**
 * Where no seat is free: everyone in the tree whose seat somebody may give to another (S8); while one is, nobody has
 * to go. A tree with few seats left is read whole: whom to choose cannot be told from a part of it.
 */
export async function swapCandidates(
  db: Db,
  params: AccountParams,
  deviceTime: number,
): Promise<SharingRow[]> {
  const seats = await authorizeRead(db, params, deviceTime, factsFor({ needsSeats: true }))
  if (isRefused(seats)) return []
  const { tree, at } = seats
  if (!noSeatFor(seats.facts, tree, seatsToInvite(tree, 1), at)) return []
  const found = await authorizeRead(db, params, deviceTime, factsFor({ wholeTree: true }), usersHidden)
  if (isRefused(found)) return []
  const targets = swapTargets(found.facts, found, { id: '', actorId: params.actorId, at })
  const keys = new Set(targets.map((one) => ('personId' in one ? one.personId : one.invitationId)))
  const { rows } = sharingOf(found, params)
  return rows.filter(({ key }) => keys.has(key)).sort((a, b) => sentAt(b) - sentAt(a))
}

/** Users come first, then invitations, the latest first. */
const sentAt = ({ invitation }: SharingRow) => invitation?.sentAt ?? Number.MAX_SAFE_INTEGER
