import { expect, type Locator, type Page } from '@playwright/test'
import { rowsOf } from './database'
import { choose, lineOf, manage, secondTab } from './steps'

const SEATS_BEFORE = 3

const seatsUsed = (page: Page) => page.getByRole('meter', { name: 'Seats used' })

/** Clicks all of them at the same moment; a button that the other tab's success has turned off is clicked in vain. */
export async function atOnce(...buttons: Locator[]) {
  for (const button of buttons) await expect(button).toBeEnabled()
  await Promise.all(buttons.map((button) => button.click({ force: true })))
}

/** The dialog is through with it: closed, or it says why not. */
export async function settled(dialog: Locator) {
  const why = dialog.getByRole('alert').filter({ hasText: /\S/ })
  await Promise.race([
    dialog.waitFor({ state: 'hidden' }),
    why.or(dialog.locator('[aria-invalid=true]')).first().waitFor(),
  ])
}

/** Opens *Invite user* and fills it in; nothing is sent yet. */
async function prepare(page: Page, email: string) {
  await page.getByRole('button', { name: 'Invite user' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite user' })
  await dialog.getByRole('textbox', { name: 'E-mail address' }).fill(email)
  await choose(page, /^Access to /, /^Viewer/)
  return dialog
}

/** The addresses of the race that were invited, as it is stored: a tab may learn of the other's a moment later. */
async function invited(page: Page, emails: readonly string[]) {
  const invitations = await rowsOf(page, 'invitations')
  const pending = new Set(invitations.filter(({ status }) => status === 'pending').map(({ email }) => email))
  return emails.filter((email) => pending.has(email))
}

/**
 * Two tabs send at the same moment while one seat of four is free. Answers which addresses got in; makes the seat
 * free again.
 */
export async function race(tabs: readonly [Page, Page], round: number) {
  const emails = tabs.map((_, tab) => `racer${String(round)}-${String(tab)}@x.example`)
  const dialogs = await Promise.all(tabs.map((page, tab) => prepare(page, emails[tab] ?? '')))
  await atOnce(...dialogs.map((dialog) => dialog.getByRole('button', { name: 'Send invitation' })))
  await Promise.all(dialogs.map(settled))
  for (const [tab, dialog] of dialogs.entries()) {
    if (await dialog.isVisible()) await tabs[tab]?.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  const [page] = tabs
  const winners = await invited(page, emails)
  for (const tab of tabs) {
    await expect(seatsUsed(tab)).toHaveAttribute('aria-valuenow', String(SEATS_BEFORE + winners.length))
  }
  for (const email of winners) {
    await manage(page, email, 'Withdraw invitation')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw invitation' }).click()
    await expect(lineOf(page, email)).toHaveCount(0)
  }
  return winners
}

/** Two tabs of one browser on *Share account*. */
export async function twoTabs(page: Page, url: string): Promise<[Page, Page]> {
  await page.goto(url)
  const tabs: [Page, Page] = [page, await secondTab(page, url)]
  for (const tab of tabs) {
    await expect(seatsUsed(tab)).toHaveAttribute('aria-valuenow', String(SEATS_BEFORE))
  }
  return tabs
}
