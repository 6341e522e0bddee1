import { computed, ref, shallowRef, watch } from 'vue'
import type { RowAction } from '@/components/access-actions/useRowActions'
import type { UserRow } from '@/domain/users/row'
import { useQuery } from '@/stores/useQuery'
import type { SharingRow } from '@/stores/sharing'

/** What the menu of a row offers. */
export type UserAction = RowAction | 'details'

/** One menu for all rows, and what is chosen from it: done as soon as what it needs to know has been read. */
export function useRowAction(accountId: () => string, start: (action: RowAction, row: SharingRow) => void) {
  const row = shallowRef<UserRow>()
  const open = ref(false)
  const reference = shallowRef<HTMLElement>()
  const pendingAction = ref<RowAction>()

  const { data: sharing } = useQuery(
    'sharingSelection',
    () => ({ accountId: accountId(), keys: row.value ? [row.value.key] : [] }),
    { refinedBy: ['keys'] },
  )
  const managed = computed(() => {
    const key = row.value?.key
    const { rows = [], past = [] } = sharing.value ?? {}
    return [...rows, ...past].find((one) => one.key === key)
  })

  /** The menu of a row opens at its button; the same button closes it. */
  function toggle(next: UserRow, button: HTMLElement) {
    const isSameButton = open.value && reference.value === button
    row.value = next
    reference.value = button
    open.value = !isSameButton
  }

  function request(action: RowAction, target: UserRow | undefined = row.value) {
    row.value = target
    pendingAction.value = action
  }

  watch([pendingAction, managed], ([action, found]) => {
    if (!action || !found) return
    pendingAction.value = undefined
    start(action, found)
  })

  return { row, open, reference, sharing, managed, toggle, request }
}
