import { computed, onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue'
import { createRowRecycler } from './row-recycler'

/** Rows kept ready above and below those in sight: so far a wheel turns before the next frame. */
const OVERSCAN = 7
/** Rows come by so many: less often than one by one, which is most of the work of slow scrolling. */
const ROWS_PER_STEP = 4
/** Until it is known how high the window is. */
const INITIAL_ROWS = 24

/** After so many ms without scrolling the rows are put in order (ms). */
const IDLE_DELAY = 150

interface VirtualRowsOptions {
  /** What scrolls; its head is in `headHeight`. */
  scroller: Ref<HTMLElement | null>
  /** Of every row, in px. */
  rowHeight: () => number
  headHeight: () => number
  count: () => number
  /** The row that stays though it is out of sight; -1: none. */
  pinned: () => number
}

/** The rows that are in the page: those in sight and a few around them, however long the list is. */
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

  /** Where it has scrolled to and how much room there is: asking the page each time would lay it out each time. */
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

  /** Only a row that comes into reach makes anything new. */
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

  /** So many rows are in sight as a whole. */
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
