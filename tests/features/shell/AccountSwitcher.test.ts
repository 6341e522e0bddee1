import { expect, it } from 'vitest'
import AccountSwitcher from '@/features/shell/AccountSwitcher.vue'
import { allByRole, byRole, press, settle } from '../../support/by-role'
import { mountApp, waitForRender, until } from '../../support/mount-app'

async function open(name = 'Account') {
  byRole('combobox', name).focus()
  press('Enter')
  await settle()
}

it('lists the accounts of the acting person and ends with Open account', async () => {
  await mountApp(AccountSwitcher, { path: '/accounts/lindgarten/sharing' })
  expect(byRole('combobox', 'Account').textContent).toContain('Lindgarten')
  await open()
  expect(allByRole('option').map((option) => option.textContent.trim())).toEqual([
    'LindgartenStandard',
    'Open account',
  ])
})

it('the account of another is none of theirs', async () => {
  await mountApp(AccountSwitcher, { path: '/accounts/elsewhere/sharing' })
  expect(byRole('combobox', 'Account').textContent).not.toContain('Lindgarten')
})

it('opens an account on the chosen plan and goes there', async () => {
  const { workspace, router } = await mountApp(AccountSwitcher, { path: '/accounts/lindgarten/sharing' })
  await open()
  press('End')
  await settle()
  press('Enter')
  await waitForRender()
  const dialog = byRole('dialog')
  expect(dialog.textContent).toContain('You become its owner.')
  const name = byRole('textbox', 'Name') as HTMLInputElement
  byRole('button', 'Open account').click()
  await until(() => expect(name.getAttribute('aria-invalid')).toBe('true'))
  expect(document.activeElement).toBe(name)

  name.value = 'Second'
  name.dispatchEvent(new Event('input'))
  byRole('button', 'Open account').click()
  await until(() => expect(router.currentRoute.value.params['accountId']).not.toBe('lindgarten'))
  const accounts = await workspace.queries.accountsOf({ actorId: 'olga' })
  expect(accounts.map((account) => account.name).sort()).toEqual(['Lindgarten', 'Second'])
})

const agency = { scenario: 'agency', as: 'lena', path: '/accounts/nordlicht/settings' } as const
const optionsNow = () => allByRole('option').map((option) => option.textContent.trim())

it('shows the tree by name, and offers a subaccount before Open account', async () => {
  await mountApp(AccountSwitcher, agency)
  await open()
  await until(() => expect(optionsNow().slice(-2)).toEqual(['Open subaccount', 'Open account']))
  expect(optionsNow().slice(0, 3)).toEqual(['Studio NordlichtSilver Premium', 'Alpenkiosk', 'Backhaus Brand'])
  expect(optionsNow()).toHaveLength(15)
})

it('goes to the same page of another account', async () => {
  const { router } = await mountApp(AccountSwitcher, agency)
  await open()
  for (const key of ['w', 'Enter']) {
    press(key)
    await settle()
  }
  await until(() => expect(router.currentRoute.value.fullPath).toBe('/accounts/weinkontor/settings'))
  expect(byRole('combobox', 'Account').textContent).toContain('Weinkontor')
})

it('opens a subaccount and goes there', async () => {
  const { router } = await mountApp(AccountSwitcher, agency)
  await open()
  await until(() => expect(optionsNow()).toContain('Open subaccount'))
  for (const key of ['End', 'ArrowUp', 'Enter']) {
    press(key)
    await settle()
  }
  await waitForRender()
  const name = (await until(() => byRole('textbox', 'Name'))) as HTMLInputElement
  name.value = 'Zoo'
  name.dispatchEvent(new Event('input'))
  byRole('dialog').querySelector('form')?.requestSubmit()
  await until(() => expect(router.currentRoute.value.name).toBe('sharing'))
  await until(() => expect(byRole('combobox', 'Account').textContent).toContain('Zoo'))
})

it('A4: offers no subaccount to who may not open one, in German', async () => {
  await mountApp(AccountSwitcher, {
    ...agency,
    as: 'hanna',
    path: '/accounts/backhaus/sharing',
    locale: 'de',
  })
  await open('Konto')
  await waitForRender()
  expect(optionsNow().at(-1)).toBe('Konto eröffnen')
  expect(optionsNow()).not.toContain('Unterkonto eröffnen')
})
