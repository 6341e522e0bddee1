import { onTestFinished } from 'vitest'
import { watch } from 'vue'
import { recoverFocus } from '@/ui/accessibility/focus-recovery'
import { announcement } from '@/ui/accessibility/useAnnounce'

/** What the app loads when it is idle, which on a busy machine may be after the test. Returns what is announced. */
export function withFocusRecovery(): string[] {
  const said: string[] = []
  const ended = new AbortController()
  recoverFocus((name) => `${name} is no longer in the list.`, ended.signal)
  const stop = watch(announcement, ({ text }) => said.push(text), { flush: 'sync' })
  onTestFinished(() => {
    ended.abort()
    stop()
  })
  return said
}
