import { Secret, TOTP } from 'otpauth/slim'
import { expect, it } from 'vitest'
import SettingsPage from '@/pages/SettingsPage.vue'
import PlanPage from '@/pages/PlanPage.vue'
import RolesPage from '@/pages/RolesPage.vue'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole, descriptionOf } from '../../support/by-role'
import { click, textOf } from '../../support/user-actions'
import { mountApp, waitForRender, until } from '../../support/mount-app'

const lindgarten = { accountId: 'lindgarten' }
type App = Awaited<ReturnType<typeof mountApp>>

async function setUp({ workspace }: App, as: string) {
  const { secret } = await workspace.newTwoFactorSecret(`${as}@lindgarten.example`)
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  await workspace.run({ type: 'SetUpTwoFactor' }, { as, twoFactorSecret: secret, code })
  await waitForRender()
}

const requirement = (required: boolean) =>
  ({ type: 'RequireTwoFactor', primaryId: 'lindgarten', required }) as const
const box = (name = 'Require two-factor sign-in') => byRole('switch', name) as HTMLInputElement

it('A2: asks first, and says who is locked until they have set it up', async () => {
  const app = await mountApp(SettingsPage, { as: 'ada', props: lindgarten })
  await setUp(app, 'ada')
  await until(() => expect(descriptionOf(box())).not.toContain('yourself'))
  box().click()
  await until(() => {
    expect(textOf(byRole('alertdialog'))).toContain(
      '2 people are locked until then: Olga Brandt and Ben Okafor',
    )
  })
  expect(box().checked).toBe(false)
  expect(document.activeElement).toBe(byRole('button', 'Cancel'))
  await click('button', 'Require')
  await until(() => expect(box().checked).toBe(true))
  await until(() => {
    expect(document.body.textContent).toContain('Two-factor sign-in is required for Lindgarten')
  })

  box().click()
  await until(() => expect(textOf(byRole('alertdialog'))).toContain('A password alone is then enough again.'))
  await click('button', 'Make optional')
  await until(() => expect(box().checked).toBe(false))
})

it('says the same in German, also when nobody is locked', async () => {
  const app = await mountApp(SettingsPage, { as: 'ada', props: lindgarten, locale: 'de' })
  for (const one of ['olga', 'ada', 'ben']) await setUp(app, one)
  box('Zwei-Faktor-Anmeldung verlangen').click()
  await until(() => {
    expect(textOf(byRole('alertdialog'))).toContain('Alle hier haben sie schon eingerichtet')
  })
})

it('R-12, two-factor-first: who has not set it up is led to setting it up', async () => {
  await mountApp(SettingsPage, { as: 'ada', props: lindgarten })
  await until(() => expect(descriptionOf(box())).toContain('set it up for yourself first'))
  box().click()
  await waitForRender()
  expect(box().checked).toBe(false)
  expect(allByRole('alertdialog')).toEqual([])
  expect(byRole('link', 'Set up two-factor sign-in').getAttribute('href')).toBe('/profile')
})

it('A4: who may not require it sees nothing of it', async () => {
  await mountApp(SettingsPage, { as: 'ben', props: lindgarten })
  expect(allByRole('region', 'Two-factor sign-in')).toEqual([])
})

it.each([
  ['Share account', SharingPage],
  ['Settings', SettingsPage],
  ['Plan', PlanPage],
  ['Roles', RolesPage],
])('A2, R-11: %s says to who is locked why, and leads to the set-up', async (_, page) => {
  const app = await mountApp(page, { as: 'olga', props: lindgarten })
  await setUp(app, 'ada')
  await app.run(requirement(true), 'ada')
  await until(() => {
    expect(textOf(byRole('alert'))).toContain(
      'This account requires two-factor sign-in, and you have not set it up yet.',
    )
  })
  expect(byRole('link', 'Set up two-factor sign-in').getAttribute('href')).toBe('/profile')
  expect(document.body.textContent).not.toContain('ben@lindgarten.example')

  await setUp(app, 'olga')
  await until(() => expect(allByRole('link', 'Set up two-factor sign-in')).toEqual([]))
  await until(() => expect(document.body.textContent).not.toContain('you have not set it up yet'))
})
