import { computed, nextTick, ref, type Ref } from 'vue'

/** Number of rows that Page Up and Page Down move by. */
const PAGE_ROWS = 10

type Step = (at: { row: number; column: number }, last: { row: number; column: number }) => typeof at

const steps: Record<string, Step> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - PAGE_ROWS, column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE_ROWS, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column }),
  'Ctrl+Home': () => ({ row: 0, column: 0 }),
  'Ctrl+End': (_, last) => last,
}

export interface GridCellKey {
  row: string
  column: string
}

/** Keyboard navigation of a grid with one tab stop. Cells need an element with `role` and `tabindex="0"`. */
export function useGridFocus(
  grid: Ref<HTMLElement | null>,
  rows: () => readonly string[],
  columns: () => readonly string[],
) {
  const current = ref<GridCellKey>()
  /** Position of the last focused cell, used when that cell is removed. */
  let lastPosition = { row: 0, column: 0 }

  const clamp = (index: number, length: number) => Math.max(0, Math.min(index, length - 1))

  const position = computed(() => {
    const row = rows().indexOf(current.value?.row ?? '')
    const column = columns().indexOf(current.value?.column ?? '')
    return {
      row: clamp(row < 0 ? lastPosition.row : row, rows().length),
      column: clamp(column < 0 ? lastPosition.column : column, columns().length),
    }
  })
  const active = computed<GridCellKey | undefined>(() => cellAt(position.value))

  function cellAt({ row: n, column: m }: { row: number; column: number }): GridCellKey | undefined {
    const row = rows()[clamp(n, rows().length)]
    const column = columns()[clamp(m, columns().length)]
    return row === undefined || column === undefined ? undefined : { row, column }
  }

  function set(next: GridCellKey) {
    current.value = next
    lastPosition = position.value
  }

  async function focus() {
    await nextTick()
    const cell = grid.value?.querySelector<HTMLElement>('[role][tabindex="0"]')
    cell?.focus({ preventScroll: true })
    // Focusing alone would leave the cell partly hidden behind the sticky column.
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  /** Returns whether the key moved focus. */
  function move(event: KeyboardEvent): boolean {
    const step = steps[event.ctrlKey || event.metaKey ? `Ctrl+${event.key}` : event.key]
    if (!step || event.altKey || event.shiftKey) return false
    event.preventDefault()
    const last = { row: rows().length - 1, column: columns().length - 1 }
    const next = cellAt(step(position.value, last))
    if (next) set(next)
    void focus()
    return true
  }

  return { active, set, move, focus }
}
