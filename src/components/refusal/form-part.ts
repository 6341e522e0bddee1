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

/** The part of the form at which a refusal is shown. */
export function formPartOf({ code }: Refusal): FormPart {
  if (addressCodes.includes(code)) return 'address'
  if (accessCodes.includes(code)) return 'access'
  return code === 'message-too-long' ? 'message' : 'form'
}

/** The refusal to show at a part of the form; one about a field for all recipients is shown at that field. */
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

/** The field for all recipients that caused a refusal; undefined if the recipient's own input did. */
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
