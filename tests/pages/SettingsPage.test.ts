import { expect, it } from 'vitest'
import { nextTick } from 'vue'
import SettingsPage from '@/pages/SettingsPage.vue'
import { useSessionStore } from '@/stores/session'
import { allByRole, byRole, press, settle } from '../support/by-role'
import { click, rows, type, textOf } from '../support/user-actions'
import { withFocusRecovery } from '../support/focus-recovery'
import { mountApp, waitForRender, until } from '../support/mount-app'

const agency = {
  scenario: 'agency',
  as: 'lena',
  props: { accountId: 'nordlicht' },
  path: '/accounts/nordlicht/settings',
} as const
const names = (items: HTMLElement[]) => items.map(({ textContent }) => textContent.trim())

async function menuOf(account: string) {
  await click('button', `Manage ${account}`)
  const items = names(allByRole('menuitem'))
  press('Escape')
  await waitForRender()
  return items
}

const regions = () => allByRole('region').map((one) => one.querySelector('h2')?.textContent)

it('4.10: has name, ownership, two-factor sign-in, subaccounts and closing for the owner', async () => {
  await mountApp(SettingsPage, agency)
  expect(regions()).toEqual(['Name', 'Ownership', 'Two-factor sign-in', 'Subaccounts', 'Close account'])
  expect(textOf(byRole('region', 'Name'))).toMatch(
    /^Name SN Studio Nordlicht Primary account Open since .+ Rename$/,
  )
})

it('lists the open subaccounts by name, with people', async () => {
  await mountApp(SettingsPage, agency)
  const [first, ...others] = rows()
  expect(first).toMatch(/^A Alpenkiosk 4 people \w+ \d+, \d{4}$/)
  expect(others).toHaveLength(11)
  expect(others.at(-1)).toMatch(/^W Weinkontor 4 people 1 pending ·/)
  expect(document.body.textContent).toContain('12 subaccounts, no limit')
  expect(byRole('link', 'Alpenkiosk').getAttribute('href')).toBe('/accounts/alpenkiosk/sharing')
})

it('says the same in German', async () => {
  await mountApp(SettingsPage, { ...agency, locale: 'de' })
  expect(regions()).toEqual([
    ...['Name', 'Inhaberschaft', 'Zwei-Faktor-Anmeldung', 'Unterkonten', 'Konto schließen'],
  ])
  expect(rows()[0]).toContain('Alpenkiosk 4 Personen')
  expect(document.body.textContent).toContain('12 Unterkonten, unbegrenzt')
  await click('button', 'Weinkontor verwalten')
  expect(names(allByRole('menuitem'))).toEqual(['Umbenennen', 'Konto teilen', 'Konto schließen'])
})

it('finds accounts by their name, whatever the accents, and says how many', async () => {
  await mountApp(SettingsPage, agency)
  await type('Find a subaccount', 'buhne')
  expect(rows()).toHaveLength(1)
  expect(names(allByRole('status'))).toContain('1 of 12 subaccounts')
  await type('Find a subaccount', 'verlag lesezeit')
  expect(rows()).toHaveLength(1)
  await type('Find a subaccount', 'nothing like it')
  expect(allByRole('table')).toEqual([])
  await click('button', 'Clear')
  expect(rows()).toHaveLength(12)
})

it('A4: a manager may rename and close subaccounts, but sees nobody, and has no business with the rest', async () => {
  await mountApp(SettingsPage, { ...agency, as: 'mats' })
  expect(regions()).toEqual(['Name', 'Ownership', 'Subaccounts'])
  expect(byRole('button', 'Rename')).toBeTruthy()
  expect(allByRole('columnheader').map(textOf)).not.toContain('People')
  expect(await menuOf('Weinkontor')).toEqual(['Rename', 'Close account'])
  expect(allByRole('button', 'Transfer ownership')).toEqual([])
  expect(textOf(byRole('region', 'Ownership'))).toContain('Lena Thomsen Owner lena@nordlicht.example')
  expect(textOf(byRole('region', 'Ownership'))).toContain('“Transfer ownership”, which you do not have')
})

it('Q2: to whom nothing here may be changed it is closed, and names who can help', async () => {
  await mountApp(SettingsPage, { as: 'ben', props: { accountId: 'lindgarten' } })
  await until(() => expect(textOf(byRole('alert'))).toContain('This page is not open to you'))
  expect(textOf(byRole('alert'))).toContain('Questions about your access? Ask Olga Brandt.')
  expect(byRole('link', 'Your access').getAttribute('href')).toBe('/accounts/lindgarten/access')
})

it('on a subaccount its own name stands first, and closing closes it', async () => {
  const { run } = await mountApp(SettingsPage, { ...agency, props: { accountId: 'optik' } })
  expect(textOf(byRole('region', 'Name'))).toContain('Optik Sander Subaccount')
  expect(textOf(byRole('region', 'Close account'))).toContain('Nobody can use it any more')
  await run({ type: 'RenameAccount', accountId: 'optik', name: 'Optik' })
  await until(() => expect(textOf(byRole('region', 'Name'))).toContain('Optik Subaccount'))
})

it('where no plan has subaccounts, none is offered or counted', async () => {
  await mountApp(SettingsPage, { props: { accountId: 'lindgarten' } })
  expect(regions()).not.toContain('Subaccounts')
  expect(allByRole('button', 'Open subaccount')).toEqual([])
  expect(document.body.textContent).not.toContain('subaccounts,')
})

it('an account that is closed, or not for the reader, leads elsewhere', async () => {
  const { run, wrapper } = await mountApp(SettingsPage, agency)
  await run({ type: 'CloseAccount', accountId: 'optik' })
  await until(() => expect(rows()).toHaveLength(11))
  await wrapper.setProps({ accountId: 'optik' })
  await until(() => expect(textOf(byRole('alert'))).toContain('Optik Sander is closed'))
  expect(byRole('link', 'To the start page')).toBeTruthy()
  expect(byRole('heading', 'Settings')).toBeTruthy()
})

it('a row that is renamed or opened elsewhere is there at once', async () => {
  const { run } = await mountApp(SettingsPage, agency)
  await run({ type: 'OpenSubaccount', primaryId: 'nordlicht', name: 'Zoo' })
  await run({ type: 'RenameAccount', accountId: 'alpenkiosk', name: 'Almkiosk' })
  await until(() => {
    expect(rows()[0]).toContain('Almkiosk')
    expect(rows().at(-1)).toContain('Zoo Only the owner')
  })
  await settle()
})

it('after *Act as* nothing that only the person before may see stays, not even for one read', async () => {
  await mountApp(SettingsPage, agency)
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
  const { run } = await mountApp(SettingsPage, agency)
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
