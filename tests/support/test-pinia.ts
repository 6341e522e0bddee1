import { createPinia, disposePinia, setActivePinia } from 'pinia'
import { onTestFinished } from 'vitest'

/** Stores for one test: what they follow ends with it, or every change in later tests would be looked at for them too. */
export function createTestPinia() {
  const pinia = createPinia()
  setActivePinia(pinia)
  onTestFinished(() => disposePinia(pinia))
  return pinia
}
