import { expect, it } from 'vitest'
import HomePage from '@/pages/HomePage.vue'
import { useSessionStore } from '@/stores/session'
import { byRole } from '../support/by-role'
import { mountApp, until } from '../support/mount-app'

it('leads to the first account of the acting person', async () => {
  const { router } = await mountApp(HomePage)
  await until(() => expect(router.currentRoute.value.fullPath).toBe('/accounts/lindgarten/sharing'))
})

it('leads nobody to sign in', async () => {
  const { router } = await mountApp(HomePage, { scenario: 'empty', as: 'nobody' })
  await until(() => expect(router.currentRoute.value.name).toBe('sign-in'))
})

it('a person without an account can open one', async () => {
  const { workspace, router } = await mountApp(HomePage, {
    scenario: 'empty',
    as: 'nobody',
    path: '/workbench',
  })
  const signUp = { type: 'SignUp', name: 'Nina', username: 'nina', email: 'nina@x.example' } as const
  await workspace.run(signUp, { as: 'nobody', id: 'nina', password: 'long enough' })
  useSessionStore().actAs('nina')
  await until(() => expect(byRole('button', 'Open account')).toBeDefined())

  await workspace.run(
    { type: 'OpenAccount', name: 'Neu', catalogueId: 'levels', planId: 'levels.free' },
    { as: 'nina', id: 'neu' },
  )
  await until(() => expect(router.currentRoute.value.fullPath).toBe('/accounts/neu/sharing'))
})
