import { expect, type Page } from '@playwright/test'

/** Chooses an option of a combobox; its name may go on with a description. */
export async function choose(page: Page, combobox: string | RegExp, option: string | RegExp) {
  await page.getByRole('combobox', { name: combobox }).click()
  await page.getByRole('option', { name: option }).click()
}

export async function actAs(page: Page, name: string) {
  await choose(page, 'Act as', new RegExp(`^${name}`))
  await expect(page.getByRole('combobox', { name: 'Act as' })).toContainText(name)
}

/** Opens a built-in scenario from the workbench and ends on its first page. */
export async function loadScenario(page: Page, name: string) {
  await page.goto('./#/workbench')
  await page.getByRole('button', { name: new RegExp(`Load ${name}`) }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: /Load/ }).click()
  await expect(page.getByRole('alertdialog')).toBeHidden()
}

/** Invites an address with a role on the only account. */
export async function invite(page: Page, email: string, role: string | RegExp) {
  await page.getByRole('button', { name: 'Invite user' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite user' })
  await dialog.getByRole('textbox', { name: 'E-mail address' }).fill(email)
  await choose(page, /^Access to /, role)
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
}

export const people = (page: Page, name = 'People with access') => page.getByRole('table', { name })

/** The line of an address in *People with access*. */
export const lineOf = (page: Page, email: string) => people(page).getByRole('row').filter({ hasText: email })

export async function manage(page: Page, email: string, item: string) {
  await page.getByRole('button', { name: `Manage ${email}` }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** Opens the newest mail to an address and follows its link, as its recipient. */
export async function openInvitation(page: Page, email: string) {
  await page.getByRole('link', { name: /^Mailbox/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mailbox' })).toBeVisible()
  await page
    .getByRole('link', { name: new RegExp(email) })
    .first()
    .click()
  await page.getByRole('link', { name: 'Open invitation' }).click()
  await expect(page).toHaveURL(/#\/invitation$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

export async function createLogin(page: Page, name: string, username: string) {
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByRole('textbox', { name: 'Username' }).fill(username)
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery')
  await page.getByRole('button', { name: 'Create login' }).click()
}

/** A second tab in a window of its own: a tab in the background draws one frame a second. */
export async function secondTab(page: Page, address: string): Promise<Page> {
  const opened = page.context().waitForEvent('page')
  await page.evaluate(
    (url) => void window.open(url, '_blank', 'popup,noopener,width=1280,height=800'),
    address,
  )
  return opened
}
