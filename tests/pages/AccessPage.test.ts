import { Secret, TOTP } from 'otpauth/slim'
import { expect, it } from 'vitest'
import AccessPage from '@/pages/AccessPage.vue'
import { useSessionStore } from '@/stores/session'
import { allByRole, byRole } from '../support/by-role'
import { click, textOf } from '../support/user-actions'
import { mountApp, waitForRender, until } from '../support/mount-app'

const lindgarten = { props: { accountId: 'lindgarten' }, path: '/accounts/lindgarten/access' } as const
const aiko = {
  scenario: 'agency',
  as: 'aiko',
  props: { accountId: 'weinkontor' },
  path: '/accounts/weinkontor/access',
} as const
const regions = () => allByRole('region').map((one) => one.querySelector('h2')?.textContent)
const rowsOf = (list: HTMLElement) => [...list.querySelectorAll('li > button')].map(textOf)

it('A1: says what one may do, area by area, and folded every single permission', async () => {
  await mountApp(AccessPage, { as: 'ben', ...lindgarten })
  await until(() => expect(textOf(byRole('region', 'What you may do'))).toContain('Author'))
  const what = byRole('region', 'What you may do')
  expect(textOf(what)).toContain('Templates and campaigns')
  expect(what.querySelectorAll('dl')[0]?.querySelectorAll('dt').length).toBeGreaterThan(2)
  expect(what.querySelector('summary')?.textContent.trim()).toBe('All 23 permissions')
  expect(what.querySelector('details')?.querySelectorAll('dd')).toHaveLength(23)
  expect(regions()).toEqual([
    ...['What you may do', 'Who can change it', 'Two-factor sign-in', 'Leave account'],
  ])
})

it('A6: *Why?* explains it', async () => {
  await mountApp(AccessPage, { as: 'ben', ...lindgarten })
  await click('button', 'Why? On Lindgarten')
  await until(() => expect(document.body.textContent).toContain('No: Invite users'))
})

it('A7: names the owner, and in words of the catalogue who else can change it', async () => {
  await mountApp(AccessPage, { as: 'ben', ...lindgarten })
  const change = await until(() => byRole('region', 'Who can change it'))
  expect(textOf(change)).toContain('Olga Brandt')
  expect(textOf(change)).toContain('Everyone who is Admin can change access as well.')
  expect(textOf(change)).toContain('Questions about your access? Ask Olga Brandt.')
  expect(textOf(change)).not.toContain('Ada')
})

it('A7: whoever may see people here reads their names', async () => {
  const { run } = await mountApp(AccessPage, { as: 'ben', ...lindgarten })
  const offers = [{ accountId: 'lindgarten', access: { role: 'admin' } }]
  const change = { primaryId: 'lindgarten', personIds: ['ben'], invitationIds: [], offers }
  await run({ type: 'ChangeAccess', ...change }, 'olga')
  await until(() => expect(textOf(byRole('region', 'Who can change it'))).toContain('Ada Keller'))
  expect(textOf(byRole('region', 'Who can change it'))).not.toContain('Ben')
})

it('A1: lists every account of the tree on which one has access, that of the address unfolded', async () => {
  await mountApp(AccessPage, aiko)
  const list = await until(() => byRole('region', 'What you may do'))
  expect(rowsOf(list)).toEqual([
    'W Weinkontor Custom (2 permissions)',
    'A Alpenkiosk Designer',
    'H Hafenbühne Designer',
    'LV Lesezeit Verlag Designer',
  ])
  expect(list.querySelectorAll('[aria-expanded=true]')).toHaveLength(1)
  expect(document.body.textContent).not.toContain('Studio Nordlicht')
  list.querySelectorAll<HTMLElement>('li > button')[1]?.click()
  await waitForRender()
  expect(list.querySelectorAll('[aria-expanded=true]')).toHaveLength(2)
})

it('C4: one leaves from here, and is led away from the account', async () => {
  const { router } = await mountApp(AccessPage, { as: 'ben', ...lindgarten })
  await click('button', 'Leave account')
  await until(() => byRole('alertdialog', 'Leave Lindgarten?'))
  allByRole('button', 'Leave account').at(-1)?.click()
  await until(() => expect(router.currentRoute.value.name).toBe('sign-in'))
  expect(useSessionStore().isNobody).toBe(true)
})

it('A2: who is locked is told that the set-up comes first, and may leave', async () => {
  const { workspace, run } = await mountApp(AccessPage, { as: 'ben', ...lindgarten })
  const { secret } = await workspace.newTwoFactorSecret('olga@lindgarten.example')
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  await workspace.run({ type: 'SetUpTwoFactor' }, { as: 'olga', twoFactorSecret: secret, code })
  await run({ type: 'RequireTwoFactor', primaryId: 'lindgarten', required: true }, 'olga')
  await until(() => byRole('region', 'Two-factor sign-in comes first'))
  expect(byRole('link', 'Set up two-factor sign-in').getAttribute('href')).toBe('/profile')
  expect(textOf(byRole('region', 'What you may do'))).toContain('At present you may do nothing there.')
  expect(byRole('button', 'Leave account')).toBeTruthy()
})

it('who is only invited reads who invited them, and where the link is', async () => {
  const { workspace } = await mountApp(AccessPage, { as: 'nobody', ...lindgarten })
  await until(() => expect(textOf(byRole('alert'))).toContain('sign'))
  const eve = 'eve@lindgarten.example'
  const signUp = { type: 'SignUp', name: 'Eve', username: 'eve', email: eve } as const
  await workspace.run(signUp, { as: 'nobody', id: 'eve', password: 'correct horse' })
  useSessionStore().actAs('eve')
  await until(() => expect(document.body.textContent).toContain('You are invited to Lindgarten'))
  expect(document.body.textContent).toContain('Olga Brandt invited eve@lindgarten.example.')
  expect(byRole('link', 'Go to the mailbox').getAttribute('href')).toBe(`/mailbox?to=${eve}`)
})

it('the owner may do everything, and neither asks nor leaves', async () => {
  await mountApp(AccessPage, { as: 'olga', ...lindgarten, locale: 'de' })
  await until(() => expect(document.body.textContent).toContain('Ihnen gehört Lindgarten'))
  expect(regions()).toEqual(['Was Sie dürfen', 'Zwei-Faktor-Anmeldung'])
})
