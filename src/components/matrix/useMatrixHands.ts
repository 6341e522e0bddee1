import { computed, nextTick, ref, watch, type Ref } from 'vue'
import { isFocusLost } from '@/components/base/focusIsLost'
import { useGridFocus, type GridCellKey } from '@/components/base/useGridFocus'

interface Hands {
  grid: Ref<HTMLElement | null>
  rows: () => readonly string[]
  columns: () => readonly string[]
  /** What a press or a click on a cell does. */
  activate: (place: GridCellKey, element: HTMLElement) => void
}

const OPENING = ['Enter', 'F2', ' ']

function placeOf({ target }: Event): { place: GridCellKey; element: HTMLElement } | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  const { row, column } = element?.dataset ?? {}
  return element && row !== undefined && column !== undefined
    ? { place: { row, column }, element }
    : undefined
}

/** Keys and pointer in the matrix: one cell has the focus, one column is crossed, Enter or a click acts. */
export function useMatrixHands({ grid, rows, columns, activate }: Hands) {
  const hovered = ref<string>()
  const focused = ref<string>()
  const { active, set, move, focus } = useGridFocus(grid, rows, columns)

  function actOn(event: Event) {
    const at = placeOf(event)
    if (at) activate(at.place, at.element)
  }

  function press(event: KeyboardEvent) {
    if (!placeOf(event)) return
    if (move(event)) hovered.value = undefined
    else if (OPENING.includes(event.key)) {
      event.preventDefault()
      actOn(event)
    }
  }

  function focusIn(event: FocusEvent) {
    const at = placeOf(event)
    focused.value = at?.place.column
    if (at) set(at.place)
  }

  function pointerOver(event: PointerEvent) {
    if (event.pointerType !== 'touch') hovered.value = placeOf(event)?.place.column
  }

  // The row that has focus may go away: what stands there now gets it.
  watch(rows, async () => {
    const hadFocus = grid.value?.contains(document.activeElement)
    await nextTick()
    if (hadFocus && isFocusLost()) await focus()
  })

  return {
    active,
    focus,
    crosshairColumn: computed(() => hovered.value ?? focused.value),
    listeners: {
      keydown: press,
      focusin: focusIn,
      focusout: () => (focused.value = undefined),
      click: actOn,
      pointerover: pointerOver,
      pointerleave: () => (hovered.value = undefined),
    },
  }
}
