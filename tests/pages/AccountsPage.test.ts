import { expect, it } from 'vitest'
import { nextTick } from 'vue'
import AccountsPage from '@/pages/AccountsPage.vue'
import { useSessionStore } from '@/stores/session'
import { allByRole, byRole, press, settle } from '../support/by-role'
import { click, rows, type, textOf } from '../support/user-actions'
import { withFocusRecovery } from '../support/focus-recovery'
import { mountApp, waitForRender, until } from '../support/mount-app'

const agency = {
  scenario: 'agency',
  as: 'lena',
  props: { accountId: 'nordlicht' },
  path: '/accounts/nordlicht/accounts',
} as const
const names = (items: HTMLElement[]) => items.map(({ textContent }) => textContent.trim())

async function menuOf(account: string) {
  await click('button', `Manage ${account}`)
  const items = names(allByRole('menuitem'))
  press('Escape')
  await waitForRender()
  return items
}

it('lists the primary account, then its open subaccounts by name, with people and own access', async () => {
  await mountApp(AccountsPage, agency)
  const [first, second, ...others] = rows()
  expect(first).toMatch(/^SN Studio Nordlicht Primary account 4 people Owner \w+ \d+, \d{4}$/)
  expect(second).toMatch(/^A Alpenkiosk 4 people Owner/)
  expect(others).toHaveLength(11)
  expect(others.at(-1)).toMatch(/^W Weinkontor 4 people 1 pending · Owner/)
  expect(document.body.textContent).toContain('12 subaccounts, no limit')
  expect(byRole('link', 'Alpenkiosk').getAttribute('href')).toBe('/accounts/alpenkiosk/sharing')
})

it('says the same in German', async () => {
  await mountApp(AccountsPage, { ...agency, locale: 'de' })
  expect(rows()[0]).toContain('Studio Nordlicht Hauptkonto 4 Personen Inhaber')
  expect(document.body.textContent).toContain('12 Unterkonten, unbegrenzt')
  await click('button', 'Weinkontor verwalten')
  expect(names(allByRole('menuitem'))).toEqual(['Umbenennen', 'Konto teilen', 'Konto schließen'])
})

it('finds accounts by their name, whatever the accents, and says how many', async () => {
  await mountApp(AccountsPage, agency)
  await type('Find an account', 'buhne')
  expect(rows()).toHaveLength(1)
  expect(names(allByRole('status'))).toContain('1 of 13 accounts')
  await type('Find an account', 'nordlicht studio')
  expect(rows()).toHaveLength(1)
  await type('Find an account', 'nothing like it')
  expect(allByRole('table')).toEqual([])
  await click('button', 'Clear')
  expect(rows()).toHaveLength(13)
})

it('A4: a manager may rename and close subaccounts, but sees nobody, and has no business with the rest', async () => {
  await mountApp(AccountsPage, { ...agency, as: 'mats' })
  expect(rows()[0]).toMatch(/^SN Studio Nordlicht Primary account Manager \w+ \d+/)
  expect(allByRole('columnheader').map(textOf)).not.toContain('People')
  expect(await menuOf('Studio Nordlicht')).toEqual(['Rename'])
  expect(await menuOf('Weinkontor')).toEqual(['Rename', 'Close account'])
  expect(allByRole('button', 'Transfer ownership')).toEqual([])
  expect(textOf(byRole('region', 'Ownership'))).toContain('Lena Thomsen Owner lena@nordlicht.example')
  expect(textOf(byRole('region', 'Ownership'))).toContain('“Transfer ownership”, which you do not have')
})

it('A1: who has access to a few subaccounts sees these alone', async () => {
  await mountApp(AccountsPage, { ...agency, as: 'aiko', props: { accountId: 'weinkontor' } })
  expect(rows().map((row) => row.replace(/ \w+ \d+, \d{4}$/, ''))).toEqual([
    'A Alpenkiosk Designer',
    'H Hafenbühne Designer',
    'LV Lesezeit Verlag Designer',
    'W Weinkontor Custom (2 permissions)',
  ])
  expect(document.body.textContent).not.toContain('Studio Nordlicht')
  expect(allByRole('button').filter(({ ariaLabel }) => ariaLabel?.startsWith('Manage'))).toEqual([])
  expect(allByRole('button', 'Open subaccount')).toEqual([])
  expect(allByRole('region', 'Ownership')).toEqual([])
})

it('A1: one’s own access unfolds to what one may do there, by area', async () => {
  await mountApp(AccountsPage, { ...agency, as: 'aiko', props: { accountId: 'weinkontor' } })
  const own = () => byRole('button', 'Custom (2 permissions): what you may do on Weinkontor')
  expect(own().getAttribute('aria-expanded')).toBe('false')
  await click('button', 'Custom (2 permissions): what you may do on Weinkontor')
  expect(own().getAttribute('aria-expanded')).toBe('true')
  const lists = [...document.querySelectorAll('dl')]
  expect(lists).toHaveLength(1)
  expect(lists[0]?.querySelectorAll('dt').length).toBeGreaterThan(0)
  expect(lists[0]?.querySelectorAll('dd')).toHaveLength(2)
  await click('button', 'Custom (2 permissions): what you may do on Weinkontor')
  expect(document.querySelector('dl')).toBeNull()
})

it('A1: who comes to see what they may do there sees it at once, in German', async () => {
  await mountApp(AccountsPage, {
    ...{ as: 'ben', locale: 'de', props: { accountId: 'lindgarten' } },
    path: '/accounts/lindgarten/accounts?access=mine',
  })
  await until(() => expect(document.querySelectorAll('dl dd')).toHaveLength(23))
  expect(byRole('button', 'Autor: was Sie auf Lindgarten dürfen').getAttribute('aria-expanded')).toBe('true')
})

it('where no plan has subaccounts, none is offered or counted', async () => {
  await mountApp(AccountsPage, { props: { accountId: 'lindgarten' } })
  expect(rows()).toHaveLength(1)
  expect(allByRole('button', 'Open subaccount')).toEqual([])
  expect(document.body.textContent).not.toContain('subaccounts,')
})

it('an account that is closed, or not for the reader, leads elsewhere', async () => {
  const { run, wrapper } = await mountApp(AccountsPage, agency)
  await run({ type: 'CloseAccount', accountId: 'optik' })
  await until(() => expect(rows()).toHaveLength(12))
  await wrapper.setProps({ accountId: 'optik' })
  await until(() => expect(textOf(byRole('alert'))).toContain('Optik Sander is closed'))
  expect(byRole('link', 'To the start page')).toBeTruthy()
  expect(byRole('heading', 'Accounts')).toBeTruthy()
})

it('a row that is renamed or opened elsewhere is there at once', async () => {
  const { run } = await mountApp(AccountsPage, agency)
  await run({ type: 'OpenSubaccount', primaryId: 'nordlicht', name: 'Zoo' })
  await run({ type: 'RenameAccount', accountId: 'alpenkiosk', name: 'Almkiosk' })
  await until(() => {
    expect(rows()[1]).toContain('Almkiosk')
    expect(rows().at(-1)).toContain('Zoo Only the owner')
  })
  await settle()
})

it('after *Act as* nothing that only the person before may see stays, not even for one read', async () => {
  await mountApp(AccountsPage, agency)
  expect(document.body.textContent).toContain('Alpenkiosk')
  useSessionStore().actAs('nobody')
  await nextTick()
  expect(document.body.textContent).not.toContain('Alpenkiosk')
})

it.each([
  ['the button', false],
  ['the open menu', true],
])('Y-10: another tab closes the account whose button has focus, with %s', async (_, opensMenu) => {
  const said = withFocusRecovery()
  const { run } = await mountApp(AccountsPage, agency)
  const button = byRole('button', 'Manage Alpenkiosk')
  button.focus()
  if (opensMenu) {
    button.click()
    await until(() => byRole('menu'))
  }
  await run({ type: 'CloseAccount', accountId: 'alpenkiosk' })
  await until(() => {
    expect(allByRole('menu')).toEqual([])
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Manage Backhaus Brand')
  })
  expect(said).toContain('Alpenkiosk is no longer in the list.')
})
