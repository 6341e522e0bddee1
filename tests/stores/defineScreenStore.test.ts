import { effectScope, onScopeDispose, ref } from 'vue'
import { expect, test } from 'vitest'
import { defineScreenStore } from '@/stores/defineScreenStore'
import { createTestPinia } from '../support/test-pinia'

function countedStore() {
  createTestPinia()
  const alive = ref(0)
  const useStore = defineScreenStore('counted', () => {
    alive.value += 1
    onScopeDispose(() => (alive.value -= 1))
    return { alive, typed: ref('') }
  })
  return { alive, useStore }
}

test('one store for all who use it; it ends with the last of them', () => {
  const { alive, useStore } = countedStore()
  const [one, other] = [effectScope(), effectScope()]
  const first = one.run(useStore)
  expect(other.run(useStore)).toBe(first)
  expect(alive.value).toBe(1)
  one.stop()
  expect(alive.value).toBe(1)
  other.stop()
  expect(alive.value).toBe(0)
})

test('who comes later begins anew, with nothing that was typed before', () => {
  const { alive, useStore } = countedStore()
  const before = effectScope()
  const store = before.run(useStore)
  if (store) store.typed = 'something'
  before.stop()
  const after = effectScope()
  expect(after.run(useStore)?.typed).toBe('')
  expect(alive.value).toBe(1)
  after.stop()
})
