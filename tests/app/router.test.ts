import { expect, it } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { makeRouter } from '@/router'

it('the address of the former page *Accounts* leads to *Settings*', async () => {
  const router = makeRouter(createMemoryHistory())
  await router.push('/accounts/lindgarten/accounts')
  expect(router.currentRoute.value.fullPath).toBe('/accounts/lindgarten/settings')
})

it('I7: the page of an invitation is a screen of its own, and its token leaves the address', async () => {
  const router = makeRouter(createMemoryHistory())
  await router.push('/invitation/some-token')
  expect(router.currentRoute.value.fullPath).toBe('/invitation')
  expect(router.currentRoute.value.meta['forRecipient']).toBe(true)
})
