import { computed, nextTick, ref, watch, type Ref } from 'vue'
import { isFocusLost } from '@/ui/accessibility/is-focus-lost'
import { useGridFocus, type GridCellKey } from '@/ui/accessibility/useGridFocus'

interface InteractionOptions {
  grid: Ref<HTMLElement | null>
  rows: () => readonly string[]
  columns: () => readonly string[]
  /** Called on a click, Enter, F2 or the space bar. */
  activate: (cellKey: GridCellKey, element: HTMLElement) => void
}

const ACTIVATION_KEYS = ['Enter', 'F2', ' ']

function cellAt({ target }: Event): { cellKey: GridCellKey; element: HTMLElement } | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  const { row, column } = element?.dataset ?? {}
  return element && row !== undefined && column !== undefined
    ? { cellKey: { row, column }, element }
    : undefined
}

/** Handles keys and pointer: one cell has focus, and one column is highlighted. */
export function useMatrixInteraction({ grid, rows, columns, activate }: InteractionOptions) {
  const hovered = ref<string>()
  const focused = ref<string>()
  const { active, set, move, focus } = useGridFocus(grid, rows, columns)

  function activateCell(event: Event) {
    const cell = cellAt(event)
    if (cell) activate(cell.cellKey, cell.element)
  }

  function onKeydown(event: KeyboardEvent) {
    if (!cellAt(event)) return
    if (move(event)) hovered.value = undefined
    else if (ACTIVATION_KEYS.includes(event.key)) {
      event.preventDefault()
      activateCell(event)
    }
  }

  function onFocusin(event: FocusEvent) {
    const cell = cellAt(event)
    focused.value = cell?.cellKey.column
    if (cell) set(cell.cellKey)
  }

  function onPointerover(event: PointerEvent) {
    if (event.pointerType !== 'touch') hovered.value = cellAt(event)?.cellKey.column
  }

  // When the focused row disappears, the cell that is now in its position gets the focus.
  watch(rows, async () => {
    const hadFocus = grid.value?.contains(document.activeElement)
    await nextTick()
    if (hadFocus && isFocusLost()) await focus()
  })

  return {
    active,
    focus,
    hoveredOrFocusedColumn: computed(() => hovered.value ?? focused.value),
    listeners: {
      keydown: onKeydown,
      focusin: onFocusin,
      focusout: () => (focused.value = undefined),
      click: activateCell,
      pointerover: onPointerover,
      pointerleave: () => (hovered.value = undefined),
    },
  }
}
