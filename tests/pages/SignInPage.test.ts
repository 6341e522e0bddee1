import { expect, it } from 'vitest'
import SignInPage from '@/pages/SignInPage.vue'
import { useSessionStore } from '@/stores/session'
import { allByRole } from '../support/by-role'
import { mountApp, until } from '../support/mount-app'

const headings = () => allByRole('heading').map((heading) => heading.textContent)

it('offers to sign in, then to create a login', async () => {
  await mountApp(SignInPage, { as: 'nobody' })
  expect(headings()).toEqual(['Sign in', 'Sign in', 'Create login'])
})

it('in Empty creating a login comes first', async () => {
  await mountApp(SignInPage, { scenario: 'empty', as: 'nobody' })
  expect(headings()).toEqual(['Sign in', 'Create login', 'Sign in'])
})

it('whoever acts from now on is led home', async () => {
  const { router } = await mountApp(SignInPage, { as: 'nobody', path: '/sign-in' })
  useSessionStore().actAs('ben')
  await until(() => expect(router.currentRoute.value.name).toBe('home'))
})
