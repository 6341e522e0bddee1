import { nextTick, watch, type Ref } from 'vue'
import { focusIsLost } from '@/components/base/focusIsLost'

/** What had focus can go without its reader's doing, as when an access is revoked elsewhere: the heading takes it. */
export function useKeptFocus(answer: Ref<unknown>) {
  watch(answer, async () => {
    const had = document.activeElement?.closest('main')
    await nextTick()
    if (had && focusIsLost()) document.querySelector<HTMLElement>('main h1')?.focus()
  })
}
