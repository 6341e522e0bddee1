import { expect, it } from 'vitest'
import SettingsPage from '@/pages/SettingsPage.vue'
import { allByRole, byRole, descriptionOf, press } from '../../support/by-role'
import { alerts, click, rows, type, textOf } from '../../support/user-actions'
import { mountApp, waitForRender, until } from '../../support/mount-app'

const agency = {
  scenario: 'agency',
  as: 'lena',
  props: { accountId: 'nordlicht' },
  path: '/accounts/nordlicht/settings',
} as const

async function manage(account: string, item: string) {
  await click('button', `Manage ${account}`)
  const found = allByRole('menuitem').find(({ textContent }) => textContent.trim() === item)
  found?.focus()
  press('Enter')
  await waitForRender()
}
/** Presses the button of the dialog; the page behind it may have one of the same name. */
async function confirm(name: string) {
  allByRole('button', name).at(-1)?.click()
  await waitForRender()
}
const dialogText = () => textOf(byRole('alertdialog'))
const expectToast = (message: string) => until(() => expect(document.body.textContent).toContain(message))

it('opens a subaccount, stays, and shows the way to share it', async () => {
  const { router } = await mountApp(SettingsPage, agency)
  byRole('button', 'Open subaccount').focus()
  await click('button', 'Open subaccount')
  expect(byRole('dialog', 'Open subaccount').textContent).toContain('It belongs to Studio Nordlicht')
  expect(document.activeElement).toBe(byRole('textbox', 'Name'))
  byRole('dialog').querySelector('form')?.requestSubmit()
  await until(() => expect(descriptionOf(byRole('textbox', 'Name'))).toContain('name is missing'))

  await type('Name', ' Zoo ')
  byRole('dialog').querySelector('form')?.requestSubmit()
  await until(() => expect(rows().at(-1)).toContain('Zoo Only the owner'))
  await expectToast('Subaccount Zoo opened')
  expect(document.activeElement).toBe(byRole('button', 'Open subaccount'))
  await click('button', 'Share account')
  await until(() => expect(router.currentRoute.value.name).toBe('sharing'))
})

it('tells who is not the owner, before and after, that only the owner has access to a new one', async () => {
  await mountApp(SettingsPage, { ...agency, as: 'mats', locale: 'de' })
  await click('button', 'Unterkonto eröffnen')
  expect(textOf(byRole('dialog'))).toContain('Sie sehen es noch nicht')
  await type('Name', 'Zoo')
  byRole('dialog').querySelector('form')?.requestSubmit()
  await expectToast('Unterkonto Zoo eröffnet. Bisher hat nur der Inhaber darauf Zugriff.')
  expect(rows()).toHaveLength(12)
})

it('where the plan has no room, says so at once and leads to the plan', async () => {
  const { run, wrapper } = await mountApp(SettingsPage, agency)
  const opened = await run({
    type: 'OpenAccount',
    name: 'Shed',
    catalogueId: 'sharing',
    planId: 'sharing.free',
  })
  const accountId = opened.type === 'AccountOpened' ? opened.accountId : ''
  await run({ type: 'OpenSubaccount', primaryId: accountId, name: 'Box' })
  await wrapper.setProps({ accountId })
  await until(() => expect(document.body.textContent).toContain('1 of 1 subaccount'))
  await click('button', 'Open subaccount')
  await until(() => expect(alerts()[0]).toContain('1 of 1 subaccount of Free is open.'))
  expect(byRole('link', 'To the plan').getAttribute('href')).toBe(`/accounts/${accountId}/plan`)
})

it('renames an account', async () => {
  await mountApp(SettingsPage, agency)
  await manage('Alpenkiosk', 'Rename')
  expect(byRole('dialog', 'Rename Alpenkiosk')).toBeTruthy()
  expect(descriptionOf(byRole('button', 'Save'))).toBe('Nothing has changed yet.')
  await type('Name', 'Almkiosk')
  byRole('dialog').querySelector('form')?.requestSubmit()
  await expectToast('Account renamed to Almkiosk')
  await until(() => expect(rows()[0]).toContain('Almkiosk'))
  await until(() => expect(document.activeElement).toBe(byRole('button', 'Manage Almkiosk')))
})

it('says when the account was renamed elsewhere, what it is called now, and starts again from there', async () => {
  const { run } = await mountApp(SettingsPage, agency)
  await manage('Alpenkiosk', 'Rename')
  await type('Name', 'Kiosk')
  await run({ type: 'RenameAccount', accountId: 'alpenkiosk', name: 'Almkiosk' })
  await until(() => expect(alerts()[0]).toContain('changed elsewhere'))
  expect(document.body.textContent).toContain('It is now called Almkiosk.')
  await click('button', 'Start again from the current state')
  await until(() => expect(alerts()).toEqual([]))
  expect((byRole('textbox', 'Name') as HTMLInputElement).value).toBe('Almkiosk')
  await type('Name', 'Kiosk')
  byRole('dialog').querySelector('form')?.requestSubmit()
  await expectToast('Account renamed to Kiosk')
})

it('C6: closing a subaccount counts what ends, and wants its name typed; focus starts on Cancel', async () => {
  const { router } = await mountApp(SettingsPage, agency)
  await manage('Weinkontor', 'Close account')
  expect(document.activeElement).toBe(byRole('button', 'Cancel'))
  await until(() => expect(dialogText()).toContain('3 people lose access to it'))
  expect(dialogText()).toContain('1 invitation is withdrawn 1 seat is freed')
  expect(descriptionOf(allByRole('button', 'Close account').at(-1)!)).toBe('Type Weinkontor to confirm')
  await type('Type Weinkontor to confirm', 'Weinkontor')
  await confirm('Close account')
  await until(() => expect(rows()).toHaveLength(11))
  await expectToast('Account Weinkontor closed: 1 invitation withdrawn, 1 seat freed')
  expect(document.activeElement).toBe(byRole('heading', 'Settings'))
  expect(router.currentRoute.value.params['accountId']).toBe('nordlicht')
})

it('C6: who closes the subaccount of the address is led to the primary account', async () => {
  const subaccountPage = { props: { accountId: 'optik' }, path: '/accounts/optik/settings' }
  const { router } = await mountApp(SettingsPage, { ...agency, ...subaccountPage })
  await manage('Optik Sander', 'Close account')
  await type('Type Optik Sander to confirm', 'Optik Sander')
  await confirm('Close account')
  await until(() => expect(router.currentRoute.value.fullPath).toBe('/accounts/nordlicht/settings'))
})

it('C6: closing the primary account counts its subaccounts and leads home, in German', async () => {
  const { router } = await mountApp(SettingsPage, { ...agency, locale: 'de' })
  await click('button', 'Konto schließen')
  await until(() => expect(dialogText()).toContain('12 Unterkonten werden mit geschlossen'))
  expect(dialogText()).toContain('8 Personen verlieren den Zugriff darauf')
  expect(dialogText()).not.toContain('keinen anderen Zugriff')
  await type('Geben Sie zur Bestätigung Studio Nordlicht ein', 'Studio Nordlicht')
  await confirm('Konto schließen')
  await until(() => expect(router.currentRoute.value.name).toBe('home'))
})

it('C6: who has no other access is named where the reader sees it, else counted', async () => {
  await mountApp(SettingsPage, agency)
  await manage('Feinkost Lehmann', 'Close account')
  await until(() => expect(dialogText()).toContain('Rosa Lehmann has no other access here'))
  expect(byRole('alertdialog', 'Close the subaccount Feinkost Lehmann?')).toBeTruthy()
})

it('C6: whoever sees nobody learns no name, in German', async () => {
  await mountApp(SettingsPage, { ...agency, as: 'mats', locale: 'de' })
  await click('button', 'Feinkost Lehmann verwalten')
  allByRole('menuitem').at(-1)?.focus()
  press('Enter')
  await waitForRender()
  await until(() => expect(dialogText()).toContain('1 davon hat hier keinen anderen Zugriff'))
  expect(dialogText()).not.toContain('Rosa')
  expect(dialogText()).toContain('Niemand kann dieses Unterkonto mehr nutzen')
})
