import { expect, it } from 'vitest'
import { h } from 'vue'
import ProfilePage from '@/pages/ProfilePage.vue'
import { useSessionStore } from '@/stores/session'
import { allByRole, byRole, descriptionOf, press } from '../support/by-role'
import { click, type, textOf } from '../support/user-actions'
import { mountApp, waitForRender, until } from '../support/mount-app'

/** With the main part that a page stands in. */
const pageInMain = () => h('main', h(ProfilePage))
const agency = { scenario: 'agency' } as const
const region = (name: string) => byRole('region', name)
const lines = (name: string) => [...region(name).querySelectorAll('li')].map(textOf)
const dialog = () => until(() => byRole('alertdialog'))
const leave = { type: 'LeaveAccount', primaryId: 'lindgarten' } as const
const toast = (words: string) => until(() => expect(document.body.textContent).toContain(words))

it('4.6: shows one’s login, accounts, keys and devices', async () => {
  await mountApp(ProfilePage, { as: 'ben' })
  expect(
    allByRole('region').map((one) => one.getAttribute('aria-label') ?? one.querySelector('h2')?.textContent),
  ).toEqual(['Login', 'Two-factor sign-in', 'Connections', 'API keys', 'Signed-in apps'])
  expect(textOf(region('Login'))).toMatch(
    /^BO Ben Okafor Username ben E-mail address ben@lindgarten.example Login since/,
  )
  expect(lines('Connections')).toEqual(['L Lindgarten Author Leave account'])
  expect(textOf(region('API keys'))).toContain('You have no API keys.')
  expect(textOf(region('Signed-in apps'))).toContain('You are not signed in with any app.')
})

it('says the same in German', async () => {
  await mountApp(ProfilePage, { as: 'ben', locale: 'de' })
  expect(byRole('heading', 'Profil')).toBeTruthy()
  expect(lines('Verbindungen')).toEqual(['L Lindgarten Autor Konto verlassen'])
  expect(byRole('button', 'Konto verlassen: Lindgarten')).toBeTruthy()
})

it('nobody is led to Sign in', async () => {
  await mountApp(ProfilePage, { as: 'nobody' })
  expect(textOf(byRole('alert'))).toContain('In this tab, nobody is signed in.')
  expect(byRole('link', 'Sign in').getAttribute('href')).toBe('/sign-in')
})

it('A1: each different access is named with its accounts, and no account that is not one’s own', async () => {
  await mountApp(ProfilePage, { ...agency, as: 'aiko' })
  expect(lines('Connections')).toEqual([
    'A Alpenkiosk, Hafenbühne and 2 more Designer on Alpenkiosk, Hafenbühne and Lesezeit Verlag Custom (2 permissions) on Weinkontor Leave account',
  ])
  expect(document.body.textContent).not.toContain('Studio Nordlicht')
})

it('C5, owner-must-transfer: an owner is told to transfer ownership first, and where', async () => {
  await mountApp(ProfilePage, { ...agency, as: 'lena' })
  await until(() => {
    expect(lines('Connections')).toEqual([
      'SN Studio Nordlicht Owner Owner of everything: 13 accounts Studio Nordlicht belongs to you: its owner cannot leave it. Transfer ownership first, then leave the account. To ownership',
    ])
  })
  const way = byRole('link', 'To ownership of Studio Nordlicht')
  expect(way.getAttribute('href')).toBe('/accounts/nordlicht/settings')
  expect(allByRole('button', 'Leave account')).toEqual([])
})

async function withKeyAndApp(as: string) {
  const app = await mountApp(ProfilePage, { as })
  await app.run({ type: 'CreateApiKey', accountId: 'lindgarten', label: 'Shop import', hash: 'h' }, 'ada')
  for (const actor of ['ada', 'ada', 'ben'])
    await app.run({ type: 'SignInApp', accountId: 'lindgarten', platform: 'ios' }, actor)
  return app
}

it('C3, C4: leaving asks first, and names what ends with it, also the login', async () => {
  const { router } = await withKeyAndApp('ada')
  await click('button', 'Leave account Lindgarten')
  const asked = await dialog()
  expect(document.activeElement).toBe(byRole('button', 'Cancel'))
  await until(() => {
    expect(textOf(asked)).toBe(
      'Leave Lindgarten? You lose access to Lindgarten at once, and your profile there is deleted for good. To come back you need a new invitation. ' +
        'It is your last account, so your login ends with it: username, password and two-factor sign-in are deleted, and you can no longer sign in. ada@lindgarten.example can be used for a new login. ' +
        '1 API key ends: Shop import 2 apps are signed out: iOS (2) 1 seat is freed Cancel Leave account',
    )
  })
  await click('button', 'Leave account')
  await toast('You have left Lindgarten: 1 API key ended, 2 apps signed out, 1 seat freed, login ended')
  expect(useSessionStore().isNobody).toBe(true)
  expect(router.currentRoute.value.name).toBe('sign-in')
})

it('C4: with another account the login goes on, and the page with it', async () => {
  const { run } = await mountApp(ProfilePage, { as: 'ben' })
  await run({ type: 'OpenAccount', name: 'Bens', catalogueId: 'levels', planId: 'levels.free' }, 'ben')
  expect(lines('Connections')).toHaveLength(2)
  await click('button', 'Leave account Lindgarten')
  await until(() => expect(textOf(byRole('alertdialog'))).toContain('1 seat is freed'))
  expect(textOf(byRole('alertdialog'))).not.toContain('login')
  await click('button', 'Leave account')
  await toast('You have left Lindgarten: 1 seat freed')
  expect(lines('Connections')).toHaveLength(1)
  await until(() => expect(document.activeElement).toBe(byRole('heading', 'Profile')))
})

it('M-03: what ends elsewhere ends here too', async () => {
  const { run } = await withKeyAndApp('ada')
  expect(lines('API keys')).toHaveLength(1)
  expect(lines('Signed-in apps')).toHaveLength(2)
  byRole('button', 'Delete API key Shop import').focus()
  await run({ type: 'RevokeAccess', primaryId: 'lindgarten', personIds: ['ada'], invitationIds: [] }, 'olga')
  expect([lines('API keys'), lines('Signed-in apps'), lines('Connections')]).toEqual([[], [], []])
  expect(textOf(region('Connections'))).toContain('You have no account yet.')
})

it('the secret of a new API key is shown once, and only then', async () => {
  const { workspace } = await mountApp(ProfilePage, { as: 'ada' })
  await click('button', 'Create API key')
  const create = () => byRole('dialog').querySelector('form')!.requestSubmit()
  const label = await until(() => byRole('textbox', 'Label'))
  create()
  await until(() => expect(descriptionOf(label)).toContain('The label is missing. Enter what uses the key.'))
  await type('Label', 'Shop import')
  create()
  const key = (await until(() => byRole('textbox', 'API key'))) as HTMLInputElement
  expect(key.value).toMatch(/^seatplan_[\w-]{32}$/)
  expect(textOf(byRole('dialog'))).toContain('API key Shop import Copy it now: it is shown only once')
  expect(document.activeElement).toBe(key)
  const { value } = key
  press('Escape')
  await waitForRender()
  expect((byRole('textbox', 'API key') as HTMLInputElement).value, 'not copied yet').toBe(value)
  create()
  await until(() => expect(lines('API keys')[0]).toMatch(/^Shop import Lindgarten · Created/))
  expect(document.body.innerHTML).not.toContain(value)
  const profile = await workspace.queries.profile({ actorId: 'ada' })
  expect(profile?.trees[0]?.accounts[0]?.apiKeys[0]?.hash).toBe(await workspace.linkHash(value))

  await click('button', 'Delete API key Shop import')
  expect(textOf(await dialog())).toContain('Programs that use it lose access to Lindgarten at once.')
  await click('button', 'Delete API key')
  await toast('API key Shop import deleted')
  expect(lines('API keys')).toEqual([])
  await until(() => expect(document.activeElement).not.toBe(document.body))
})

it('focus goes to the neighbour of what was deleted: the next key, else *Create API key*', async () => {
  const { run } = await mountApp(pageInMain, { as: 'ada' })
  for (const label of ['One', 'Two']) {
    await run({ type: 'CreateApiKey', accountId: 'lindgarten', label, hash: label }, 'ada')
  }
  for (const [label, next] of [
    ['One', 'Delete API key Two'],
    ['Two', 'Create API key'],
  ] as const) {
    const button = await until(() => byRole('button', `Delete API key ${label}`))
    button.focus()
    button.click()
    await dialog()
    await click('button', 'Delete API key')
    await until(() => expect(document.activeElement).toBe(byRole('button', next)))
  }
})

it('A4: an access that is lost while the dialog is open turns its button off, with the reason', async () => {
  const { run } = await mountApp(pageInMain, { as: 'ada' })
  await click('button', 'Create API key')
  await until(() => byRole('textbox', 'Label'))
  const submit = () => byRole('dialog').querySelector('[type=submit]')!
  expect(submit().getAttribute('aria-disabled')).toBeNull()
  const offers = [{ accountId: 'lindgarten', access: { role: 'viewer' } }]
  await run(
    { type: 'ChangeAccess', primaryId: 'lindgarten', personIds: ['ada'], invitationIds: [], offers },
    'olga',
  )
  await until(() => expect(descriptionOf(submit())).toContain('You may not do this on Lindgarten.'))
})

it('A4: who may not have API keys is told why', async () => {
  await mountApp(ProfilePage, { as: 'ben' })
  await until(() => {
    expect(descriptionOf(byRole('button', 'Create API key'))).toContain(
      'You may not do this on Lindgarten. You need the permission “Add or read API keys” for it.',
    )
  })
})

it('A4: with several accounts one chooses, and sees where one may not', async () => {
  const { run } = await mountApp(ProfilePage, { ...agency, as: 'aiko' })
  await run({ type: 'OpenAccount', name: 'Aiko', catalogueId: 'levels', planId: 'levels.free' }, 'aiko')
  await click('button', 'Create API key')
  await until(() => expect(byRole('combobox', 'Account').textContent).toContain('Aiko'))
})

it('C3: signs in with an app, and out again', async () => {
  await mountApp(ProfilePage, { as: 'ben' })
  await click('button', 'Sign in with an app')
  const android = (await until(() => byRole('radio', 'Android'))) as HTMLInputElement
  android.click()
  await waitForRender()
  byRole('dialog').querySelector('form')!.requestSubmit()
  await toast('Signed in with the Android app')
  await until(() => expect(lines('Signed-in apps')[0]).toMatch(/^Android app Lindgarten · Signed in/))
  await click('button', 'Sign out: Android app, Lindgarten')
  await toast('Signed out of the Android app')
  await until(() => expect(lines('Signed-in apps')).toEqual([]))
  expect(document.activeElement).toBe(byRole('button', 'Sign in with an app'))
})

it('E-03: whose login has ended elsewhere is nobody here', async () => {
  const { run } = await mountApp(ProfilePage, { as: 'ben' })
  await run(leave, 'ben')
  await until(() => expect(textOf(byRole('alert'))).toContain('In this tab, nobody is signed in.'))
})
