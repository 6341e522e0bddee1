import type { ParsedAddress } from '@/domain/model/read-addresses'
import { ROW_LIMIT } from '@/domain/command/validation'
import type { RecipientRow } from '@/domain/invitation/recipients-table'
import { normalizeEmail } from '@/domain/model/email'
import type { InvitationRequest } from '@/domain/invitation/invite-users'
import type { Offer } from '@/domain/model/rows'
import type { Recipient } from '@/stores/invitation-drafts'

/** An address that was read and not taken (K6). */
export interface LeftOutAddress {
  email: string
  /** Line in the file, or position in the text. */
  number: number
  isLine: boolean
  /** `over-limit`: because of `ROW_LIMIT`. */
  reason: 'twice' | 'over-limit'
}

interface AddResult {
  entries: readonly Recipient[]
  leftOut: readonly LeftOutAddress[]
}

/** Leaves out addresses that the list has already. */
export function addAddresses(entries: readonly Recipient[], pieces: readonly ParsedAddress[]): AddResult {
  const existingKeys = new Set(entries.map(({ value }) => addressKey(value)))
  const lastPosition = entries
    .map((_, index) => positionOf(entries)(index))
    .reduce((a, b) => Math.max(a, b), 0)
  const all: Recipient[] = [...entries]
  const leftOut: LeftOutAddress[] = []
  pieces.forEach(({ email }, index) => {
    const number = lastPosition + index + 1
    const key = addressKey(email)
    if (existingKeys.has(key)) leftOut.push({ email, number, isLine: false, reason: 'twice' })
    else if (all.length >= ROW_LIMIT) leftOut.push({ email, number, isLine: false, reason: 'over-limit' })
    else all.push({ id: nextId(), value: email, position: number })
    existingKeys.add(key)
  })
  return { entries: all, leftOut }
}

/** Duplicates stay, because each row may ask for a different role or message. */
export function addTableRows(entries: readonly Recipient[], rows: readonly RecipientRow[]): AddResult {
  const fits = Math.max(0, ROW_LIMIT - entries.length)
  const more = rows.slice(0, fits).map(({ email, ...row }) => ({ ...row, id: nextId(), value: email }))
  const leftOut = rows
    .slice(fits)
    .map(({ email, line }) => ({ email, number: line, isLine: true, reason: 'over-limit' as const }))
  return { entries: [...entries, ...more], leftOut }
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

/**
 * The shared offers and message apply, unless a recipient has a role or message of their own. A row that cannot
 * be taken as it was read asks for the whole row, which no address equals, so that it is refused.
 */
export const toInvitationRequests = (
  recipients: readonly Recipient[],
  offers: Offer[],
  shared: Omit<InvitationRequest, 'email' | 'offers'>,
): InvitationRequest[] =>
  recipients.map(({ value, role, message, fault }) => ({
    ...shared,
    email: fault?.raw ?? value,
    offers: role === undefined ? offers : offers.map(({ accountId }) => ({ accountId, access: { role } })),
    ...(message !== undefined && { message }),
  }))

const addressKey = (typed: string) => normalizeEmail(typed) ?? typed
const nextId = () => crypto.randomUUID()
