import { computed, ref, watch } from 'vue'
import { useMediaQuery } from '@/components/base/useMediaQuery'
import { persistentStorage } from '@/stores/kept'

const stored = persistentStorage('seatplan.rail')

/** How much of the side bar there is room for, and wish for. */
export function useRail() {
  const isPhone = useMediaQuery('(max-width: 639px)')
  const isNarrow = useMediaQuery('(max-width: 1023px)')
  const folded = ref(stored.read() === 'folded')
  /** In a narrow window it unfolds for the moment only. */
  const unfoldedOnce = ref(false)
  const compact = computed(() => (isNarrow.value ? !unfoldedOnce.value : folded.value))
  watch(isNarrow, () => (unfoldedOnce.value = false))

  function toggle() {
    if (isNarrow.value) {
      unfoldedOnce.value = !unfoldedOnce.value
      return
    }
    folded.value = !folded.value
    stored.write(folded.value ? 'folded' : 'open')
  }

  return { isPhone, compact, toggle }
}
