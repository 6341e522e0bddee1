import type { Recipient } from '@/stores/invitation-drafts'
import type { Refusal, RefusalCode, RowRefusal } from '@/domain/command/refusal'

const addressCodes: readonly RefusalCode[] = [
  'email-invalid',
  'is-owner',
  'is-yourself',
  'already-a-user',
  'already-invited',
  'duplicate-in-list',
  'seat-limit-reached',
  'invitation-rate-limited',
]
const accessCodes: readonly RefusalCode[] = [
  'nothing-offered',
  'grants-more-than-held',
  'role-not-in-plan',
  'custom-not-in-plan',
]

type FormPart = 'address' | 'access' | 'message' | 'form'

/** The part of a form that a refusal is about: it is shown there. */
export function formPartOf({ code }: Refusal): FormPart {
  if (addressCodes.includes(code)) return 'address'
  if (accessCodes.includes(code)) return 'access'
  return code === 'message-too-long' ? 'message' : 'form'
}

/** What a refusal says of a part of the form; of several addresses, what they have in common is said once, there. */
export function refusalForPart(
  refusal: Refusal,
  place: FormPart,
  recipients: readonly Recipient[] | undefined,
): Refusal | undefined {
  if (refusal.code !== 'rows-refused') {
    const only =
      recipients?.length === 1 ? (sharedPart({ index: 0, refusal }, recipients) ?? 'address') : undefined
    return (only ?? formPartOf(refusal)) === place ? refusal : undefined
  }
  const shared = (row: RowRefusal) => sharedPart(row, recipients) === place
  if (place !== 'address') return refusal.rows.find(shared)?.refusal
  const rows = refusal.rows.filter((row) => sharedPart(row, recipients) === undefined)
  return rows.length > 0 ? { ...refusal, rows } : undefined
}

/** The field for all that a row got what is wrong with it from. */
function sharedPart(
  { index, refusal }: RowRefusal,
  recipients: readonly Recipient[] = [],
): FormPart | undefined {
  const place = formPartOf(refusal)
  const recipient = recipients[index]
  if (place === 'address') return undefined
  if (place === 'access') return recipient?.role === undefined ? place : undefined
  return place === 'message' && recipient?.message !== undefined ? undefined : place
}
