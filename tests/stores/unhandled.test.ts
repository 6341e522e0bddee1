import { expect, it } from 'vitest'
import { catchUnhandled } from '@/stores/unhandled'
import { useWorkspaceStore } from '@/stores/workspace'
import { createTestPinia } from '../support/test-pinia'

function openNet() {
  createTestPinia()
  const store = useWorkspaceStore()
  catchUnhandled(store.report)
  return store
}

/** What the browser says of a promise that nobody handles. */
const rejected = (reason: unknown) => Object.assign(new Event('unhandledrejection'), { reason })
/** What the bundler says of a part of the app that cannot be fetched. */
const partMissing = (payload: Error) => Object.assign(new Event('vite:preloadError'), { payload })

it('a promise that nobody waits for and that fails is a fault on screen, not silence', () => {
  const store = openNet()
  window.dispatchEvent(rejected(new Error('broken')))
  expect(store.fault?.code).toBe('unexpected')
})

it('a part of the app that is gone after a deploy says so: what was done before is done', () => {
  const store = openNet()
  const error = new TypeError('Failed to fetch dynamically imported module')
  window.dispatchEvent(partMissing(error))
  expect(store.fault, 'what is fetched ahead may fail unseen').toBeUndefined()
  window.dispatchEvent(rejected(error))
  expect(store.fault?.code).toBe('files-missing')
})
