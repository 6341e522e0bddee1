import { computed, type Ref } from 'vue'
import { useGridFocus } from '@/ui/accessibility/useGridFocus'
import type { AccessChoices } from '@/domain/access/access-choices'
import type { SharingRow } from '@/stores/sharing'
import type { AccessCellKey } from './cells'

/** Keyboard focus in the access grid, with cells named by row and account. */
export function useAccessGridFocus(
  grid: Ref<HTMLElement | null>,
  rows: () => readonly SharingRow[],
  accounts: () => readonly AccessChoices[],
) {
  const gridFocus = useGridFocus(
    grid,
    () => rows().map(({ key }) => key),
    () => accounts().map(({ accountId }) => accountId),
  )
  const active = computed<AccessCellKey | undefined>(() => {
    const cell = gridFocus.active.value
    return cell && { rowKey: cell.row, accountId: cell.column }
  })
  const set = ({ rowKey, accountId }: AccessCellKey) => gridFocus.set({ row: rowKey, column: accountId })

  return { active, set, move: gridFocus.move, focus: gridFocus.focus }
}
