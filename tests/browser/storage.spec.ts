import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { actFromNextLoad, putRows, rowsOf } from './database'
import { actAs, choose, invite, lineOf, manage, people } from './steps'

const meter = (page: Page) => page.getByRole('meter', { name: 'Seats used' })

async function start(page: Page) {
  await page.goto('./')
  await expect(meter(page)).toHaveAttribute('aria-valuenow', '3')
}

/** An invitation typed and not sent. */
async function halfTyped(page: Page) {
  await page.getByRole('button', { name: 'Invite user' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite user' })
  await dialog.getByRole('textbox', { name: 'E-mail address' }).fill('fay@lindgarten.example')
  await choose(page, /^Access to /, /^Viewer/)
  return dialog
}

/** The browser's *Clear site data*, while the page is open. */
async function clearSiteData(page: Page) {
  const protocol = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await protocol.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
}

test('M-04: a tab whose data a newer version took over writes nothing, says so and keeps what was typed', async ({
  page,
}) => {
  await start(page)
  const dialog = await halfTyped(page)
  await page.evaluate(async () => {
    const asked = indexedDB.open('seatplan', 1000)
    await new Promise((done) => (asked.onsuccess = done))
    asked.result.close()
  })
  const notice = page.getByRole('alert').filter({ hasText: 'This tab is out of date' })
  await expect(notice).toBeVisible()
  const before = await rowsOf(page, 'log')
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
  await expect(dialog.getByRole('button', { name: 'Send invitation' })).toBeEnabled()
  await expect(notice).toBeVisible()
  await expect(notice.getByRole('button', { name: 'Reload' })).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'E-mail address' })).toHaveValue('fay@lindgarten.example')
  expect(await rowsOf(page, 'log')).toEqual(before)
})

test('data that a newer version has written are opened by no older one', async ({ page }) => {
  await start(page)
  await putRows(page, { settings: [{ key: 'schema', value: 99 }] })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'This tab is out of date' })).toBeVisible()
  expect(await rowsOf(page, 'log')).not.toEqual([])
})

for (const [how, lose] of [
  ['cleared', clearSiteData],
  [
    'deleted',
    (page: Page) =>
      page.evaluate(async () => {
        const asked = indexedDB.deleteDatabase('seatplan')
        await new Promise((done) => (asked.onsuccess = done))
      }),
  ],
] as const) {
  test(`G-03: data that is ${how} under the page are reported, and nothing is written`, async ({ page }) => {
    await start(page)
    const dialog = await halfTyped(page)
    await lose(page)
    await expect(page.getByRole('alert').filter({ hasText: 'The stored data is gone' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Send invitation' }).click()
    await expect(dialog.getByRole('button', { name: 'Send invitation' })).toBeEnabled()
    expect(await rowsOf(page, 'log')).toEqual([])
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(meter(page)).toHaveAttribute('aria-valuenow', '3')
  })
}

test('a page that is gone back to works on, without a word of lost data', async ({ page }) => {
  await start(page)
  await page.evaluate(() => {
    for (const type of ['pagehide', 'pageshow']) {
      dispatchEvent(new PageTransitionEvent(type, { persisted: true }))
    }
  })
  await invite(page, 'fay@lindgarten.example', /^Viewer/)
  await expect(lineOf(page, 'fay@lindgarten.example')).toContainText('Pending')
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)
})

for (const [what, spoil] of [
  ['is missing', `Object.defineProperty(globalThis, 'indexedDB', { value: undefined })`],
  ['throws', `IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') }`],
] as const) {
  test(`G-02: where storage ${what} the page says so and goes on in memory`, async ({ page }) => {
    await page.addInitScript(spoil)
    await page.goto('./')
    await expect(page.getByRole('heading', { name: 'No storage in this browser' })).toBeVisible()
    await expect(page.getByRole('table')).toHaveCount(0)
    await page.getByRole('button', { name: 'Continue without saving' }).click()
    await expect(page.getByText('Nothing is saved: this workspace is gone')).toBeVisible()
    await invite(page, 'fay@lindgarten.example', /^Viewer/)
    await expect(lineOf(page, 'fay@lindgarten.example')).toContainText('Pending')
  })
}

const since = { since: 1, revision: 1 }
const ben = { id: 'lindgarten/ben', primaryId: 'lindgarten', accountId: 'lindgarten', grantedBy: 'olga' }
const eve = { id: 'eve', name: 'Eve', username: 'eve', email: 'eve@lindgarten.example', ...since }
const login = { typedEmail: 'eve@lindgarten.example', status: 'active', twoFactor: false, login: 'demo' }

test.describe('K4: rows that were changed by hand give nobody access, and the app goes on', () => {
  test.afterEach(async ({ page }) => {
    await actFromNextLoad(page, 'olga')
    await page.goto('./?again#/')
    await manage(page, 'eve@lindgarten.example', 'Withdraw invitation')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw invitation' }).click()
    await invite(page, 'gil@lindgarten.example', /^Viewer/)
    await expect(lineOf(page, 'gil@lindgarten.example')).toContainText('Pending')
  })

  test('a grant handed to another person', async ({ page }) => {
    await start(page)
    const stolen = { ...ben, personId: 'eve', access: { role: 'admin' }, ...since }
    await putRows(page, { people: [{ ...eve, ...login }], grants: [stolen] })
    await actFromNextLoad(page, 'eve')
    await page.goto('./?eve#/accounts/lindgarten/sharing')
    await expect(page.getByRole('combobox', { name: 'Act as' })).toContainText('Eve')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(people(page)).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Invite user' })).toHaveCount(0)
  })

  test('a role that no catalogue has', async ({ page }) => {
    await start(page)
    await putRows(page, { grants: [{ ...ben, personId: 'ben', access: { role: '__proto__' }, ...since }] })
    await page.reload()
    await expect(lineOf(page, 'ben@lindgarten.example')).toContainText('__proto__')
    await actAs(page, 'Ben Okafor')
    await expect(people(page)).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Invite user' })).toHaveCount(0)
  })
})

test('K4: an invitation whose expiry was changed to nonsense cannot be accepted', async ({ page }) => {
  await start(page)
  const [row] = await rowsOf(page, 'invitations').then((rows) => rows.filter(({ id }) => id === 'invite-eve'))
  await putRows(page, { invitations: [{ ...row, expiresAt: 'never' }] })
  await page.reload()
  await expect(people(page)).not.toContainText('eve@')
  await page.getByRole('link', { name: /^Mailbox/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mailbox' })).toBeVisible()
  await page.getByRole('link', { name: /eve@/ }).click()
  await page.getByRole('link', { name: 'Open invitation' }).click()
  await expect(page.getByRole('heading', { name: 'Invitation not found' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Accept/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Back to Olga Brandt' }).click()
  await page.getByRole('link', { name: 'Share account' }).click()
  await invite(page, 'gil@lindgarten.example', /^Viewer/)
  await expect(lineOf(page, 'gil@lindgarten.example')).toContainText('Pending')
})
