import { computed, type Ref } from 'vue'
import { useGridFocus } from '@/components/base/useGridFocus'
import type { AccessChoices } from '@/domain/choices'
import type { SharingRow } from '@/stores/sharing'
import type { CellPlace } from './cells'

/** Keys through the grid of people and accounts. */
export function useGridKeys(
  grid: Ref<HTMLElement | null>,
  rows: () => readonly SharingRow[],
  accounts: () => readonly AccessChoices[],
) {
  const keys = useGridFocus(
    grid,
    () => rows().map(({ key }) => key),
    () => accounts().map(({ accountId }) => accountId),
  )
  const active = computed<CellPlace | undefined>(() => {
    const place = keys.active.value
    return place && { rowKey: place.row, accountId: place.column }
  })
  const set = ({ rowKey, accountId }: CellPlace) => keys.set({ row: rowKey, column: accountId })

  return { active, set, move: keys.move, focus: keys.focus }
}
