import type { ParsedAddress } from '@/domain/model/read-addresses'
import { ROW_LIMIT } from '@/domain/command/validation'
import type { RecipientRow } from '@/domain/invitation/recipients-table'
import { normalizeEmail } from '@/domain/model/email'
import type { InvitationRequest } from '@/domain/invitation/invite-users'
import type { Offer } from '@/domain/model/rows'
import type { Recipient } from '@/stores/invitation-drafts'

interface AddResult {
  entries: readonly Recipient[]
  added: number
  duplicates: number
  /** Number of addresses left out because of `ROW_LIMIT`. */
  overLimit: number
}

/** Leaves out addresses that the list has already. */
export function addAddresses(entries: readonly Recipient[], pieces: readonly ParsedAddress[]): AddResult {
  const existingKeys = new Set(entries.map(({ value }) => addressKey(value)))
  const lastPosition = entries
    .map((_, index) => positionOf(entries)(index))
    .reduce((a, b) => Math.max(a, b), 0)
  const placed = pieces.map(({ email }, index) => ({ email, position: lastPosition + index + 1 }))
  const fresh = placed.filter(({ email }) => {
    const key = addressKey(email)
    const isNew = !existingKeys.has(key)
    existingKeys.add(key)
    return isNew
  })
  const fitting = fresh.slice(0, Math.max(0, ROW_LIMIT - entries.length))
  return {
    entries: [
      ...entries,
      ...fitting.map(({ email, position }) => ({ id: nextId(), value: email, position })),
    ],
    added: fitting.length,
    duplicates: pieces.length - fresh.length,
    overLimit: fresh.length - fitting.length,
  }
}

/** Duplicates stay, because each row may ask for a different role or message. */
export function addTableRows(entries: readonly Recipient[], rows: readonly RecipientRow[]): AddResult {
  const fitting = rows.slice(0, Math.max(0, ROW_LIMIT - entries.length))
  const more = fitting.map(({ email, ...row }): Recipient => ({ ...row, id: nextId(), value: email }))
  return {
    entries: [...entries, ...more],
    added: fitting.length,
    duplicates: 0,
    overLimit: rows.length - fitting.length,
  }
}

/** Replaces an address by those in the corrected text; if there are none, removes it. */
export function correctAddress(
  entries: readonly Recipient[],
  id: string,
  pieces: readonly ParsedAddress[],
): readonly Recipient[] {
  return entries.flatMap((entry) => {
    if (entry.id !== id) return [entry]
    return pieces.map(({ email }, index) => ({ ...entry, id: index === 0 ? id : nextId(), value: email }))
  })
}

/** The number by which the sender knows an entry: the line in the file, else the position in the list. */
export const positionOf = (entries: readonly Recipient[]) => (index: number) =>
  entries[index]?.line ?? entries[index]?.position ?? index + 1

/** The shared offers and message apply, unless a recipient has a role or message of their own. */
export const toInvitationRequests = (
  recipients: readonly Recipient[],
  offers: Offer[],
  shared: Omit<InvitationRequest, 'email' | 'offers'>,
): InvitationRequest[] =>
  recipients.map(({ value, role, message }) => ({
    ...shared,
    email: value,
    offers: role === undefined ? offers : offers.map(({ accountId }) => ({ accountId, access: { role } })),
    ...(message !== undefined && { message }),
  }))

const addressKey = (typed: string) => normalizeEmail(typed) ?? typed
const nextId = () => crypto.randomUUID()
