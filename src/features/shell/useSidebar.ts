import { computed, ref, watch } from 'vue'
import { useIsPhone, useMediaQuery } from '@/ui/browser/useMediaQuery'
import { persistentStorage } from '@/stores/browser-storage'

const storage = persistentStorage('seatplan.rail')

export function useSidebar() {
  const isPhone = useIsPhone()
  const isNarrow = useMediaQuery('(max-width: 1023px)')
  const isCollapsed = ref(storage.read() === 'folded')
  /** In a narrow window expanding is not stored. */
  const expandedTemporarily = ref(false)
  const compact = computed(() => (isNarrow.value ? !expandedTemporarily.value : isCollapsed.value))
  watch(isNarrow, () => (expandedTemporarily.value = false))

  function toggle() {
    if (isNarrow.value) {
      expandedTemporarily.value = !expandedTemporarily.value
      return
    }
    isCollapsed.value = !isCollapsed.value
    storage.write(isCollapsed.value ? 'folded' : 'open')
  }

  return { isPhone, compact, toggle }
}
