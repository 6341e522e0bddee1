import { nextTick, ref, watch, type Ref } from 'vue'
import type { Fold } from '../labels'
import type { RowList } from './useVirtualRows'

/** Letters typed within this time make one word (ms). */
const TYPE_AHEAD_PAUSE = 800
/** Maximum number of rows searched per key, so that long lists respond quickly. */
const SEARCH_LIMIT = 20_000

interface RowFocusOptions<Row extends { key: string }> {
  table: Ref<HTMLElement | null>
  rows: () => RowList<Row>
  /** The text that typed letters are compared with. */
  titleOf: (row: Row) => string
  fold: Fold
  /** Called with the title of the row that has gone with the focus. */
  onRowGone: (title: string) => void
  isScrollIdle: Ref<boolean>
  /** Number of rows that Page Up and Page Down move by. */
  pageSize: () => number
  scrollTo: (index: number) => void
}

/** Keyboard navigation with one row as tab stop: arrow keys and typed letters move to other rows. */
export function useRowFocus<Row extends { key: string }>({
  table,
  rows,
  titleOf,
  fold,
  onRowGone,
  isScrollIdle,
  pageSize,
  scrollTo,
}: RowFocusOptions<Row>) {
  const active = ref(0)
  let activeRow = rows().at(0)
  let prefix = ''
  let prefixTypedAt = 0

  const clamp = (index: number) => Math.max(0, Math.min(index, rows().count - 1))
  const rowAt = (index: number) => table.value?.querySelector<HTMLElement>(`[data-index="${index}"]`)
  const isFocusInRows = () => table.value?.querySelector('.rows')?.contains(document.activeElement) ?? false

  function set(index: number) {
    active.value = clamp(index)
    activeRow = rows().at(active.value)
  }

  async function focus() {
    scrollTo(active.value)
    await nextTick()
    rowAt(active.value)?.focus({ preventScroll: true })
  }

  /** The index that a key moves to; undefined for other keys. */
  function target({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): number | undefined {
    if (altKey) return undefined
    const last = rows().count - 1
    if (ctrlKey || metaKey) return key === 'Home' ? 0 : key === 'End' ? last : undefined
    const steps: Record<string, number> = {
      ArrowUp: active.value - 1,
      ArrowDown: active.value + 1,
      PageUp: active.value - pageSize(),
      PageDown: active.value + pageSize(),
      Home: 0,
      End: last,
    }
    return steps[key]
  }

  function move(event: KeyboardEvent): boolean {
    const next = target(event)
    if (next === undefined) return false
    event.preventDefault()
    set(next)
    void focus()
    return true
  }

  /** Moves to the next row whose title begins with the typed letters. */
  function typeAhead(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, altKey, timeStamp } = event
    if (ctrlKey || metaKey || altKey || !/^[\p{L}\p{N}]$/u.test(key)) return false
    event.preventDefault()
    const continuesPrefix = timeStamp - prefixTypedAt < TYPE_AHEAD_PAUSE
    prefixTypedAt = timeStamp
    prefix = (continuesPrefix ? prefix : '') + fold(key)
    const found = findByPrefix(active.value + (continuesPrefix && prefix.length > 1 ? 0 : 1))
    if (found === undefined) return true
    set(found)
    void focus()
    return true
  }

  function findByPrefix(from: number): number | undefined {
    const { count } = rows()
    for (let step = 0; step < Math.min(count, SEARCH_LIMIT); step += 1) {
      const index = (from + step) % count
      const row = rows().at(index)
      if (row && fold(titleOf(row)).startsWith(prefix)) return index
    }
    return undefined
  }

  // Focus stays on its row when the list changes; if the row is gone, the row at the same index gets focus.
  watch(rows, async (list) => {
    const hadFocus = isFocusInRows()
    const index = hadFocus && activeRow ? list.indexOf(activeRow.key) : -1
    const removed = hadFocus && index < 0 ? activeRow : undefined
    active.value = clamp(index < 0 ? active.value : index)
    activeRow = list.at(active.value)
    if (!hadFocus) return
    if (removed) onRowGone(titleOf(removed))
    await nextTick()
    const row = rowAt(active.value)
    if (!row?.contains(document.activeElement)) row?.focus({ preventScroll: true })
  })

  // Restoring the DOM order moves nodes, and a moved node loses focus.
  watch(isScrollIdle, async () => {
    const before = document.activeElement
    if (!isScrollIdle.value || !isFocusInRows() || !(before instanceof HTMLElement)) return
    await nextTick()
    if (document.activeElement !== before) before.focus({ preventScroll: true })
  })

  return { active, set, focus, move, typeAhead }
}
