import { Secret, TOTP } from 'otpauth/slim'
import { expect, it } from 'vitest'
import { fromTimeText } from '@/text/formats'
import SignInForm from '@/components/sign-in/SignInForm.vue'
import { allByRole, byRole, descriptionOf } from '../../support/by-role'
import { alerts, click, type } from '../../support/user-actions'
import { mountApp, until } from '../../support/mount-app'

function signIn(login: string, password: string) {
  for (const [name, value] of [
    ['Username or e-mail', login],
    ['Password', password],
  ] as const) {
    const field = byRole('textbox', name) as HTMLInputElement
    field.value = value
    field.dispatchEvent(new Event('input'))
  }
  byRole('button', 'Sign in').click()
}

it.each([
  ...[
    'ben',
    'BEN',
    ' Ben@Lindgarten.example ',
    'Ben Okafor <ben@lindgarten.example>',
    '<ben@lindgarten.example>',
  ],
  ...['mailto:ben@lindgarten.example', '"ben@lindgarten.example"'],
])('E1: signs in %s with the password that the page shows', async (login) => {
  const { wrapper, workspace } = await mountApp(SignInForm, { as: 'nobody' })
  expect(descriptionOf(byRole('textbox', 'Password'))).toContain(workspace.demoPassword)
  signIn(login, workspace.demoPassword)
  await until(() => expect(wrapper.emitted('signedIn')).toEqual([['ben']]))
})

it.each([
  ['a login that does not exist', 'zoe', 'seatplan-demo'],
  ['a wrong password', 'ben', 'wrong'],
])('never says which part was wrong: %s', async (_, login, password) => {
  const { wrapper } = await mountApp(SignInForm, { as: 'nobody' })
  const [alert] = allByRole('alert')
  signIn(login, password)
  await until(() =>
    expect(alert?.textContent.trim()).toBe(
      'Username or e-mail and password do not match. Check both, then try again.',
    ),
  )
  expect(document.activeElement).toBe(byRole('textbox', 'Password'))
  expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(0)
  expect(wrapper.emitted('signedIn')).toBeUndefined()
})

const MINUTE = 60_000

/** Ben has set up two-factor sign-in a minute ago. */
async function withCode(locale: 'en' | 'de' = 'en') {
  let time = Date.UTC(2026, 10, 21, 12)
  const app = await mountApp(SignInForm, { as: 'nobody', now: () => time, locale })
  const { secret } = await app.workspace.newTwoFactorSecret('ben@lindgarten.example')
  const shown = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: time })
  await app.workspace.run({ type: 'SetUpTwoFactor' }, { as: 'ben', twoFactorSecret: secret, code: shown() })
  time += MINUTE
  return { ...app, shown }
}

async function enter(code: string) {
  await type('Six-digit code', code)
  await click('button', 'Sign in')
}

it('4.9, A2: asks for the code of who has set it up, once the password was right', async () => {
  const { wrapper, workspace, shown } = await withCode()
  expect(allByRole('textbox', 'Six-digit code')).toEqual([])
  signIn('ben', 'wrong')
  await until(() => expect(alerts()[0]).toContain('do not match'))
  expect(allByRole('textbox', 'Six-digit code')).toEqual([])

  signIn('ben', workspace.demoPassword)
  const field = await until(() => byRole('textbox', 'Six-digit code'))
  expect(document.activeElement).toBe(field)
  expect(alerts()).toEqual([])
  expect([field.getAttribute('autocomplete'), field.getAttribute('inputmode')]).toEqual([
    'one-time-code',
    'numeric',
  ])

  await enter('12')
  expect(descriptionOf(field)).toBe('Enter the six digits.')
  await enter('000000')
  await until(() =>
    expect(alerts()[0]).toContain('This is not the code that your authenticator app shows now.'),
  )
  expect(document.activeElement).toBe(field)
  expect(wrapper.emitted('signedIn')).toBeUndefined()

  await enter(`${shown().slice(0, 3)} ${shown().slice(3)}`)
  await until(() => expect(wrapper.emitted('signedIn')).toEqual([['ben']]))
})

it('another login is asked for its own code, or for none', async () => {
  const { wrapper, workspace } = await withCode()
  signIn('ben', workspace.demoPassword)
  await until(() => byRole('textbox', 'Six-digit code'))
  signIn('ada', workspace.demoPassword)
  await until(() => expect(wrapper.emitted('signedIn')).toEqual([['ada']]))
})

it.each([
  ['en', 'ben', 'Too many', 'Try again from'],
  ['de', 'zoe', 'zu viele', 'Versuchen Sie es ab'],
] as const)(
  'K1: after five wrong tries says in %s from when %s may try again',
  async (locale, login, what, step) => {
    const time = Date.UTC(2026, 10, 21, 12)
    const { wrapper, workspace } = await mountApp(SignInForm, { as: 'nobody', now: () => time, locale })
    for (let n = 0; n < 5; n++) await workspace.signIn(login, 'wrong')
    const button = byRole('button', locale === 'en' ? 'Sign in' : 'Anmelden')
    const [name, password] = allByRole('textbox') as HTMLInputElement[]
    for (const [field, value] of [
      [name, login],
      [password, workspace.demoPassword],
    ] as const) {
      if (!field) expect.fail('no field')
      field.value = value
      field.dispatchEvent(new Event('input'))
    }
    button.click()
    await until(() => expect(alerts()[0]?.toLowerCase()).toContain(what.toLowerCase()))
    expect(alerts()[0]).toContain(step)
    expect(alerts()[0]).toContain(fromTimeText(time + 5 * MINUTE, locale))
    expect(wrapper.emitted('signedIn')).toBeUndefined()
  },
)
