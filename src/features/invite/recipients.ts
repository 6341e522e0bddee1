import type { ParsedAddress } from '@/domain/model/read-addresses'
import { ROW_LIMIT } from '@/domain/command/validation'
import type { RecipientRow } from '@/domain/invitation/recipients-table'
import { normalizeEmail } from '@/domain/model/email'
import type { InvitationRequest } from '@/domain/invitation/invite-users'
import type { Offer } from '@/domain/model/rows'
import type { Recipient } from '@/stores/invitation-drafts'

/** A list of addresses after more were added, and how many of those were left out. */
interface AddResult {
  entries: readonly Recipient[]
  added: number
  /** Those that the list had already. */
  duplicates: number
  /** Those beyond what a list may have. */
  overLimit: number
}

/** Adds what was read from a text; an address that the list has already is left out. */
export function addAddresses(entries: readonly Recipient[], pieces: readonly ParsedAddress[]): AddResult {
  const existingKeys = new Set(entries.map(({ value }) => addressKey(value)))
  const lastPosition = Math.max(0, ...entries.map((_, index) => positionOf(entries)(index)))
  const placed = pieces.map(({ email }, index) => ({ email, place: lastPosition + index + 1 }))
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
      ...fitting.map(({ email, place }) => ({ id: nextId(), value: email, position: place })),
    ],
    added: fitting.length,
    duplicates: pieces.length - fresh.length,
    overLimit: fresh.length - fitting.length,
  }
}

/** Adds the lines of a file; one that is there twice stays, since it may ask for something else. */
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

/** Puts what was read from a corrected address in its place; nothing read takes it away. */
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

/** The number at which its writer finds an entry: of its line in a file, else of its address. */
export const positionOf = (entries: readonly Recipient[]) => (index: number) =>
  entries[index]?.line ?? entries[index]?.position ?? index + 1

/** One request per recipient: the shared offers and message, unless the recipient has a role or message of its own. */
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
