import type { Page } from '@playwright/test'
import { axe, expect, test } from './app'
import { actAs, choose, loadScenario } from './steps'

const grid = (page: Page) => page.getByRole('grid', { name: 'Permissions by level' })

/** The cell of a permission and a role. */
async function cellOf(page: Page, permission: string, role: string) {
  const heads = await grid(page).getByRole('columnheader').allInnerTexts()
  const column = heads.findIndex((head) => head.startsWith(role))
  const name = page.getByRole('rowheader', { name: permission, exact: true })
  return grid(page)
    .getByRole('row')
    .filter({ has: name })
    .getByRole('gridcell')
    .nth(column - 1)
}

async function openRoles(page: Page) {
  await loadScenario(page, 'Five levels')
  await page.getByRole('link', { name: 'Levels', exact: true }).click()
  await expect(grid(page)).toBeVisible()
}

test('4.3: two roles are compared, and the address says so', async ({ page }) => {
  await openRoles(page)
  await axe(page)
  await choose(page, /^Compare$/, 'Author')
  await choose(page, 'Compare with', 'Viewer')
  await page.getByRole('checkbox', { name: 'Differences only' }).check()
  await expect(page.getByText('20 differences')).toBeVisible()
  await expect(page).toHaveURL(/a=author.*b=viewer.*differences=1/)
  await page.reload()
  await expect(page.getByText('20 differences')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Show sources' }).check()
  await axe(page)
})

test('4.3: the matrix by keyboard alone, head and names in sight', async ({ page }) => {
  await openRoles(page)
  await page.locator('h1').focus()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Find a permission' })).toBeFocused()
  await grid(page).getByRole('columnheader').first().focus()
  await page.keyboard.press('Control+End')
  const last = await cellOf(page, 'Delete a survey', 'Viewer')
  await expect(last).toBeFocused()
  await expect(last).toBeInViewport()
  await expect(grid(page).getByRole('columnheader', { name: /^Viewer/ })).toBeInViewport()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'Delete a survey' })
  await expect(panel).toContainText('Yes: Author includes “Delete a survey”.')
  await axe(page)
  await page.keyboard.press('Escape')
  await expect(await cellOf(page, 'Delete a survey', 'Author')).toBeFocused()
})

test('W6, A7: the designer corrects a cell: who gains it is named, and whoever acts sees it', async ({
  page,
}) => {
  await openRoles(page)
  await (await cellOf(page, 'Send or publish campaigns', 'Author')).click()
  const panel = page.getByRole('dialog', { name: 'Send or publish campaigns' })
  await expect(panel).toContainText('6 people on Lumen Verlag')
  await panel.getByRole('button', { name: 'Correct this cell' }).click()
  await expect(panel).toContainText('Anton Berger, Nora Lindqvist and Selma Yıldız')
  await expect(panel).toContainText('as the designer, not as a persona')
  await axe(page)
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(await cellOf(page, 'Send or publish campaigns', 'Author')).toHaveAccessibleName(
    /Yes, Corrected/,
  )

  await actAs(page, 'Nora Lindqvist')
  await (await cellOf(page, 'Send or publish campaigns', 'Author')).click()
  await page.getByRole('button', { name: 'May I do it, and why?' }).click()
  await expect(page.getByRole('dialog')).toContainText('Yes: Nora Lindqvist is Author on Lumen Verlag')
})

test('A7: from the head of a role to the people who have it', async ({ page }) => {
  await openRoles(page)
  await grid(page)
    .getByRole('columnheader', { name: /^Manager/ })
    .click()
  await expect(page.getByRole('dialog', { name: 'Manager' })).toContainText('3 people have Manager')
  await page.getByRole('link', { name: 'Show them in Users' }).click()
  await expect(page).toHaveURL(/users\?level=manager/)
})

test('a phone shows a role at a time', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await loadScenario(page, 'Five levels')
  await expect(page).toHaveURL(/lumen.sharing/)
  await page.goto('./#/accounts/lumen/roles')
  await choose(page, /^Level$/, /^Viewer/)
  await expect(page.getByRole('button', { name: /^Yes: View reports/ })).toBeVisible()
  await axe(page)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(wide).toBe(false)
})
