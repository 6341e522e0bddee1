import { Secret, TOTP } from 'otpauth/slim'
import { expect, it } from 'vitest'
import ProfilePage from '@/pages/ProfilePage.vue'
import { allByRole, byRole, descriptionOf } from '../../support/by-role'
import { click, type, textOf } from '../../support/user-actions'
import { mountApp, until } from '../../support/mount-app'

const region = (name: string) => byRole('region', name)
const dialog = () => until(() => byRole('alertdialog'))
const toast = (words: string) => until(() => expect(document.body.textContent).toContain(words))

const submit = () => byRole('dialog').querySelector('form')!.requestSubmit()
const minute = 60_000

/** Sets two-factor sign-in up as a person does, with the key that the page shows. */
async function settingUp(as: string, options: Parameters<typeof mountApp>[1] = {}) {
  let time = Date.UTC(2026, 10, 21, 12)
  const app = await mountApp(ProfilePage, { as, now: () => time, ...options })
  const codeOf = (secret: string) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: time })
  const waits = (ms: number) => (time += ms)
  const secretShown = async () => {
    const key = await until(() => byRole('dialog').querySelector('code')!)
    return key.textContent.replaceAll(/\s/g, '')
  }
  return { ...app, codeOf, waits, secretShown }
}

it('two-factor sign-in is set up with the key from the page, and a code of it', async () => {
  const { codeOf, secretShown, workspace, waits } = await settingUp('ben')
  await click('button', 'Set up two-factor sign-in')
  const secret = await secretShown()
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  const code = byRole('textbox', 'Six-digit code')
  expect(document.activeElement).toBe(code)
  expect(
    byRole('img', 'QR code for your authenticator app').querySelector('path')?.getAttribute('d'),
  ).toMatch(/^M0 0h7/)
  const link = byRole('link', 'Open an authenticator app on this device').getAttribute('href')
  expect(link).toMatch(new RegExp(`^otpauth://totp/Seatplan:ben%40lindgarten.example\\?.*secret=${secret}`))

  submit()
  await until(() => expect(descriptionOf(code)).toBe('Enter the six digits.'))
  await type('Six-digit code', '000000')
  submit()
  await until(() => expect(textOf(byRole('dialog'))).toContain('This is not the code'))
  expect(document.activeElement).toBe(code)
  await type('Six-digit code', codeOf(secret))
  submit()
  await toast('Two-factor sign-in set up')
  await until(() => expect(textOf(region('Two-factor sign-in'))).toContain('On'))
  waits(minute)
  expect(await workspace.signIn('ben', workspace.demoPassword)).toEqual({ failed: 'code-needed' })
  expect(await workspace.signIn('ben', workspace.demoPassword, codeOf(secret))).toHaveProperty('person')
})

it('W1: in a demo the code of an authenticator in this workspace is filled in, and only that', async () => {
  const { secretShown, codeOf, waits } = await settingUp('ben')
  await click('button', 'Set up two-factor sign-in')
  const code = codeOf(await secretShown())
  await click('button', 'Fill in the current code (demo)')
  await until(() => expect((byRole('textbox', 'Six-digit code') as HTMLInputElement).value).toBe(code))
  submit()
  await toast('Two-factor sign-in set up')
  waits(minute)
  await click('button', 'Turn off two-factor sign-in')
  await dialog()
  await click('button', 'Fill in the current code (demo)')
  await until(() =>
    expect((byRole('textbox', 'Six-digit code') as HTMLInputElement).value).toMatch(/^\d{6}$/),
  )
  await click('button', 'Turn off')
  await toast('Two-factor sign-in turned off')
})

it('another authenticator takes a code of the old one; turning off takes a code too, and asks first', async () => {
  const { codeOf, secretShown, waits, workspace } = await settingUp('ben')
  await click('button', 'Set up two-factor sign-in')
  const first = await secretShown()
  await type('Six-digit code', codeOf(first))
  submit()
  await until(() => byRole('button', 'Change authenticator app'))
  waits(minute)

  await click('button', 'Change authenticator app')
  const second = await secretShown()
  await type('Code from the app that you use now', codeOf(first))
  await type('Code from the new app', codeOf(second))
  submit()
  await until(() => expect(allByRole('dialog')).toEqual([]))
  waits(minute)

  await click('button', 'Turn off two-factor sign-in')
  await dialog()
  expect(document.activeElement).toBe(byRole('button', 'Cancel'))
  expect(descriptionOf(byRole('button', 'Turn off'))).toBe('Enter the six digits.')
  await type('Six-digit code', codeOf(first))
  await click('button', 'Turn off')
  await until(() => expect(textOf(byRole('alertdialog'))).toContain('This is not the code'))
  await type('Six-digit code', codeOf(second))
  await click('button', 'Turn off')
  await toast('Two-factor sign-in turned off')
  expect(await workspace.signIn('ben', workspace.demoPassword)).toHaveProperty('person')
})

it('A2, R-11: who is locked sees why, can leave and set it up; then everything works again', async () => {
  const { codeOf, secretShown, workspace, run } = await settingUp('ada')
  await run({ type: 'SignInApp', accountId: 'lindgarten', platform: 'web' }, 'ada')
  const { secret } = await workspace.newTwoFactorSecret('olga@lindgarten.example')
  await workspace.run(
    { type: 'SetUpTwoFactor' },
    { as: 'olga', twoFactorSecret: secret, code: codeOf(secret) },
  )
  await run({ type: 'RequireTwoFactor', primaryId: 'lindgarten', required: true }, 'olga')

  await until(() => expect(textOf(region('Two-factor sign-in'))).toContain('Lindgarten requires it.'))
  const create = () => byRole('button', 'Create API key')
  await until(() => expect(descriptionOf(create())).toContain('you have not set it up yet'))
  expect(descriptionOf(byRole('button', 'Sign out: Web app, Lindgarten'))).toContain(
    'Set up two-factor sign-in first',
  )
  expect(descriptionOf(byRole('button', 'Sign in with an app'))).toContain('Set up two-factor sign-in first')
  expect(descriptionOf(byRole('button', 'Leave account Lindgarten'))).toBe('')

  await click('button', 'Set up two-factor sign-in')
  await type('Six-digit code', codeOf(await secretShown()))
  submit()
  await until(() => expect(descriptionOf(create())).toBe(''))
  await until(() => {
    expect(descriptionOf(byRole('button', 'Turn off two-factor sign-in'))).toContain(
      'Lindgarten requires it, so it stays on.',
    )
  })
})

it('C4: says the same in German; the login that ends takes an open dialog with it', async () => {
  const { run, codeOf, secretShown, workspace } = await settingUp('ben', { locale: 'de' })
  await click('button', 'Zwei-Faktor-Anmeldung einrichten')
  await type('Sechsstelliger Code', codeOf(await secretShown()))
  submit()
  await toast('Zwei-Faktor-Anmeldung eingerichtet')
  expect((await workspace.queries.profile({ actorId: 'ben' }))?.hasAuthenticator).toBe(true)
  await click('button', 'Zwei-Faktor-Anmeldung ausschalten')
  expect(textOf(await dialog())).toContain('Dann genügt zum Anmelden Ihr Passwort allein.')
  await run({ type: 'LeaveAccount', primaryId: 'lindgarten' }, 'ben')
  await until(() => expect(textOf(byRole('alert'))).toContain('In diesem Tab ist niemand angemeldet.'))
})
