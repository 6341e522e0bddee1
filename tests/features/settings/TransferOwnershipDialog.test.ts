import { expect, it } from 'vitest'
import SettingsPage from '@/pages/SettingsPage.vue'
import { allByRole, byRole, descriptionOf, press } from '../../support/by-role'
import { alerts, choose, click, singleLineText, options, type, textOf } from '../../support/user-actions'
import { mountApp, waitForRender, until } from '../../support/mount-app'

const agency = { scenario: 'agency', as: 'lena', props: { accountId: 'nordlicht' } } as const

async function transferring(changes: Partial<Parameters<typeof mountApp>[1]> = {}) {
  const app = await mountApp(SettingsPage, { ...agency, ...changes })
  const german = changes.locale === 'de'
  await click('button', german ? 'Inhaberschaft übertragen' : 'Transfer ownership')
  await until(() => byRole('dialog'))
  return app
}
const submitButton = () => allByRole('button', 'Transfer ownership').at(-1)!

it('C5: lists everyone in the tree, those who can become the owner first, the others with the reason', async () => {
  await transferring()
  const lines = (await options('New owner')).map(textOf)
  expect(lines[0]).toBe('Mats Lindqvist mats@nordlicht.example')
  expect(lines).toContain('Carla Weber carla@nordlicht.example Another role is needed')
  expect(lines).toContain('Piet Jansen piet@freelance.example No access to the primary account')
  expect(lines.at(-1)).toBe('timo@weinkontor.example Not accepted yet')
  expect(lines).toHaveLength(9)
})

it('C5: shows both people before and after, what changes hands, and wants the name typed', async () => {
  const { workspace } = await transferring()
  expect(descriptionOf(submitButton())).toBe('Choose a person')
  await choose('New owner', 'Mats')
  const beforeAndAfter = await until(() => byRole('region', 'Before and after'))
  expect(textOf(beforeAndAfter)).toContain(
    'Lena Thomsen You lena@nordlicht.example Now Owner of everything Then Manager on 13 accounts Loses 6 permissions',
  )
  expect(textOf(beforeAndAfter)).toContain(
    'Mats Lindqvist mats@nordlicht.example Now Manager on 13 accounts Then Owner of everything Gains 6 permissions',
  )
  expect(textOf(beforeAndAfter)).toContain('1 pending invitation becomes the new owner’s')
  expect(descriptionOf(submitButton())).toBe('Type Studio Nordlicht to confirm')
  await type('Type Studio Nordlicht to confirm', 'Studio Nordlicht')
  byRole('dialog').querySelector('form')?.requestSubmit()

  await until(() => expect(textOf(byRole('region', 'Ownership'))).toContain('Mats Lindqvist Owner'))
  expect(textOf(byRole('region', 'Ownership'))).toContain('which you do not have. Ask Mats Lindqvist.')
  await until(() => {
    expect(document.body.textContent).toContain('mats@nordlicht.example is now the owner of Studio Nordlicht')
  })
  await until(() => expect(document.activeElement).toBe(byRole('heading', 'Settings')))
  const seen = await workspace.queries.accountTree({ accountId: 'nordlicht', actorId: 'mats' })
  expect('isOwner' in seen && seen.isOwner).toBe(true)
})

it('C5: when nobody can become the owner, says what to do', async () => {
  const { run } = await mountApp(SettingsPage, { ...agency, locale: 'de' })
  await run({ type: 'RevokeAccess', primaryId: 'nordlicht', personIds: ['mats'], invitationIds: [] })
  await click('button', 'Inhaberschaft übertragen')
  await until(() => byRole('dialog'))
  expect(textOf(byRole('dialog'))).toContain('Noch kann niemand Inhaber werden')
  expect(textOf(byRole('dialog'))).toContain('muss in Studio Nordlicht Manager sein')
  expect(byRole('link', 'Zu „Konto teilen“').getAttribute('href')).toBe('/accounts/nordlicht/sharing')
  expect(allByRole('textbox')).toHaveLength(1)
})

it('C5: what changes meanwhile is said in the dialog, and nothing is transferred', async () => {
  const { run } = await transferring()
  await choose('New owner', 'Mats')
  await run({ type: 'RevokeAccess', primaryId: 'nordlicht', personIds: ['mats'], invitationIds: [] })
  await until(() => expect(alerts()[0]).toContain('has no access to the primary account'))
  press('Escape')
  await waitForRender()
  expect(textOf(byRole('region', 'Ownership'))).toContain('Lena Thomsen Owner You')
})

it('2.2, C5: an admin of the levels may hand the account of the owner to another admin', async () => {
  const { run } = await mountApp(SettingsPage, { as: 'ada', props: { accountId: 'lindgarten' } })
  const offers = [{ accountId: 'lindgarten', access: { role: 'admin' } }]
  await run(
    { type: 'ChangeAccess', primaryId: 'lindgarten', personIds: ['ben'], invitationIds: [], offers },
    'olga',
  )
  await click('button', 'Transfer ownership')
  await choose('New owner', 'Ben')
  const beforeAndAfter = await until(() => byRole('region', 'Before and after'))
  expect(textOf(beforeAndAfter)).toContain(
    'Olga Brandt olga@lindgarten.example Now Owner of everything Then Admin on 1 account',
  )
  expect(textOf(beforeAndAfter)).not.toContain(' You ')
})

it('C5: says what is gained on each account, also where the new owner had nothing', async () => {
  const { run } = await mountApp(SettingsPage, agency)
  await run({ type: 'OpenSubaccount', primaryId: 'nordlicht', name: 'Fresh' })
  await click('button', 'Transfer ownership')
  await choose('New owner', 'Mats')
  const beforeAndAfter = await until(() => byRole('region', 'Before and after'))
  await until(() => expect(beforeAndAfter.querySelectorAll('summary')).toHaveLength(3))
  const [loses, gains, fresh] = [...beforeAndAfter.querySelectorAll('summary')].map(singleLineText)
  expect(loses).toBe('Loses 6 permissions')
  expect(gains).toMatch(/^Gains 6 permissions on Studio Nordlicht, Alpenkiosk, .* 8 more$/)
  expect(fresh).toMatch(/^Gains [2-9]\d permissions on Fresh$/)
})
