import { computed } from 'vue'
import type { Refusal } from '@/domain/command/refusal'
import { useQuery } from '@/stores/useQuery'
import type { SharingRow } from '@/stores/sharing'
import { useText } from '@/text/i18n'

export interface RefusedRow {
  row: SharingRow
  refusal: Refusal
}

/** The selected rows as they are now. */
export function useBulkSelection(accountId: () => string, keys: () => readonly string[]) {
  const { t } = useText()
  const { data: sharing } = useQuery('sharingSelection', () => ({ accountId: accountId(), keys: keys() }), {
    refinedBy: ['keys'],
  })
  const rows = computed(() => [...(sharing.value?.rows ?? []), ...(sharing.value?.past ?? [])])
  const users = computed(() => rows.value.filter(({ kind }) => kind === 'user'))
  const invitations = computed(() => rows.value.filter(({ status }) => status === 'pending'))
  const eligible = computed(() => [...users.value, ...invitations.value])
  /** Why some of the selection are left out: invitations that have ended, rows that are gone. */
  const skippedText = computed(() => {
    const ended = rows.value.filter(
      ({ kind, status }) => kind === 'invitation' && status !== 'pending',
    ).length
    const missing = sharing.value ? keys().length - rows.value.length : 0
    const texts = [
      ended > 0 ? t('users.bulk.left', {}, ended) : '',
      missing > 0 ? t('users.bulk.gone', {}, missing) : '',
    ]
    return texts.filter(Boolean).join(' · ')
  })

  return {
    sharing,
    /** Users, then open invitations. */
    eligible,
    skippedText,
  }
}

/** Targets of a bulk command; it answers in their order. */
export const commandTargets = (rows: readonly SharingRow[]) => ({
  personIds: rows.flatMap(({ kind, personId }) => (kind === 'user' && personId ? personId : [])),
  invitationIds: rows.flatMap(({ invitation }) => invitation?.id ?? []),
})

/** Assigns the refusals of a bulk command to its rows; with one row the refusal is not by row (K1). */
export function refusedRowsOf(refusal: Refusal | undefined, rows: readonly SharingRow[]): RefusedRow[] {
  if (!refusal) return []
  const found =
    refusal.code === 'rows-refused' ? refusal.rows : rows.length === 1 ? [{ index: 0, refusal }] : []
  const commandOrder = [
    ...rows.filter(({ kind }) => kind === 'user'),
    ...rows.filter(({ kind }) => kind !== 'user'),
  ]
  return found.flatMap(({ index, refusal: why }) => {
    const row = commandOrder[index]
    return row ? { row, refusal: why } : []
  })
}
