import { computed, onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue'
import { createRowRecycler } from './row-recycler'

/** Rows rendered above and below the viewport; enough for one step of a mouse wheel. */
const OVERSCAN = 7
/** The rendered range moves in steps of this many rows, because fewer but larger updates are cheaper. */
const ROWS_PER_STEP = 4
/** Number of rows assumed until the viewport is measured. */
const INITIAL_ROWS = 24
/** After this time without scrolling the rows are put in DOM order (ms). */
const IDLE_DELAY = 150

export interface RowList<Row extends { key: string }> {
  count: number
  /** Undefined until the row is loaded. */
  at: (index: number) => Row | undefined
  /** -1 for a row that is not in the list. */
  indexOf: (key: string) => number
  keys: () => readonly string[]
}

interface VirtualRowsOptions {
  /** The scrolling element; `headHeight` is the height of its sticky head. */
  scroller: Ref<HTMLElement | null>
  /** Height of every row (px). */
  rowHeight: () => number
  headHeight: () => number
  count: () => number
  /** Index of a row that stays rendered outside the viewport; -1 for none. */
  pinned: () => number
}

/** Renders only the visible rows and the overscan, so that long lists stay fast. */
export function useVirtualRows({ scroller, rowHeight, headHeight, count, pinned }: VirtualRowsOptions) {
  const assign = createRowRecycler()
  const first = ref(0)
  const visibleCount = ref(INITIAL_ROWS)
  const width = ref(Infinity)
  const isScrollIdle = ref(true)
  const observer = new ResizeObserver(measure)
  let idleTimer: ReturnType<typeof setTimeout> | undefined

  const range = computed(() => {
    const end = Math.min(count(), first.value + visibleCount.value + 2 * OVERSCAN)
    return { first: Math.min(first.value, end), end }
  })
  const slots = computed(() =>
    assign(range.value.first, range.value.end, rowOrNone(pinned()), isScrollIdle.value),
  )

  // Cached, since reading scroll position and height forces a layout.
  let scrollTop = 0
  let viewportHeight = 0

  function rowOrNone(index: number) {
    return index < count() ? index : -1
  }

  function measure() {
    const element = scroller.value
    if (!element) return
    viewportHeight = element.clientHeight - headHeight()
    visibleCount.value = Math.max(1, Math.ceil(viewportHeight / rowHeight()) + 1)
    width.value = element.clientWidth
    updateScrollTop()
  }

  function updateScrollTop() {
    scrollTop = scroller.value?.scrollTop ?? 0
    updateFirst()
  }

  /** Updates only when the first row changes. */
  function updateFirst() {
    const last = Math.max(0, count() - visibleCount.value - 2 * OVERSCAN)
    const target = Math.max(0, Math.floor(scrollTop / rowHeight()) - OVERSCAN)
    first.value = Math.min(target - (target % ROWS_PER_STEP), last)
  }

  function onScroll() {
    const before = first.value
    updateScrollTop()
    if (first.value === before) return
    isScrollIdle.value = false
    clearTimeout(idleTimer)
    idleTimer = setTimeout(() => (isScrollIdle.value = true), IDLE_DELAY)
  }

  /** Number of rows that are completely visible. */
  const pageSize = () => Math.max(1, Math.floor(viewportHeight / rowHeight()))

  function scrollTo(index: number) {
    const [start, end] = [index * rowHeight(), (index + 1) * rowHeight()]
    const next =
      start < scrollTop ? start : end > scrollTop + viewportHeight ? end - viewportHeight : scrollTop
    if (next === scrollTop || !scroller.value) return
    scroller.value.scrollTop = next
    updateScrollTop()
  }

  onMounted(() => {
    measure()
    if (scroller.value) observer.observe(scroller.value)
    scroller.value?.addEventListener('scroll', onScroll, { passive: true })
  })
  onBeforeUnmount(() => {
    clearTimeout(idleTimer)
    observer.disconnect()
    scroller.value?.removeEventListener('scroll', onScroll)
  })
  watch([rowHeight, headHeight], measure, { flush: 'post' })
  watch(count, updateFirst)

  return { slots, range, isScrollIdle, width, pageSize, scrollTo }
}
