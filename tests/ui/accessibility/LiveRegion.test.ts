import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import LiveRegion from '@/ui/accessibility/LiveRegion.vue'
import { clearAnnouncement, useAnnounce } from '@/ui/accessibility/useAnnounce'
import { byRole } from '../../support/by-role'

it('what was said does not stay for those who read on from there', async () => {
  vi.useFakeTimers()
  mount(LiveRegion, { attachTo: document.body })
  const announce = useAnnounce()
  announce('ada@x.example removed.')
  vi.advanceTimersByTime(4000)
  announce('2 addresses added.')
  vi.advanceTimersByTime(4000)
  await nextTick()
  expect(byRole('status').textContent).toBe('2 addresses added.')
  vi.advanceTimersByTime(1000)
  await nextTick()
  expect(byRole('status').textContent).toBe('')
  announce('Copied')
  clearAnnouncement()
  await nextTick()
  expect(byRole('status').textContent, 'on the next page').toBe('')
  vi.useRealTimers()
})
