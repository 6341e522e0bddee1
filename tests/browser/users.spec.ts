import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { axeInBothSchemes, expect, test } from './app'
import { loadScenario, secondTab } from './steps'

const table = (page: Page) => page.getByRole('table', { name: 'Users' })
/** The rows without their head. */
const rows = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
const rowOf = (page: Page, words: string) => rows(page).filter({ hasText: words })

async function openUsers(page: Page) {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await loadScenario(page, 'Five levels')
  await page.getByRole('link', { name: 'Users', exact: true }).click()
  await expect(rows(page).first()).toBeVisible()
}

/** Focus is on something that is there to be seen. */
async function focusIsSomewhere(page: Page) {
  await expect(page.locator(':focus')).toHaveCount(1)
  await expect(page.locator('body:focus')).toHaveCount(0)
}

/** The keys of a page: whatever has to be reached is reached with Tab. */
async function tabTo(page: Page, role: 'button' | 'radio' | 'row', name?: string) {
  const target = page.getByRole(role, name === undefined ? {} : { name, exact: true })
  const isFocused = () => target.evaluateAll((all) => all.some((one) => one === document.activeElement))
  for (let stop = 0; stop < 60 && !(await isFocused()); stop++) await page.keyboard.press('Tab')
  expect(await isFocused()).toBe(true)
}

test('an admin searches, filters, selects, changes levels and revokes without a mouse', async ({ page }) => {
  await openUsers(page)
  const all = await rows(page).count()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search users' })).toBeFocused()
  await page.keyboard.type('lumen-verlag')
  await expect(page).toHaveURL(/q=lumen-verlag/)
  await expect(page.getByRole('status').filter({ hasText: `of ${all} people` })).toBeVisible()

  await tabTo(page, 'button', 'Filter')
  await page.keyboard.press('Enter')
  const author = page.getByRole('checkbox', { name: 'Author' })
  await expect(author).toBeVisible()
  for (let stop = 0; stop < 10; stop++) {
    if (await author.evaluate((one) => one === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Filter (1 active)' })).toBeFocused()
  await expect(page).toHaveURL(/level=author/)
  const authors = await rows(page).count()
  expect(authors).toBeGreaterThan(2)
  for (const row of await rows(page).all()) await expect(row).toContainText('Author')
  const invited = await rows(page).filter({ hasText: 'Pending' }).count()

  await tabTo(page, 'row')
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+End')
  const bar = page.getByRole('toolbar', { name: 'Selected users' })
  await expect(bar).toContainText(`${authors} selected`)

  await page.keyboard.press('Shift+Tab')
  await tabBack(page, 'Change level')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Change level' })
  const viewer = dialog.getByRole('radio', { name: 'Viewer' })
  await expect(viewer).toBeVisible()
  await tabTo(page, 'radio')
  while (!(await viewer.isChecked())) await page.keyboard.press('ArrowDown')
  await expect(dialog).toContainText(`${authors} change`)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  // Who is only invited has no access yet.
  await expect(page.getByText(`Access of ${authors - invited} people changed`).last()).toBeVisible()
  await focusIsSomewhere(page)
  await expect(page.getByText('No user matches these filters.')).toBeVisible()

  await page.goBack()
  await expect(page).not.toHaveURL(/level=/)
  await expect(page.getByRole('searchbox', { name: 'Search users' })).toHaveValue('lumen-verlag')
  await expect(rows(page).first()).toBeVisible()

  await tabTo(page, 'row')
  await page.keyboard.press('End')
  await page.keyboard.type('anton')
  await expect(rowOf(page, 'anton')).toBeFocused()
  await page.keyboard.press('Delete')
  const asked = page.getByRole('alertdialog', { name: /^Revoke access of Anton/ })
  await expect(asked.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(rowOf(page, 'anton')).toHaveCount(0)
  await focusIsSomewhere(page)
})

async function tabBack(page: Page, name: string) {
  const target = page.getByRole('button', { name, exact: true })
  for (let stop = 0; stop < 20; stop++) {
    if (await target.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('Shift+Tab')
  }
  await expect(target).toBeFocused()
}

test('bulk revoke names whom, counts what ends, and another tab follows', async ({ page }) => {
  await openUsers(page)
  const other = await secondTab(page, page.url())
  await expect(rows(other).first()).toBeVisible()
  await page.bringToFront()
  await page.getByRole('checkbox', { name: /^Select selma/ }).click()
  await page.getByRole('checkbox', { name: /^Select nora/ }).click()
  await page.getByRole('button', { name: 'Revoke access' }).click()
  const asked = page.getByRole('alertdialog', { name: 'Revoke access of 2 users?' })
  await expect(asked).toContainText('lose access at once')
  await expect(asked).toContainText('3 apps are signed out')
  await asked.getByRole('button', { name: 'Revoke access' }).click()
  await expect(asked).toBeHidden()
  for (const tab of [page, other]) {
    await expect(rowOf(tab, 'selma')).toHaveCount(0)
    await expect(rowOf(tab, 'nora@')).toHaveCount(0)
  }
  await focusIsSomewhere(page)
})

test('F-12: the export has what is shown, as every spreadsheet reads it', async ({ page }) => {
  await openUsers(page)
  await page.getByRole('button', { name: 'Name', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Search users' }).fill('rossi')
  await expect(rows(page)).toHaveCount(1)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^Lumen Verlag users \d{4}-\d\d-\d\d\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  const [head, row, ...rest] = text.split('\r\n')
  expect(head).toBe('\uFEFFName,E-mail,Level,Status,Two-factor,Last active,Invited by')
  expect(row).toMatch(/^Chiara Rossi,chiara@studio-rossi.example,Viewer,Active,yes,\d{4}-/)
  expect(rest).toEqual([''])
})

test('columns and row height are remembered', async ({ page }) => {
  await openUsers(page)
  await page.getByRole('button', { name: 'View' }).click()
  await page.getByRole('checkbox', { name: 'Two-factor' }).uncheck()
  await page.getByRole('radio', { name: 'Compact' }).check({ force: true })
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(rows(page).first()).toBeVisible()
  await expect(table(page).getByRole('columnheader', { name: 'Two-factor' })).toHaveCount(0)
  expect(
    await rows(page)
      .first()
      .evaluate((row) => row.getBoundingClientRect().height),
  ).toBe(36)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true })

  test('320 px: cards, nothing runs over, and every fact is a tap away', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.goto('./#/accounts/lindgarten/users')
    await expect(rows(page)).toHaveCount(4)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await expect(rowOf(page, 'Ben Okafor')).toContainText('Active')
    await page.getByRole('button', { name: 'Ben Okafor' }).tap()
    const details = page.getByRole('dialog', { name: 'Ben Okafor' })
    for (const fact of ['Username', 'Two-factor', 'Last active', 'given by', 'User since']) {
      await expect(details).toContainText(fact)
    }
  })
})

test('axe finds nothing on Users, its panels and its dialogs', async ({ page }) => {
  test.setTimeout(180_000)
  await openUsers(page)
  const layer = page.locator('[role=dialog], [role=alertdialog], [role=menu]')
  const scan = async () => {
    await expect(layer).toBeVisible()
    await axeInBothSchemes(page)
  }
  const close = async () => {
    await page.keyboard.press('Escape')
    await expect(layer).toHaveCount(0)
  }
  await axeInBothSchemes(page)
  for (const panel of ['Filter', 'View']) {
    await page.getByRole('button', { name: panel, exact: true }).click()
    await expect(page.getByRole('dialog', { name: panel })).toBeVisible()
    await scan()
    await close()
  }
  await page.getByRole('button', { name: /^Manage vera/ }).click()
  await scan()
  await page.getByRole('menuitem', { name: 'Details' }).click()
  const panel = page.getByRole('complementary')
  await expect(panel.getByRole('button', { name: 'Withdraw invitation' })).toBeVisible()
  await axeInBothSchemes(page)
  await page.getByRole('button', { name: 'Meike Sandvoss', exact: true }).click()
  await panel.getByRole('button', { name: /^May do/ }).click()
  await expect(panel.getByRole('searchbox', { name: 'Find a permission' })).toBeVisible()
  await axeInBothSchemes(page)
  await panel.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(panel).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Act as' }).click()
  await expect(page.getByRole('option').first()).toBeVisible()
  await axeInBothSchemes(page)
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: 'Select all' }).click()
  await expect(page.getByRole('button', { name: 'Clear selection' })).toBeVisible()
  await axeInBothSchemes(page)
  await page.getByRole('button', { name: 'Change level' }).click()
  await page.getByRole('radio', { name: 'Author' }).click()
  await scan()
  await close()
  await page.getByRole('button', { name: 'Revoke access' }).click()
  await scan()
  await close()
  await page.getByRole('button', { name: 'Clear selection' }).click()
  await page.getByRole('searchbox', { name: 'Search users' }).fill('nobody at all')
  await expect(page.getByText('No user matches these filters.')).toBeVisible()
  await axeInBothSchemes(page)
})
