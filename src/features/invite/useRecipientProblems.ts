import { computed } from 'vue'
import { useRefusalText } from '@/components/refusal/useRefusalText'
import type { RowFault } from '@/domain/invitation/recipients-table'
import type { Refusal } from '@/domain/command/refusal'
import type { Recipient } from '@/stores/invitation-drafts'
import { formPartOf } from '@/components/refusal/form-part'
import { useText } from '@/text/i18n'
import { positionOf } from './recipients'

export interface RecipientProblem {
  id: string
  index: number
  /** The line in the file, else the position in the list (from 1). */
  number: number
  isLine: boolean
  value: string
  /** The part of the form that the refusal is about. */
  formPart: ReturnType<typeof formPartOf>
  refusal: Refusal
  /** The row cannot be taken as it was read; the sender may say that it can. */
  isFault: boolean
}

const LIST_CODES = ['seat-limit-reached', 'invitation-rate-limited']

/** Splits a refusal into problems of single addresses and one about the whole list. */
export function useRecipientProblems(
  refusal: () => Refusal | undefined,
  entries: () => readonly Recipient[],
) {
  const { t } = useText()
  /** A single address has the refusal itself, without `rows-refused` around it (K1). */
  const rows = computed(() => {
    const refused = refusal()
    if (!refused || LIST_CODES.includes(refused.code)) return []
    return refused.code === 'rows-refused' ? refused.rows : [{ index: 0, refusal: refused }]
  })
  const messages = useRefusalText(
    () => (rows.value.length > 0 ? { code: 'rows-refused', rows: rows.value } : undefined),
    () => ({ lineOf: positionOf(entries()) }),
  )
  const problems = computed(() =>
    (messages.value?.rows ?? []).flatMap((row) => {
      const entry = entries()[row.index]
      const refused = rows.value.find(({ index }) => index === row.index)?.refusal
      if (!entry || !refused) return []
      const { id, value, fault } = entry
      const isFault = fault !== undefined && refused.code === 'email-invalid'
      return [
        {
          ...{ ...row, id, value, formPart: formPartOf(refused), refusal: refused, isFault },
          ...(isFault && { ...faultText(entry, fault), formPart: 'form' as const }),
          ...{ number: positionOf(entries())(row.index), isLine: entry.line !== undefined },
        },
      ]
    }),
  )
  function faultText({ value, role, message }: Recipient, fault: RowFault) {
    const taken = [value, role, message].filter(Boolean).join(' | ')
    return {
      text: t(`several.faults.${fault.kind}`, { raw: fault.raw }),
      step: t('several.faults.step', { taken }),
    }
  }

  const listRefusal = computed(() => {
    const refused = refusal()
    return refused && LIST_CODES.includes(refused.code) ? refused : undefined
  })
  return { problems, listRefusal }
}
