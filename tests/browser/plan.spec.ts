import type { Page } from '@playwright/test'
import { axe, expect, test } from './app'
import { lineOf, loadScenario, secondTab } from './steps'

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const meter = (page: Page) => page.getByRole('meter')

async function openPlan(page: Page, scenario: string) {
  await loadScenario(page, scenario)
  await expect(page.getByRole('meter', { name: 'Seats used' })).toBeVisible()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
}

/** Tabs on until something has focus. */
async function tabTo(page: Page, what: ReturnType<Page['locator']>, key = 'Tab') {
  for (let presses = 0; presses < 80; presses++) {
    if (await what.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('never reached by Tab')
}

test('P4: Silver to Bronze with eight people and two roles too many, resolved in one screen', async ({
  page,
}) => {
  await openPlan(page, 'Downgrade blocked')
  await page.getByRole('button', { name: 'Choose Bronze Premium' }).click()
  const bronze = region(page, 'Bronze Premium')
  const list = bronze.getByRole('list', { name: 'What has to change' })
  await expect(list).toContainText('3 people too many')
  await expect(list).toContainText('Malik Aydin: Marketer on Rheinwerk and Rheinwerk Outlet')
  await expect(bronze.getByText('5 of 5 seats · Everything fits')).toBeVisible()

  // Emil stays, Bea goes; Dora becomes an accountant.
  await bronze.getByRole('group', { name: /emil@/ }).getByRole('radio', { name: 'Keep' }).check()
  const resolve = bronze.getByRole('button', { name: 'Resolve and downgrade' })
  await expect(resolve).toHaveAccessibleDescription('First: 1 person too many.')
  await bronze.getByRole('group', { name: /bea@/ }).getByRole('radio', { name: 'Delete access' }).check()
  await bronze.getByRole('combobox', { name: 'Access of dora@rheinwerk.example to Rheinwerk' }).click()
  await page.getByRole('option', { name: /^Accountant/ }).click()
  await expect(bronze.getByText('Permissions: 3 gained, 6 lost')).toBeVisible()
  await expect(resolve).not.toHaveAttribute('aria-disabled')
  await resolve.click()
  const confirmation = page.getByRole('alertdialog', { name: 'Change to Bronze Premium?' })
  await expect(confirmation.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await expect(confirmation).toContainText('Loses access: Bea Krüger')
  await confirmation.getByRole('button', { name: 'Resolve and downgrade' }).click()

  await expect(meter(page)).toHaveAttribute('aria-valuemax', '5')
  await expect(meter(page)).toHaveAttribute('aria-valuenow', '5')
  await expect(region(page, 'Bronze Premium')).toContainText('Your plan')
  await expect(page.getByText('Plan of Rheinwerk changed').last()).toBeVisible()
  await page.getByRole('link', { name: 'Share account' }).click()
  await expect(lineOf(page, 'dora@')).toContainText('Accountant')
  await expect(lineOf(page, 'emil@')).toHaveCount(1)
  await expect(lineOf(page, 'bea@')).toHaveCount(0)
})

test.describe('German', () => {
  test.use({ locale: 'de-DE' })

  test('P4: the proposal, taken by keyboard alone', async ({ page }) => {
    await page.goto('./#/workbench')
    await page.getByRole('button', { name: /Blockierte Herabstufung/ }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: /laden/ }).click()
    await expect(meter(page)).toBeVisible()
    await page.getByRole('link', { name: 'Tarif', exact: true }).press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Bronze Premium wählen' }))
    await page.keyboard.press('Enter')
    const bronze = region(page, 'Bronze Premium')
    await expect(bronze.getByRole('heading', { name: 'Bronze Premium' })).toBeFocused()
    await expect(bronze.getByRole('list', { name: 'Was sich ändern muss' })).toContainText(
      '3 Personen zu viel',
    )
    await tabTo(page, bronze.getByRole('button', { name: 'Dora Nowak' }).first())
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(
      bronze.getByRole('combobox', { name: 'Zugriff von dora@rheinwerk.example auf Rheinwerk' }),
    ).toBeFocused()
    await tabTo(page, bronze.getByRole('button', { name: 'Anpassen und herabstufen' }))
    await page.keyboard.press('Enter')
    const confirmation = page.getByRole('alertdialog', { name: 'Zu Bronze Premium wechseln?' })
    await expect(confirmation.getByRole('button', { name: 'Abbrechen' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Tarif von Rheinwerk geändert').last()).toBeVisible()
    await expect(meter(page)).toHaveAttribute(
      'aria-valuetext',
      '5 von 5 Benutzerplätzen · 5 aktiv · 0 ausstehend',
    )
    const present = page.getByRole('heading', { name: 'Bronze Premium', level: 2 })
    await expect(present).toBeFocused()
    await expect(present).toBeInViewport()
    await expect(meter(page)).toBeInViewport()
  })
})

test('C6: subaccounts close only once asked; the way back leads to all plans', async ({ page }) => {
  await openPlan(page, 'Agency')
  await page.getByRole('button', { name: 'Choose Free' }).click()
  const free = region(page, 'Free')
  await expect(free.getByRole('checkbox')).toHaveCount(12)
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Choose Free' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
  await page.goForward()
  await expect(free.getByRole('checkbox')).toHaveCount(12)
  for (const box of (await free.getByRole('checkbox').all()).slice(1)) await box.check()
  await free.getByRole('button', { name: 'Resolve and downgrade' }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await expect(dialog).toContainText('Lose access: Mats Lindqvist')
  await axe(page)
  await dialog.getByRole('textbox').fill('Studio Nordlicht')
  await dialog.getByRole('button', { name: 'Resolve and downgrade' }).click()
  const present = page.getByRole('heading', { name: 'Free', level: 2 })
  await expect(present).toBeInViewport()
  await expect(present).toBeFocused()
})

test('S-11, P1: a plan raised in one tab gives the other its seats at once', async ({ page, baseURL }) => {
  await openPlan(page, 'Full Bronze')
  const other = await secondTab(page, `${baseURL ?? ''}#/accounts/papierladen/sharing`)
  await expect(meter(other)).toHaveAttribute('aria-valuetext', /^5 of 5 seats/)
  await page.getByRole('button', { name: 'Choose Silver Premium' }).click()
  await expect(meter(other)).toHaveAttribute('aria-valuetext', /^5 of 10 seats/)
  await expect(other.getByRole('button', { name: 'Invite user' })).not.toHaveAttribute('aria-disabled')
})

test('the page holds at 320 px, with everything unfolded', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await loadScenario(page, 'Downgrade blocked')
  await expect(meter(page)).toBeVisible()
  await page.goto('./#/accounts/rheinwerk/plan?plan=sharing.bronze')
  const bronze = region(page, 'Bronze Premium')
  await bronze.getByRole('button', { name: 'Change access of sven@rheinwerk.example' }).click()
  await expect(
    bronze.getByRole('combobox', { name: 'Access of sven@rheinwerk.example to Rheinwerk', exact: true }),
  ).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await axe(page)
  await bronze.getByRole('button', { name: 'Resolve and downgrade' }).click()
  const confirmation = page.getByRole('alertdialog')
  await expect(confirmation).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await confirmation.getByRole('button', { name: 'Resolve and downgrade' }).click()
  await expect(meter(page)).toHaveAttribute('aria-valuemax', '5')
})
