import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth/slim'
import { axe, expect, test } from './app'
import { actAs, manage, people, secondTab } from './steps'

const STEP = 30_000
const codeOf = (secret: string, timestamp = Date.now()) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp })

async function openProfile(page: Page) {
  await page.getByRole('link', { name: 'Profile', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Connections' })).toBeVisible()
}

async function createKey(page: Page, label: string): Promise<string> {
  await page.getByRole('button', { name: 'Create API key' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Label' }).fill(label)
  await dialog.getByRole('button', { name: 'Create API key' }).click()
  const secret = await dialog.getByRole('textbox', { name: 'API key' }).inputValue()
  await dialog.getByRole('button', { name: 'Done' }).click()
  return secret
}

async function signInApp(page: Page, platform: string) {
  await page.getByRole('button', { name: 'Sign in with an app' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: platform }).check()
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Sets two-factor sign-in up with the key that the page shows. */
async function setUpTwoFactor(page: Page, now?: number): Promise<string> {
  await page.getByRole('button', { name: 'Set up two-factor sign-in' }).click()
  const dialog = page.getByRole('dialog')
  const shown = await dialog.locator('code').textContent()
  const secret = (shown ?? '').replaceAll(/\s/g, '')
  await dialog.getByRole('textbox', { name: 'Six-digit code' }).fill(codeOf(secret, now))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  return secret
}

async function signIn(page: Page, login: string, password: string) {
  await page.getByRole('textbox', { name: 'Username or e-mail' }).fill(login)
  await page.getByLabel('Password', { exact: true }).first().fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('E-01, E-02, M-03: who is revoked in one window loses key and session in the other, without a reload', async ({
  page,
}) => {
  await page.goto('./')
  await expect(people(page)).toBeVisible()
  const adas = await secondTab(page, '#/profile')
  await actAs(adas, 'Ada Keller')
  const secret = await createKey(adas, 'Shop import')
  expect(secret).toMatch(/^seatplan_/)
  await signInApp(adas, 'Android')
  const row = (name: string) => adas.getByRole('main').getByRole('listitem').filter({ hasText: name })
  await expect(row('Shop import')).toBeVisible()
  await expect(row('Android app')).toBeVisible()
  await axe(adas)

  await manage(page, 'ada@lindgarten.example', 'Revoke access')
  const confirm = page.getByRole('alertdialog')
  await expect(confirm).toContainText('1 API key ends: Shop import')
  await expect(confirm).toContainText('1 app is signed out: Android')
  await confirm.getByRole('button', { name: 'Delete user' }).click()
  await expect(row('Shop import')).toHaveCount(0)
  await expect(row('Android app')).toHaveCount(0)
  await expect(adas.getByText('You have no account yet.')).toBeVisible()
})

test('M-03: signed out in one tab, signed out in all', async ({ page }) => {
  await page.goto('./#/profile')
  await signInApp(page, 'Web')
  const other = await secondTab(page, '#/profile')
  await actAs(other, 'Olga Brandt')
  await other.getByRole('button', { name: 'Sign out: Web app, Lindgarten' }).click()
  await expect(page.getByText('You are not signed in with any app.')).toBeVisible()
  await expect(other.getByRole('button', { name: 'Sign in with an app' })).toBeFocused()
})

test('two-factor sign-in: set up with the key from the page, asked for at the next sign-in, each code once', async ({
  page,
}) => {
  // A code is good for half a minute, however slow the machine is.
  const now = Date.now()
  await page.clock.setFixedTime(now)
  await page.goto('./')
  await actAs(page, 'Ben Okafor')
  await openProfile(page)
  await page.getByRole('button', { name: 'Set up two-factor sign-in' }).click()
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible()
  await axe(page)
  await page.keyboard.press('Escape')
  const secret = await setUpTwoFactor(page, now)
  await expect(page.getByRole('region', { name: 'Two-factor sign-in' })).toContainText('On')
  const used = codeOf(secret, now)

  await actAs(page, 'Nobody')
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click()
  await signIn(page, 'ben', 'seatplan-demo')
  const code = page.getByRole('textbox', { name: 'Six-digit code' })
  await expect(code).toBeFocused()
  await axe(page)
  await code.fill(used)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'each works only once' })).toBeVisible()
  await expect(code).toBeFocused()
  // Typed over, since what was refused is selected.
  await page.keyboard.type(codeOf(secret, now + STEP))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Act as' })).toContainText('Ben Okafor')

  await actAs(page, 'Ada Keller')
  await actAs(page, 'Ben Okafor')
  await expect(page.getByRole('textbox', { name: 'Six-digit code' })).toHaveCount(0)
})

test('A2, R-11, R-12: who is locked sees why on every page, sets it up and goes on without a new sign-in', async ({
  page,
}) => {
  await page.goto('./#/accounts/lindgarten/settings')
  const required = page.getByRole('switch', { name: 'Require two-factor sign-in' })
  await expect(page.getByRole('main').getByText('set it up for yourself first').last()).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Set up two-factor sign-in' }).click()
  await setUpTwoFactor(page)
  await page.getByRole('link', { name: 'Settings' }).click()

  const adas = await secondTab(page, '#/accounts/lindgarten/sharing')
  await actAs(adas, 'Ada Keller')
  await expect(people(adas)).toBeVisible()
  await required.click()
  await expect(page.getByRole('alertdialog')).toContainText('Ada Keller and Ben Okafor')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Require' }).click()
  await expect(required).toBeChecked()

  await expect(people(adas)).toHaveCount(0)
  await adas.getByRole('main').getByRole('link', { name: 'Set up two-factor sign-in' }).click()
  await expect(adas.getByRole('button', { name: 'Leave account Lindgarten' })).toBeEnabled()
  await axe(adas)
  await setUpTwoFactor(adas)
  await adas.getByRole('link', { name: 'Share account' }).click()
  await expect(people(adas)).toBeVisible()
})

test('C4, E-03: who leaves the last account has no login any more, and no sign-in says why', async ({
  page,
}) => {
  await page.goto('./')
  await actAs(page, 'Ben Okafor')
  await openProfile(page)
  await page.getByRole('button', { name: 'Leave account Lindgarten' }).press('Enter')
  const confirm = page.getByRole('alertdialog')
  await expect(confirm.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await expect(confirm).toContainText('It is your last account, so your login ends with it')
  await axe(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/#\/sign-in$/)
  await expect(
    page.getByText('You have left Lindgarten: 1 seat freed, login ended', { exact: true }),
  ).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Act as' })).toContainText('Nobody')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  for (const login of ['ben', 'ben@lindgarten.example', 'nobody-at-all']) {
    await signIn(page, login, 'seatplan-demo')
    await expect(
      page.getByRole('alert').filter({ hasText: 'do not match. Check both, then try again.' }),
    ).toBeVisible()
  }
})

test('at 320 px everything on the page is there, and nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('./#/profile')
  await createKey(page, 'A label that is rather long for so small a screen')
  await signInApp(page, 'iOS')
  await axe(page)
  for (const name of ['Set up two-factor sign-in', 'Create API key', 'Sign in with an app']) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name })).toBeFocused()
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(wide).toBe(false)
})
