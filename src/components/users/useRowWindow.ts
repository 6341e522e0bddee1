import { computed, onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue'
import { slotting } from './slots'

/** Rows kept ready above and below those in sight: so far a wheel turns before the next frame. */
const SPARE = 7
/** Rows come by so many: less often than one by one, which is most of the work of slow scrolling. */
const STEP = 4
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

  /** Where it has scrolled to and how much room there is: asking the page each time would lay it out each time. */
  let top = 0
  let room = 0

  function within(index: number) {
    return index < count() ? index : -1
  }

  function measure() {
    const element = scroller.value
    if (!element) return
    room = element.clientHeight - headHeight()
    inSight.value = Math.max(1, Math.ceil(room / height()) + 1)
    width.value = element.clientWidth
    follow()
  }

  function follow() {
    top = scroller.value?.scrollTop ?? 0
    settle()
  }

  /** Only a row that comes into reach makes anything new. */
  function settle() {
    const last = Math.max(0, count() - inSight.value - 2 * SPARE)
    const wanted = Math.max(0, Math.floor(top / height()) - SPARE)
    first.value = Math.min(wanted - (wanted % STEP), last)
  }

  function scrolled() {
    const before = first.value
    follow()
    if (first.value === before) return
    rests.value = false
    clearTimeout(resting)
    resting = setTimeout(() => (rests.value = true), REST)
  }

  /** So many rows are in sight as a whole. */
  const page = () => Math.max(1, Math.floor(room / height()))

  function scrollTo(index: number) {
    const [start, end] = [index * height(), (index + 1) * height()]
    const next = start < top ? start : end > top + room ? end - room : top
    if (next === top || !scroller.value) return
    scroller.value.scrollTop = next
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
  watch([height, headHeight], measure, { flush: 'post' })
  watch(count, settle)

  return { slots, range, rests, width, page, scrollTo }
}
