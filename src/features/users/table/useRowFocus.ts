import { nextTick, ref, watch, type Ref } from 'vue'
import type { VisibleUsers } from '@/stores/users'

/** Letters typed within so many ms make one word. */
const TYPE_AHEAD_PAUSE = 800
/** So many rows are looked at for a letter: a key is answered at once however long the list is. */
const SEARCH_LIMIT = 20_000

interface RowFocusOptions {
  table: Ref<HTMLElement | null>
  users: () => VisibleUsers
  /** Nothing scrolls any more. */
  isScrollIdle: Ref<boolean>
  /** Rows passed by Page up and Page down. */
  pageSize: () => number
  scrollTo: (index: number) => void
}

/** One row is a stop of the Tab key; arrows and letters lead from there to the others. */
export function useRowFocus({ table, users, isScrollIdle, pageSize, scrollTo }: RowFocusOptions) {
  const active = ref(0)
  let activeKey: string | undefined
  let prefix = ''
  let prefixTypedAt = 0

  const clamp = (index: number) => Math.max(0, Math.min(index, users().count - 1))
  const rowAt = (index: number) => table.value?.querySelector<HTMLElement>(`[data-index="${index}"]`)
  const isFocusInRows = () => table.value?.querySelector('.rows')?.contains(document.activeElement) ?? false

  function set(index: number) {
    active.value = clamp(index)
    activeKey = users().at(active.value)?.key
  }

  async function focus() {
    scrollTo(active.value)
    await nextTick()
    rowAt(active.value)?.focus({ preventScroll: true })
  }

  /** Where a key leads to; nothing when it leads nowhere. */
  function target({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): number | undefined {
    if (altKey) return undefined
    const last = users().count - 1
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

  /** Goes to the next row whose name, or address, begins with what is typed. */
  function typeAhead(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, altKey, timeStamp } = event
    if (ctrlKey || metaKey || altKey || !/^[\p{L}\p{N}]$/u.test(key)) return false
    event.preventDefault()
    const continuesPrefix = timeStamp - prefixTypedAt < TYPE_AHEAD_PAUSE
    prefixTypedAt = timeStamp
    prefix = continuesPrefix ? prefix + key.toLocaleLowerCase() : key.toLocaleLowerCase()
    const found = findByPrefix(active.value + (continuesPrefix && prefix.length > 1 ? 0 : 1))
    if (found === undefined) return true
    set(found)
    void focus()
    return true
  }

  function findByPrefix(from: number): number | undefined {
    const { count } = users()
    for (let step = 0; step < Math.min(count, SEARCH_LIMIT); step += 1) {
      const index = (from + step) % count
      const row = users().at(index)
      const title = row && (row.name || row.email)
      if (title?.slice(0, prefix.length).toLocaleLowerCase() === prefix) return index
    }
    return undefined
  }

  // Other rows, or in another order: whoever was in one goes with it; where it is gone, to what stands there now.
  watch(users, async (rows) => {
    const hadFocus = isFocusInRows()
    const index = hadFocus && activeKey !== undefined ? rows.indexOf(activeKey) : -1
    active.value = clamp(index < 0 ? active.value : index)
    if (!hadFocus) return
    await nextTick()
    const row = rowAt(active.value)
    if (!row?.contains(document.activeElement)) row?.focus({ preventScroll: true })
  })

  // A row that is put in its place loses the focus.
  watch(isScrollIdle, async () => {
    const before = document.activeElement
    if (!isScrollIdle.value || !isFocusInRows() || !(before instanceof HTMLElement)) return
    await nextTick()
    if (document.activeElement !== before) before.focus({ preventScroll: true })
  })

  return { active, set, focus, move, typeAhead }
}
