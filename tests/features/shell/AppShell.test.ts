import { expect, it } from 'vitest'
import AppShell from '@/features/shell/AppShell.vue'
import { useSessionStore } from '@/stores/session'
import { allByRole, byRole, press } from '../../support/by-role'
import { mountApp, waitForRender, until } from '../../support/mount-app'

const sharing = '/accounts/lindgarten/sharing'

it('marks the page one is on, and only that', async () => {
  const { router } = await mountApp(AppShell, { path: sharing })
  expect(byRole('link', 'Share account').getAttribute('aria-current')).toBe('page')
  await router.push('/mailbox/some-mail')
  await waitForRender()
  const marked = [...document.querySelectorAll('[aria-current=page]')].map((link) => link.textContent)
  expect(marked).toEqual([expect.stringContaining('Mailbox')])
})

it('the title of the window says where one is, in the language of the page', async () => {
  await mountApp(AppShell, { path: sharing, locale: 'de' })
  await until(() => expect(document.title).toBe('Konto teilen · Lindgarten · Seatplan'))
})

it('another person without access to the account in the address is led home', async () => {
  const { router, run } = await mountApp(AppShell, { path: sharing })
  await run({ type: 'SignUp', name: 'Zoe', username: 'zoe', email: 'zoe@x.example' }, 'nobody').catch(
    () => {},
  )
  useSessionStore().actAs('nobody')
  await until(() => expect(router.currentRoute.value.name).toBe('home'))
})

it('another person without access to it is led to the first account of theirs', async () => {
  const { router, workspace } = await mountApp(AppShell, { path: sharing })
  const signUp = { type: 'SignUp', name: 'Zoe', username: 'zoe', email: 'zoe@x.example' } as const
  await workspace.run(signUp, { as: 'nobody', id: 'zoe', password: 'long enough' })
  await workspace.run(
    { type: 'OpenAccount', name: 'Zoo', catalogueId: 'levels', planId: 'levels.free' },
    { as: 'zoe', id: 'zoo' },
  )
  useSessionStore().actAs('zoe')
  await until(() => expect(router.currentRoute.value.fullPath).toBe('/accounts/zoo/sharing'))
})

it('Q2: another person stays at a page that is open to them, else is led to one of the account that is', async () => {
  const { router } = await mountApp(AppShell, { path: sharing })
  useSessionStore().actAs('ada')
  await waitForRender()
  expect(router.currentRoute.value.path).toBe(sharing)
  useSessionStore().actAs('ben')
  await until(() => expect(router.currentRoute.value.path).toBe('/accounts/lindgarten/access'))
  useSessionStore().actAs('olga')
  await until(() => expect(router.currentRoute.value.path).toBe(sharing))
})

it('Q2: the navigation has only what is open', async () => {
  await mountApp(AppShell, { path: sharing, as: 'ben' })
  const pages = () => [...document.querySelectorAll('nav a')].map(({ textContent }) => textContent.trim())
  await until(() => expect(pages()).toContain('Your access'))
  expect(pages()).toContain('Levels')
  for (const closed of ['Share account', 'Users', 'Plan', 'Settings']) expect(pages()).not.toContain(closed)
  useSessionStore().actAs('olga')
  await until(() => expect(pages()).toContain('Settings'))
  expect(pages()).not.toContain('Your access')
})

it('an address typed in stays, also when its account is not theirs', async () => {
  const { router } = await mountApp(AppShell, { path: '/accounts/elsewhere/sharing' })
  await waitForRender()
  expect(router.currentRoute.value.path).toBe('/accounts/elsewhere/sharing')
})

it('nobody has no account, and is offered to sign in', async () => {
  await mountApp(AppShell, { as: 'nobody', path: '/mailbox' })
  expect(allByRole('combobox', 'Account')).toEqual([])
  expect(byRole('link', 'Sign in').getAttribute('href')).toContain('/sign-in')
})

it('the skip link leads to the content', async () => {
  await mountApp(AppShell, { path: sharing })
  byRole('link', 'Skip to the content').click()
  expect(document.activeElement?.tagName).toBe('MAIN')
})

it('folded to icons every control keeps its name', async () => {
  await mountApp(AppShell, { path: sharing })
  byRole('button', 'Collapse the sidebar').click()
  await waitForRender()
  expect(byRole('combobox', 'Account').textContent).toContain('Lindgarten')
  expect(allByRole('link').map((link) => link.textContent.trim())).toContain('Workbench')
  byRole('button', 'Expand the sidebar').click()
})

it('on a subaccount it says of which account, to who has access to that one too', async () => {
  const address = { scenario: 'agency', path: '/accounts/weinkontor/settings' } as const
  await mountApp(AppShell, { ...address, as: 'lena' })
  const breadcrumb = () => document.querySelector('header p')?.textContent
  await until(() => expect(breadcrumb()).toBe('Studio Nordlicht/Weinkontor/Settings'))
  useSessionStore().actAs('aiko')
  await until(() => expect(breadcrumb()).toBe('Weinkontor/Your access'))
})

it.each([
  ['moves to the heading of the page that one goes to', undefined, 'H1'],
  ['stays with who goes on to something else while the page is on its way', 'ArrowDown', 'INPUT'],
])('focus %s', async (_, key, focused) => {
  const { router } = await mountApp(AppShell, { path: sharing })
  document.querySelector('main')?.append(document.createElement('h1'))
  byRole('combobox', 'Act as').focus()
  let arrive = () => {}
  router.beforeResolve(() => new Promise<void>((resolve) => (arrive = resolve)))
  const going = router.push('/workbench')
  await waitForRender()
  if (key !== undefined) {
    press(key)
    await until(() => expect(document.activeElement?.tagName).toBe('INPUT'))
  }
  arrive()
  await going
  await waitForRender()
  expect(document.activeElement?.tagName).toBe(focused)
})
