import { expect, it } from 'vitest'
import AccountSwitch from '@/components/account/AccountSwitch.vue'
import { allByRole, byRole, press, settle } from '../base/find'
import { mounted, shown, until } from '../mounted'

async function open() {
  byRole('combobox', 'Account').focus()
  press('Enter')
  await settle()
}

it('lists the accounts of the acting person and ends with Open account', async () => {
  await mounted(AccountSwitch, { path: '/accounts/lindgarten/sharing' })
  expect(byRole('combobox', 'Account').textContent).toContain('Lindgarten')
  await open()
  expect(allByRole('option').map((option) => option.textContent.trim())).toEqual([
    'LindgartenStandard',
    'Open account',
  ])
})

it('the account of another is none of theirs', async () => {
  await mounted(AccountSwitch, { path: '/accounts/elsewhere/sharing' })
  expect(byRole('combobox', 'Account').textContent).not.toContain('Lindgarten')
})

it('opens an account on the chosen plan and goes there', async () => {
  const { workspace, router } = await mounted(AccountSwitch, { path: '/accounts/lindgarten/sharing' })
  await open()
  press('End')
  await settle()
  press('Enter')
  await shown()
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
  const accounts = await workspace.queries.accountsOf('olga')
  expect(accounts.map((account) => account.name).sort()).toEqual(['Lindgarten', 'Second'])
})
