import { computed, onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue'
import { slotting } from './slots'

/** Rows kept ready above and below those in sight: so far a wheel turns before the next frame. */
const SPARE = 7
/** Until it is known how high the window is. */
const AT_FIRST = 24

/** After so many ms without scrolling the rows are put in order (ms). */
const REST = 150

interface Windowed {
  /** What scrolls; its head is in `headHeight`. */
  scroller: Ref<HTMLElement | null>
  /** Of every row, in px. */
  height: () => number
  headHeight: () => number
  count: () => number
  /** The row that stays though it is out of sight; -1: none. */
  pinned: () => number
}

/** The rows that are in the page: those in sight and a few around them, however long the list is. */
export function useRowWindow({ scroller, height, headHeight, count, pinned }: Windowed) {
  const place = slotting()
  const first = ref(0)
  const inSight = ref(AT_FIRST)
  const width = ref(Infinity)
  const rests = ref(true)
  const observer = new ResizeObserver(measure)
  let resting: ReturnType<typeof setTimeout> | undefined

  const range = computed(() => {
    const end = Math.min(count(), first.value + inSight.value + 2 * SPARE)
    return { first: Math.min(first.value, end), end }
  })
  const slots = computed(() => place(range.value.first, range.value.end, within(pinned()), rests.value))

  function within(index: number) {
    return index < count() ? index : -1
  }

  function measure() {
    const element = scroller.value
    if (!element) return
    const room = element.clientHeight - headHeight()
    inSight.value = Math.max(1, Math.ceil(room / height()) + 1)
    width.value = element.clientWidth
    follow()
  }

  /** Only a row that comes into reach makes anything new. */
  function follow() {
    const top = scroller.value?.scrollTop ?? 0
    const last = Math.max(0, count() - inSight.value - 2 * SPARE)
    first.value = Math.min(Math.max(0, Math.floor(top / height()) - SPARE), last)
  }

  /** Rows of which at least the larger part is in sight. */
  function page() {
    return Math.max(1, Math.floor(((scroller.value?.clientHeight ?? 0) - headHeight()) / height()))
  }

  function scrolled() {
    const before = first.value
    follow()
    if (first.value === before) return
    rests.value = false
    clearTimeout(resting)
    resting = setTimeout(() => (rests.value = true), REST)
  }

  function scrollTo(index: number) {
    const element = scroller.value
    if (!element) return
    const top = index * height()
    const room = element.clientHeight - headHeight()
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + height() > element.scrollTop + room) element.scrollTop = top + height() - room
    follow()
  }

  onMounted(() => {
    measure()
    if (scroller.value) observer.observe(scroller.value)
    scroller.value?.addEventListener('scroll', scrolled, { passive: true })
  })
  onBeforeUnmount(() => {
    clearTimeout(resting)
    observer.disconnect()
    scroller.value?.removeEventListener('scroll', scrolled)
  })
  watch([count, height, headHeight], measure, { flush: 'post' })

  return { slots, range, rests, width, page, scrollTo }
}
