import type { Recipient } from '@/stores/drafts'
import type { Refusal, RefusalCode, RowRefusal } from '@/domain/refusals'

const aboutAddress: readonly RefusalCode[] = [
  'email-invalid',
  'is-owner',
  'is-yourself',
  'already-a-user',
  'already-invited',
  'duplicate-in-list',
  'seat-limit-reached',
  'invitation-rate-limited',
]
const aboutAccess: readonly RefusalCode[] = [
  'nothing-offered',
  'grants-more-than-held',
  'role-not-in-plan',
  'custom-not-in-plan',
]

type Place = 'address' | 'access' | 'message' | 'form'

/** The part of a form that a refusal is about: it is shown there. */
export function placeOf({ code }: Refusal): Place {
  if (aboutAddress.includes(code)) return 'address'
  if (aboutAccess.includes(code)) return 'access'
  return code === 'message-too-long' ? 'message' : 'form'
}

/** What a refusal says of a part of the form; of several addresses, what they have in common is said once, there. */
export function partOf(
  refusal: Refusal,
  place: Place,
  recipients: readonly Recipient[] | undefined,
): Refusal | undefined {
  if (refusal.code !== 'rows-refused') {
    const only =
      recipients?.length === 1 ? (sharedPlace({ index: 0, refusal }, recipients) ?? 'address') : undefined
    return (only ?? placeOf(refusal)) === place ? refusal : undefined
  }
  const shared = (row: RowRefusal) => sharedPlace(row, recipients) === place
  if (place !== 'address') return refusal.rows.find(shared)?.refusal
  const rows = refusal.rows.filter((row) => sharedPlace(row, recipients) === undefined)
  return rows.length > 0 ? { ...refusal, rows } : undefined
}

/** The field for all that a row got what is wrong with it from. */
function sharedPlace(
  { index, refusal }: RowRefusal,
  recipients: readonly Recipient[] = [],
): Place | undefined {
  const place = placeOf(refusal)
  const recipient = recipients[index]
  if (place === 'address') return undefined
  if (place === 'access') return recipient?.role === undefined ? place : undefined
  return place === 'message' && recipient?.message !== undefined ? undefined : place
}
