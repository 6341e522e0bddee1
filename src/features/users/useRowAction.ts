import { computed, ref, shallowRef, watch } from 'vue'
import type { RowAction } from '@/components/access-actions/useRowActions'
import type { UserRow } from '@/domain/users/row'
import { useQuery } from '@/stores/useQuery'
import type { SharingRow } from '@/stores/sharing'

/** One menu for all rows. A chosen action starts as soon as the data that it needs are loaded. */
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
  const sharingRow = computed(() => {
    const key = row.value?.key
    const { rows = [], past = [] } = sharing.value ?? {}
    return [...rows, ...past].find((one) => one.key === key)
  })

  /** Opens the menu at the button of a row; the same button closes it. */
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

  watch([pendingAction, sharingRow], ([action, found]) => {
    if (!action || !found) return
    pendingAction.value = undefined
    start(action, found)
  })

  return { row, open, reference, sharing, sharingRow, toggle, request }
}
