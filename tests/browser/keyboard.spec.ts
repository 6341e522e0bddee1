import { expect, test } from './app'
import type { Locator, Page } from '@playwright/test'
import { lineOf } from './steps'

// As most people see it: with animations.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

const MOST_STOPS = 60

/** Focus is somewhere, and on something that is there to be seen. */
async function focusIsSomewhere(page: Page) {
  await expect(page.locator(':focus'), 'focus is lost').toHaveCount(1)
  await expect(page.locator('body:focus'), 'focus is on the body').toHaveCount(0)
}

/** Goes on with Tab until something has focus; on no stop of the way is it lost. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  const reached = () => target.evaluate((one) => one === document.activeElement)
  for (let stop = 0; stop < MOST_STOPS && !(await reached()); stop++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

async function press(page: Page, target: Locator, key = 'Enter') {
  await tabTo(page, target)
  await page.keyboard.press(key)
  await page.waitForTimeout(300)
  await focusIsSomewhere(page)
}

/** Opens a combobox, types the beginning of an option, and takes it. */
async function pick(page: Page, combobox: Locator, option: string) {
  await press(page, combobox)
  await page.keyboard.type(option)
  await page.keyboard.press('Enter')
  await expect(combobox).toContainText(option)
  await focusIsSomewhere(page)
}

async function fill(page: Page, field: Locator, text: string) {
  await tabTo(page, field)
  await page.keyboard.type(text)
}

/** Opens the menu of a row, goes down to an item, and takes it. */
async function manageByKeys(page: Page, button: Locator, name: string) {
  await press(page, button)
  const item = page.getByRole('menuitem', { name })
  const reached = () => item.evaluate((one) => one === document.activeElement)
  for (let stop = 0; stop < 5 && !(await reached()); stop++) await page.keyboard.press('ArrowDown')
  await press(page, item)
}

test('the main job with the keyboard alone: invite, read, sign up, accept, see it active', async ({
  page,
}) => {
  const button = (name: string) => page.getByRole('button', { name })
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  await page.goto('./')
  await expect(page.getByRole('meter')).toBeVisible()

  await press(page, button('Invite user'))
  await fill(page, field('E-mail address'), 'fay@lindgarten.example')
  await pick(page, page.getByRole('combobox', { name: /^Access to / }), 'Viewer')
  await press(page, button('Send invitation'))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(lineOf(page, 'fay@lindgarten.example')).toContainText('Pending')
  await focusIsSomewhere(page)

  await press(page, page.getByRole('link', { name: /^Mailbox/ }))
  await expect(page.getByRole('heading', { level: 1, name: 'Mailbox' })).toBeVisible()
  await press(page, page.getByRole('link', { name: /fay@lindgarten/ }))
  await press(page, page.getByRole('link', { name: 'Open invitation' }))
  await fill(page, field('Name'), 'Fay Winter')
  await fill(page, field('Username'), 'fay')
  await fill(page, page.getByLabel('Password', { exact: true }), 'correct horse battery')
  await press(page, button('Create login'))
  await press(page, button('Accept invitation'))
  await expect(page.getByRole('heading', { name: /You are now active/ })).toBeVisible()
  await focusIsSomewhere(page)

  await press(page, button('Back to Olga Brandt'))
  await expect(lineOf(page, 'fay@lindgarten.example')).toContainText('Active')
})

test('editing and revoking access with the keyboard alone; focus returns to where it makes sense', async ({
  page,
}) => {
  await page.goto('./')
  const manage = page.getByRole('button', { name: 'Manage ben@lindgarten.example' })
  await manageByKeys(page, manage, 'Edit')
  await expect(page.getByRole('dialog', { name: /Edit access/ })).toBeVisible()
  await pick(page, page.getByRole('combobox', { name: /^Access to / }), 'Viewer')
  await press(page, page.getByRole('button', { name: 'Save' }))
  await expect(lineOf(page, 'ben@lindgarten.example')).toContainText('Viewer')
  await expect(manage).toBeFocused()

  await manageByKeys(page, manage, 'Revoke access')
  await expect(page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(manage).toBeFocused()

  await manageByKeys(page, manage, 'Revoke access')
  await press(page, page.getByRole('alertdialog').getByRole('button', { name: 'Delete user' }))
  await expect(lineOf(page, 'ben@lindgarten.example')).toHaveCount(0)
  await focusIsSomewhere(page)
})
