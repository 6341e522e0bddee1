import { computed, nextTick, ref, type Ref } from 'vue'
import type { AccessChoices } from '@/domain/choices'
import type { SharingRow } from '@/stores/sharing'
import type { CellPlace } from './cells'

/** So many rows are passed by Page up and Page down. */
const PAGE = 10

type Step = (at: { row: number; column: number }, last: { row: number; column: number }) => typeof at

const steps: Record<string, Step> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - PAGE, column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column }),
  'Ctrl+Home': () => ({ row: 0, column: 0 }),
  'Ctrl+End': (_, last) => last,
}

/** One cell of the grid is a stop of the Tab key; arrows and the like lead from there to the others. */
export function useGridKeys(
  grid: Ref<HTMLElement | null>,
  rows: () => readonly SharingRow[],
  accounts: () => readonly AccessChoices[],
) {
  const place = ref<CellPlace>()
  /** Where it was: what stands there now takes over from a cell that is gone. */
  let before = { row: 0, column: 0 }

  const within = (index: number, length: number) => Math.max(0, Math.min(index, length - 1))

  const at = computed(() => {
    const row = rows().findIndex(({ key }) => key === place.value?.rowKey)
    const column = accounts().findIndex(({ accountId }) => accountId === place.value?.accountId)
    return {
      row: within(row < 0 ? before.row : row, rows().length),
      column: within(column < 0 ? before.column : column, accounts().length),
    }
  })
  const active = computed<CellPlace | undefined>(() => {
    const row = rows()[at.value.row]
    const account = accounts()[at.value.column]
    return row && account && { rowKey: row.key, accountId: account.accountId }
  })

  function set(next: CellPlace) {
    place.value = next
    before = at.value
  }

  async function focus() {
    await nextTick()
    const cell = grid.value?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')
    cell?.focus({ preventScroll: true })
    // Focus alone leaves a cell half below the names.
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  /** Whether the key leads somewhere; then it is on its way. */
  function move(event: KeyboardEvent): boolean {
    const step = steps[event.ctrlKey || event.metaKey ? `Ctrl+${event.key}` : event.key]
    if (!step || event.altKey || event.shiftKey) return false
    event.preventDefault()
    const last = { row: rows().length - 1, column: accounts().length - 1 }
    const next = step(at.value, last)
    const row = rows()[within(next.row, rows().length)]
    const account = accounts()[within(next.column, accounts().length)]
    if (row && account) set({ rowKey: row.key, accountId: account.accountId })
    void focus()
    return true
  }

  return { active, set, move, focus }
}
