import type { Refusal } from '@/domain/command/refusal'
import type { Db } from '@/storage/database/db'
import { loadSelection } from '@/storage/facts/load-selection'
import type { AccountParams } from './params'
import { sharingFrom } from './sharing'
import type { SharingRow, SharingSelection } from './sharing'

export interface SelectionParams extends AccountParams {
  /** Ids of people and invitations. */
  keys?: readonly string[]
  /** Addresses, whether they have access or an open invitation or neither. */
  emails?: readonly string[]
}

/** *Share account* for some people and invitations only; the size of the tree does not matter. */
export async function sharingSelection(
  db: Db,
  { accountId, actorId, keys = [], emails = [] }: SelectionParams,
  deviceTime: number,
): Promise<SharingSelection | { refusal: Refusal }> {
  const found = await sharingFrom(db, { accountId, actorId }, deviceTime, (primaryId) =>
    loadSelection(db, { primaryId, actorId, keys, emails, deviceTime }),
  )
  if ('refusal' in found) return found
  const selected = new Set([...keys, ...emails])
  const isSelected = ({ key, email }: SharingRow) => selected.has(key) || selected.has(email)
  return { ...found, rows: found.rows.filter(isSelected), past: found.past.filter(isSelected) }
}
