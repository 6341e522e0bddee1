import type { Refusal } from '@/domain/command/refusal'
import type { Db } from '@/storage/db'
import { loadSelection } from '@/storage/facts/load-selection'
import { sharingFrom } from './sharing'
import type { Sharing, SharingRow } from './sharing'

/** The same as *Share account* for some people and invitations only, by their ids: however large the tree. */
export async function sharingSelection(
  db: Db,
  { accountId, actorId, keys }: { accountId: string; actorId: string; keys: readonly string[] },
  deviceTime: number,
): Promise<Sharing | { refusal: Refusal }> {
  const found = await sharingFrom(db, { accountId, actorId }, deviceTime, (primaryId) =>
    loadSelection(db, { primaryId, actorId, keys, deviceTime }),
  )
  if ('refusal' in found) return found
  const keySet = new Set(keys)
  const isSelected = ({ key }: SharingRow) => keySet.has(key)
  return { ...found, rows: found.rows.filter(isSelected), past: found.past.filter(isSelected) }
}
