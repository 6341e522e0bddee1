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
  'permission-requires',
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
  part: FormPart,
  recipients: readonly Recipient[] | undefined,
): Refusal | undefined {
  if (refusal.code !== 'rows-refused') {
    const only =
      recipients?.length === 1 ? (sharedFieldOf({ index: 0, refusal }, recipients) ?? 'address') : undefined
    return (only ?? formPartOf(refusal)) === part ? refusal : undefined
  }
  const isShared = (row: RowRefusal) => sharedFieldOf(row, recipients) === part
  if (part !== 'address') return refusal.rows.find(isShared)?.refusal
  const rows = refusal.rows.filter((row) => sharedFieldOf(row, recipients) === undefined)
  return rows.length > 0 ? { ...refusal, rows } : undefined
}

/** The field for all recipients that caused a refusal; undefined if the recipient's own input did. */
function sharedFieldOf(
  { index, refusal }: RowRefusal,
  recipients: readonly Recipient[] = [],
): FormPart | undefined {
  const part = formPartOf(refusal)
  const recipient = recipients[index]
  if (part === 'address') return undefined
  if (part === 'access') return recipient?.role === undefined ? part : undefined
  return part === 'message' && recipient?.message !== undefined ? undefined : part
}
