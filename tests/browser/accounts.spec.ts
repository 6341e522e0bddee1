import { axeInBothSchemes, expect, test } from './app'
import type { Page } from '@playwright/test'
import { actAs, choose, loadScenario, secondTab } from './steps'

const rowOf = (page: Page, name: string) =>
  page.getByRole('table', { name: 'Subaccounts' }).getByRole('row').filter({ hasText: name })

async function openAccounts(page: Page) {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await loadScenario(page, 'Agency')
  await expect(page).toHaveURL(/nordlicht\/sharing$/)
  await page.goto('./#/accounts/nordlicht/settings')
  await expect(rowOf(page, 'Alpenkiosk')).toBeVisible()
}

async function manage(page: Page, account: string, item: string) {
  await page.getByRole('button', { name: `Manage ${account}` }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** Focus is on something that is there to be seen. */
async function focusIsSomewhere(page: Page) {
  await expect(page.locator(':focus')).toHaveCount(1)
  await expect(page.locator('body:focus')).toHaveCount(0)
}

/** The keys of a page: whatever has to be reached is reached with Tab. */
async function tabTo(page: Page, name: string, role: 'button' | 'textbox' | 'combobox' = 'button') {
  const target = page.getByRole(role, { name, exact: true }).last()
  await expect(target).toBeVisible()
  const reached = () => target.evaluate((one) => one === document.activeElement)
  for (let stop = 0; stop < 80 && !(await reached()); stop++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

test('C6: opens a subaccount, renames it, invites to it, and closes it', async ({ page }) => {
  await openAccounts(page)
  await page.getByRole('button', { name: 'Open subaccount' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Zeltplatz')
  await page.keyboard.press('Enter')
  await expect(rowOf(page, 'Zeltplatz')).toContainText('Only the owner')
  await expect(page.getByText('13 subaccounts, no limit')).toBeVisible()

  await manage(page, 'Zeltplatz', 'Rename')
  await page.getByRole('textbox', { name: 'Name' }).fill('Zeltplatz Süd')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(rowOf(page, 'Zeltplatz Süd')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Manage Zeltplatz Süd' })).toBeFocused()

  await manage(page, 'Zeltplatz Süd', 'Share account')
  await expect(page.getByRole('combobox', { name: 'Account', exact: true })).toContainText('Zeltplatz Süd')
  await page.getByRole('button', { name: 'Invite user' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite user' })
  await dialog.getByRole('textbox', { name: 'E-mail address' }).fill('zoe@zeltplatz.example')
  const box = dialog.getByRole('checkbox', { name: 'Zeltplatz Süd' })
  if (!(await box.isChecked())) await box.check()
  await choose(page, 'Access to Zeltplatz Süd', /^Designer/)
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
  await expect(dialog).toBeHidden()

  await page.getByRole('link', { name: 'Settings', exact: true }).click()
  await expect(rowOf(page, 'Zeltplatz Süd')).toContainText('1 pending')
  await manage(page, 'Zeltplatz Süd', 'Close account')
  const asked = page.getByRole('alertdialog')
  await expect(asked.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await expect(asked).toContainText('1 invitation is withdrawn')
  await asked.getByRole('textbox').fill('Zeltplatz Süd')
  await asked.getByRole('button', { name: 'Close account' }).click()
  await expect(rowOf(page, 'Zeltplatz Süd')).toHaveCount(0)
  await expect(page).toHaveURL(/nordlicht\/settings$/)
  await focusIsSomewhere(page)
  await page.goBack()
  await expect(page.getByRole('alert').filter({ hasText: 'Zeltplatz Süd is closed' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'To the start page' })).toBeVisible()
})

test('C5, E-10: transfers ownership with the keyboard alone; another tab of the former owner follows', async ({
  page,
}) => {
  await openAccounts(page)
  const stale = await secondTab(page, '#/accounts/nordlicht/settings')
  await stale.getByRole('button', { name: 'Transfer ownership' }).click()
  await choose(stale, 'New owner', /^Mats/)

  await page.bringToFront()
  await tabTo(page, 'Transfer ownership')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'New owner' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option')).toHaveCount(9)
  await page.keyboard.type('Mats')
  // Typed letters move focus a turn later.
  await expect(page.getByRole('option', { name: /^Mats/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Manager on 13 accounts').first()).toBeVisible()
  await tabTo(page, 'Type Studio Nordlicht to confirm', 'textbox')
  await page.keyboard.type('Studio Nordlicht')
  await page.keyboard.press('Enter')
  const ownership = page.getByRole('region', { name: 'Ownership' })
  await expect(ownership).toContainText('Mats Lindqvist')
  await expect(ownership).toContainText('which you do not have')
  await focusIsSomewhere(page)

  await expect(stale.getByRole('dialog').getByRole('alert').filter({ hasText: /\S/ })).toContainText(
    /may not do this/,
  )
  await actAs(page, 'Mats Lindqvist')
  await expect(page.getByRole('region', { name: 'Name' })).toContainText('Studio Nordlicht')
  await expect(page.getByRole('button', { name: 'Transfer ownership' })).toBeVisible()
})

test('C6: closes the primary account with everything in it, and nobody is stranded', async ({ page }) => {
  await openAccounts(page)
  await page.getByRole('button', { name: 'Close account' }).click()
  const asked = page.getByRole('alertdialog')
  await expect(asked).toContainText('12 subaccounts close with it')
  await expect(asked).toContainText('8 people lose access to it')
  await asked.getByRole('textbox').fill('Studio Nordlicht')
  await asked.getByRole('button', { name: 'Close account' }).click()
  await expect(page.getByRole('button', { name: 'Open account' })).toBeVisible()
  await focusIsSomewhere(page)
})

test('the switch shows the tree, finds by letters, and opens a subaccount', async ({ page }) => {
  await openAccounts(page)
  const account = page.getByRole('combobox', { name: 'Account', exact: true })
  await account.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option')).toHaveCount(15)
  await page.keyboard.type('wein')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/weinkontor\/settings$/)
  await expect(page.getByRole('banner')).toContainText('Studio Nordlicht/Weinkontor/Settings')
  await account.click()
  await expect(page.getByRole('option', { name: 'Weinkontor' })).toBeInViewport()
  await page.getByRole('option', { name: 'Open subaccount' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Zeltplatz')
  await page.keyboard.press('Enter')
  await expect(account).toContainText('Zeltplatz')
  await expect(page).toHaveURL(/sharing$/)
})

test.describe('in German', () => {
  test.use({ locale: 'de-DE' })

  test('C5, C6: ein Unterkonto eröffnen, umbenennen, schließen; die Inhaberschaft übertragen', async ({
    page,
  }) => {
    const button = (name: string | RegExp) => page.getByRole('button', { name })
    await page.goto('./#/workbench')
    await button(/^Agentur.*laden/).click()
    await page.getByRole('alertdialog').getByRole('button', { name: /laden/ }).click()
    await page.getByRole('link', { name: 'Einstellungen', exact: true }).click()
    await button('Unterkonto eröffnen').click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Zeltplatz')
    await page.getByRole('dialog').getByRole('button', { name: 'Unterkonto eröffnen' }).click()
    await button('Zeltplatz verwalten').click()
    await page.getByRole('menuitem', { name: 'Umbenennen' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Zeltplatz Süd')
    await button('Speichern').click()
    await button('Zeltplatz Süd verwalten').click()
    await page.getByRole('menuitem', { name: 'Konto schließen' }).click()
    await page.getByRole('textbox', { name: /^Geben Sie zur Bestätigung/ }).fill('Zeltplatz Süd')
    await button('Konto schließen').click()
    await expect(page.getByText('12 Unterkonten, unbegrenzt')).toBeVisible()

    await button('Inhaberschaft übertragen').click()
    await choose(page, 'Neuer Inhaber', /^Mats/)
    await expect(page.getByRole('dialog')).toContainText('6 Berechtigungen entfallen')
    await page.getByRole('textbox', { name: /^Geben Sie zur Bestätigung/ }).fill('Studio Nordlicht')
    await page.getByRole('dialog').getByRole('button', { name: 'Inhaberschaft übertragen' }).click()
    await expect(page.getByRole('region', { name: 'Inhaberschaft' })).toContainText('die Sie nicht haben')
  })
})

test('axe finds nothing on Settings, its menu and its dialogs', async ({ page }) => {
  test.setTimeout(180_000)
  await openAccounts(page)
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
  await page.getByRole('button', { name: 'Manage Weinkontor' }).click()
  await scan()
  await close()
  await page.getByRole('button', { name: 'Open subaccount' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Open subaccount' }).click()
  await expect(layer.locator('[aria-invalid=true]')).toBeVisible()
  await scan()
  await close()
  for (const item of ['Rename', 'Close account']) {
    await manage(page, 'Weinkontor', item)
    await scan()
    await close()
  }
  await page.getByRole('button', { name: 'Transfer ownership' }).click()
  await choose(page, 'New owner', /^Mats/)
  await expect(page.getByRole('region', { name: 'Before and after' })).toBeVisible()
  await scan()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('page and dialogs fit into 320 pixels', async ({ page }) => {
    await openAccounts(page)
    const fits = async () => {
      await page.waitForTimeout(250)
      const layers = page.locator('html, [role=dialog], [role=alertdialog]')
      const wide = await layers.evaluateAll(
        (all) => all.filter((one) => one.scrollWidth > one.clientWidth).length,
      )
      expect(wide).toBe(0)
    }
    await fits()
    await manage(page, 'Weinkontor', 'Close account')
    await fits()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Transfer ownership' }).click()
    await choose(page, 'New owner', /^Mats/)
    await expect(page.getByRole('region', { name: 'Before and after' })).toBeVisible()
    await fits()
  })
})
