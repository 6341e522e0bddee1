import { expect, type Page } from '@playwright/test'
import { choose, lineOf, manage, secondTab } from './steps'

/** Opens *Invite user* and fills it in; nothing is sent yet. */
async function prepare(page: Page, email: string) {
  await page.getByRole('button', { name: 'Invite user' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite user' })
  await dialog.getByRole('textbox', { name: 'E-mail address' }).fill(email)
  await choose(page, /^Access to /, /^Viewer/)
  return dialog
}

const seatsUsed = async (page: Page) =>
  Number(await page.getByRole('meter', { name: 'Seats used' }).getAttribute('aria-valuenow'))

/**
 * Two tabs send at the same moment while one seat of four is free. Answers how many seats are used afterwards, and
 * which addresses got in; makes the seat free again.
 */
export async function race(tabs: readonly [Page, Page], round: number) {
  const emails = tabs.map((_, tab) => `racer${String(round)}-${String(tab)}@x.example`)
  const dialogs = await Promise.all(tabs.map((page, tab) => prepare(page, emails[tab] ?? '')))
  await Promise.all(dialogs.map((dialog) => dialog.getByRole('button', { name: 'Send invitation' }).click()))
  const ends = dialogs.map((dialog) =>
    Promise.race([
      dialog.waitFor({ state: 'hidden' }),
      dialog.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor(),
    ]),
  )
  await Promise.all(ends)
  for (const [tab, dialog] of dialogs.entries()) {
    if (await dialog.isVisible()) await tabs[tab]?.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  const [page] = tabs
  const used = await seatsUsed(page)
  const winners: string[] = []
  for (const email of emails) if ((await lineOf(page, email).count()) > 0) winners.push(email)
  for (const email of winners) {
    await manage(page, email, 'Withdraw invitation')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw invitation' }).click()
    await expect(lineOf(page, email)).toHaveCount(0)
  }
  return { used, winners }
}

/** Two tabs of one browser on *Share account*. */
export async function twoTabs(page: Page, url: string): Promise<[Page, Page]> {
  await page.goto(url)
  const tabs: [Page, Page] = [page, await secondTab(page, url)]
  for (const tab of tabs) {
    await expect(tab.getByRole('meter', { name: 'Seats used' })).toHaveAttribute('aria-valuenow', '3')
  }
  return tabs
}
