import { expect, it } from 'vitest'
import { sharing } from '@/domain/catalogue/sharing'
import SharingPage from '@/pages/SharingPage.vue'
import type { Locale } from '@/text/i18n'
import { allByRole, byRole, descriptionOf } from '../../support/by-role'
import { choose, click, singleLineText, rows, type } from '../../support/user-actions'
import { mountApp, waitForRender, until } from '../../support/mount-app'

async function opened(locale: Locale = 'en') {
  const title = { en: 'Invite user', de: 'Benutzer einladen' }[locale]
  const app = await mountApp(SharingPage, {
    scenario: 'agency',
    as: 'lena',
    locale,
    props: { accountId: 'nordlicht' },
  })
  await click('button', title)
  await until(() => byRole('dialog', title))
  await waitForRender()
  return app
}

const row = (email: string) => rows().find((one) => one.includes(email))
/** A permission that is ticked, in one of the areas. */
const ticked = () =>
  sharing.areas
    .flatMap(({ label }) => allByRole('group', label.en))
    .flatMap((group) => [...group.querySelectorAll('input')].slice(1))
    .find(({ checked }) => checked)
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[role=dialog] li input[data-stop]')]
const nameOf = ({ labels }: HTMLInputElement) => labels?.[0]?.textContent.trim()

it('I2: address, then accounts with the primary one first and none chosen, then the access on each', async () => {
  await opened()
  expect(boxes().map(nameOf).slice(0, 3)).toEqual(['Studio Nordlicht', 'Alpenkiosk', 'Backhaus Brand'])
  expect(boxes().filter(({ checked }) => checked)).toEqual([])
  expect(byRole('dialog').querySelectorAll('[role=combobox]')).toHaveLength(0)
})

it('I4: no account is refused in words where the accounts are; one without access at its row', async () => {
  await opened()
  await type('E-mail address', 'gil@studio.example')
  await click('button', 'Send invitation')
  expect(allByRole('alert').map(singleLineText)).toContain(
    'No account is chosen. Choose at least one account, and what the person may do there.',
  )
  expect(document.activeElement).toBe(byRole('checkbox', 'Studio Nordlicht'))
  await click('checkbox', 'Dentalis')
  expect(allByRole('alert').map(singleLineText).join('')).toBe('')
  expect(byRole('combobox', 'Access to Dentalis').textContent).toContain('Designer')
  await choose('Access to Dentalis', 'Custom')
  // What others need unticks them as well, so each is looked at anew.
  for (let one = ticked(); one; one = ticked()) {
    one.click()
    await waitForRender()
  }
  await click('button', 'Send invitation')
  const access = byRole('combobox', 'Access to Dentalis')
  expect(document.activeElement).toBe(access)
  expect(descriptionOf(access)).toContain('No permission is chosen for Dentalis.')
})

it('S-05, I2: one invitation with copied permissions on three accounts takes one seat', async () => {
  await opened()
  await type('E-mail address', 'gil@studio.example')
  for (const name of ['Studio Nordlicht', 'Dentalis']) await click('checkbox', name)
  await choose('Access to Studio Nordlicht', 'Custom')
  await click('checkbox', 'Edit template drafts')
  await click('checkbox', 'Copy to all below')
  await click('checkbox', 'Weinkontor')
  await click('button', 'Send invitation')
  await until(() => {
    expect(row('gil@')).toContain('Custom (1 permission) Studio Nordlicht, Dentalis and Weinkontor')
  })
  expect(byRole('meter').getAttribute('aria-valuenow')).toBe('10')
})

it('I2: a subaccount that is opened meanwhile gets nothing, also while copying', async () => {
  const { run } = await opened()
  for (const name of ['Studio Nordlicht', 'Dentalis']) await click('checkbox', name)
  await choose('Access to Studio Nordlicht', 'Designer')
  await click('checkbox', 'Copy to all below')
  await run({ type: 'OpenSubaccount', primaryId: 'nordlicht', name: 'Zoo' })
  const zoo = await until(() => byRole('checkbox', 'Zoo') as HTMLInputElement)
  expect(zoo.checked).toBe(false)
  expect(document.body.textContent).toContain('2 of 14 accounts')
  await choose('Access to Studio Nordlicht', 'Marketer')
  expect(zoo.checked).toBe(false)
  expect(byRole('combobox', 'Access to Dentalis').textContent).toContain('Marketer')
})

it('I2, I4, in German', async () => {
  await opened('de')
  await type('E-Mail-Adresse', 'gil@studio.example')
  await click('button', 'Einladung senden')
  expect(allByRole('alert').map(singleLineText).join(' ')).toContain('Es ist kein Konto ausgewählt.')
  for (const name of ['Studio Nordlicht', 'Dentalis']) await click('checkbox', name)
  await choose('Zugriff auf Studio Nordlicht', 'Designer')
  await click('checkbox', 'Alle nach unten kopieren')
  await click('button', 'Einladung senden')
  await until(() => {
    expect(row('gil@')).toContain('Designer Studio Nordlicht und Dentalis')
  })
})
