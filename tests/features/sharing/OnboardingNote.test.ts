import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import OnboardingNote from '@/features/sharing/OnboardingNote.vue'
import { allByRole, byRole } from '../../support/by-role'
import { mountApp, waitForRender } from '../../support/mount-app'

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

// First, since what is kept for blocked storage holds until the page is closed.
it('is there and can be closed where storage is blocked', async () => {
  const blocked = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(blocked)
  await mountApp(OnboardingNote)
  byRole('button', 'Close the introduction').click()
  await waitForRender()
  expect(allByRole('button')).toEqual([])
})

it('leads through the first minute', async () => {
  const { wrapper, router } = await mountApp(OnboardingNote)
  byRole('button', 'Start').click()
  expect(wrapper.emitted('invite')).toHaveLength(1)
  byRole('button', 'Read the mail').click()
  await waitForRender()
  expect(router.currentRoute.value.name).toBe('mailbox')
})

it('once closed it stays away in this browser', async () => {
  await mountApp(OnboardingNote)
  byRole('button', 'Close the introduction').click()
  await waitForRender()
  expect(allByRole('button')).toEqual([])
  expect(localStorage.getItem('seatplan.welcomed')).not.toBeNull()
})
