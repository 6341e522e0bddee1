import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { actFromNextLoad, putRows } from './database'
import { HOSTILE_OWNER, hostileRows, payloads } from './hostile-rows'
import { choose, people } from './steps'

/** The payload is there to be read, and nothing of it has become part of the page. */
async function readsAsText(page: Page, payload: string, least = 1) {
  const shown = page.getByText(payload, { exact: false })
  await expect.poll(() => shown.count(), payload).toBeGreaterThanOrEqual(least)
  const made = page.locator(
    '[onerror], [onload], iframe, object, embed, body script, main style, a[href^=java]',
  )
  expect(await made.evaluateAll((all) => all.filter((one) => !(one as HTMLScriptElement).src).length)).toBe(0)
}

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`executed: ${dialog.message()}`)
  })
})

test('X-01: what was stored by hand is text on every screen', async ({ page }) => {
  test.setTimeout(180_000)
  const show = (address: string) => page.evaluate((hash) => (location.hash = hash), address)
  await page.goto('./')
  await expect(page.getByRole('meter')).toBeVisible()
  for (const [n, payload] of payloads.entries()) await putRows(page, hostileRows(payload, n))
  await actFromNextLoad(page, HOSTILE_OWNER)
  await page.goto('./?#/accounts/account-0/sharing')
  for (const [n, payload] of payloads.entries()) {
    await show(`#/accounts/account-${String(n)}/sharing`)
    await expect(people(page)).toContainText(payload)
    await readsAsText(page, payload, 3)
    await page.getByRole('button', { name: `Manage user-${String(n)}@` }).click()
    await page.getByRole('menuitem', { name: 'Revoke access' }).click()
    await expect(page.getByRole('alertdialog')).toContainText(payload)
    await page.keyboard.press('Escape')
  }
  await page.getByRole('combobox', { name: 'Act as' }).click()
  for (const payload of payloads) await readsAsText(page, payload)
  await page.keyboard.press('Escape')
  for (const [n, payload] of payloads.entries()) {
    await show(`#/mailbox/guest-${String(n)}`)
    await readsAsText(page, payload, 4)
    await page.getByRole('link', { name: 'Open invitation' }).click()
    await expect(page.getByRole('heading', { name: 'Create your login' })).toBeVisible()
    await readsAsText(page, payload, 3)
  }
})

test('X-01: typed into every field, payloads are stored and shown as they are', async ({ page }) => {
  const [name = '', account = ''] = payloads
  const username = '<svg/onload=alert(1)>{0}%s'
  const email = `{name}|'$&*/=?^\`%s@x.example`
  const message = payloads.slice(0, 8).join('\n')
  await page.goto('./#/sign-in')
  const login = page.locator('form').filter({ has: page.getByRole('button', { name: 'Create login' }) })
  await login.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await login.getByRole('textbox', { name: 'Username' }).fill(username)
  await login.getByRole('textbox', { name: 'E-mail address' }).fill('mallory@x.example')
  await login.getByLabel('Password', { exact: true }).fill('correct horse battery')
  await login.getByRole('button', { name: 'Create login' }).click()
  await expect(page.getByRole('combobox', { name: 'Act as' })).toContainText(name)

  await page.getByRole('combobox', { name: 'Account', exact: true }).click()
  await page.getByRole('option', { name: 'Open account' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(account)
  await choose(page, 'Plan', /^Standard/)
  await page.getByRole('dialog').getByRole('button', { name: 'Open account' }).click()

  await page.getByRole('button', { name: 'Invite user' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite user' })
  await dialog.getByRole('button', { name: 'Add a message' }).click()
  for (const payload of payloads) {
    await dialog.getByRole('textbox', { name: 'E-mail address' }).fill(`${payload}@`)
    await dialog.getByRole('textbox', { name: 'Message' }).fill(payload)
    await dialog.getByRole('button', { name: 'Send invitation' }).click()
    await expect(dialog.getByRole('textbox', { name: 'E-mail address' })).toHaveAttribute(
      'aria-invalid',
      'true',
    )
  }
  await dialog.getByRole('textbox', { name: 'E-mail address' }).fill(email)
  await dialog.getByRole('textbox', { name: 'Message' }).fill(message)
  await choose(page, /^Access to /, /^Viewer/)
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
  await expect(people(page)).toContainText(email)
  await readsAsText(page, account, 2)

  await page.getByRole('link', { name: /^Mailbox/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mailbox' })).toBeVisible()
  await page.getByRole('link').filter({ hasText: email }).click()
  await expect(page.getByRole('article')).toContainText(message.split('\n').join(' ').trim().slice(0, 60))
  for (const payload of [name, account, ...payloads.slice(0, 8)]) await readsAsText(page, payload)
})

test('10,000 characters in a field are answered, not obeyed', async ({ page }) => {
  const long = 'x'.repeat(10_000)
  await page.goto('./#/sign-in')
  for (const field of ['Name', 'Username', 'E-mail address']) {
    await page.getByRole('textbox', { name: field, exact: true }).last().fill(long)
  }
  await page.getByRole('button', { name: 'Create login' }).click()
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(4)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)

  await page.goto('./')
  await page.getByRole('button', { name: 'Invite user' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite user' })
  await dialog.getByRole('textbox', { name: 'E-mail address' }).fill(`${long}@x.example`)
  await dialog.getByRole('button', { name: 'Add a message' }).click()
  await dialog.getByRole('textbox', { name: 'Message' }).fill(long)
  await choose(page, /^Access to /, /^Viewer/)
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
  await expect(dialog).toBeVisible()
  await expect(dialog.locator('[aria-invalid=true]')).not.toHaveCount(0)
  expect(await dialog.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true)
})

const addresses = [
  '#/accounts/__proto__/sharing',
  '#/accounts/constructor/sharing',
  '#/accounts/a%2Fb/sharing',
  `#/accounts/${'x'.repeat(10_000)}/sharing`,
  '#/accounts/%E0%A4%A/sharing',
  '#/accounts/<img src=x onerror=alert(1)>/sharing',
  '#/invitation/%00%ff',
  '#/invitation/__proto__',
  '#/mailbox/__proto__',
  '#/sign-in?next=javascript:alert(1)',
  '#//elsewhere.invalid/',
  '#javascript:alert(1)',
]

test('X-05: odd addresses lead to a page of ours that says something', async ({ page }) => {
  for (const address of addresses) {
    await page.goto('about:blank')
    await page.goto(`./${address}`)
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(/\w/)
    await expect(page.getByRole('alert').filter({ hasText: /went wrong/ })).toHaveCount(0)
  }
})
