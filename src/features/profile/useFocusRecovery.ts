import { nextTick, watch, type Ref } from 'vue'
import { isFocusLost } from '@/ui/accessibility/is-focus-lost'
import { focusFallbackFor } from './focus-fallback'

/** What had focus can go without its reader's doing, as when an access is revoked elsewhere: its neighbour takes it. */
export function useFocusRecovery(answer: Ref<unknown>) {
  watch(answer, async () => {
    const hadFocus = document.activeElement?.closest('main')
    const fallback = focusFallbackFor(document.activeElement)
    await nextTick()
    if (hadFocus && isFocusLost()) fallback()?.focus()
  })
}
