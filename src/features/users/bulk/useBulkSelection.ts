import { computed } from 'vue'
import type { Refusal } from '@/domain/command/refusal'
import { useSharingSelection } from '@/stores/sharing'
import type { SharingRow } from '@/stores/sharing'

/** A row that cannot be part of what is done, and why. */
export interface RefusedRow {
  row: SharingRow
  refusal: Refusal
}

/** Those selected as they are now: users, open invitations, and what has ended meanwhile. */
export function useBulkSelection(accountId: () => string, keys: () => readonly string[]) {
  const managed = useSharingSelection(accountId, keys)
  const sharing = computed(() => {
    const answer = managed.value
    return answer && !('refusal' in answer) ? answer : undefined
  })
  const rows = computed(() => [...(sharing.value?.rows ?? []), ...(sharing.value?.past ?? [])])
  const users = computed(() => rows.value.filter(({ kind }) => kind === 'user'))
  const invitations = computed(() => rows.value.filter(({ status }) => status === 'pending'))
  const eligible = computed(() => [...users.value, ...invitations.value])

  return {
    sharing,
    /** Users, then open invitations. */
    eligible,
    ended: computed(() =>
      rows.value.filter(({ kind, status }) => kind === 'invitation' && status !== 'pending'),
    ),
    missingCount: computed(() => (sharing.value ? keys().length - rows.value.length : 0)),
  }
}

/** Whom a command is about; their order is that in which it answers. */
export const commandTargets = (rows: readonly SharingRow[]) => ({
  personIds: rows.flatMap(({ kind, personId }) => (kind === 'user' && personId ? personId : [])),
  invitationIds: rows.flatMap(({ invitation }) => invitation?.id ?? []),
})

/** The refusal of a whole, told by row; a list of one answers the refusal itself (K1). */
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
