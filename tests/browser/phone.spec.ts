import type { Locator, Page } from '@playwright/test'
import { axe, expect, test } from './app'
import { actAs, createLogin, invite, lineOf, manage } from './steps'

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

/** Nothing of the page, nor of a dialog on it, lies beside the screen or has to be moved sideways. */
async function fits(page: Page) {
  const beyond = await page.evaluate((width) => {
    const isBeside = (one: Element) => {
      const { left, right } = one.getBoundingClientRect()
      return left < -1 || right > width + 1
    }
    const layers = [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=listbox]')]
    const moving = layers.filter((one) => one.getAnimations({ subtree: true }).length > 0)
    const scrolling = [document.documentElement, ...layers].filter((one) => one.scrollWidth > one.clientWidth)
    const wide = scrolling.length > 0 ? [...document.querySelectorAll('body *')].filter(isBeside) : []
    return [...layers.filter((one) => isBeside(one) && !moving.includes(one)), ...scrolling, ...wide].map(
      (one) => one.outerHTML.slice(0, 120),
    )
  }, 320)
  expect(beyond).toEqual([])
}

async function fitsAndCloses(page: Page, layer: Locator) {
  await expect(layer).toBeVisible()
  await fits(page)
  await page.keyboard.press('Escape')
  await expect(layer).toHaveCount(0)
}

/** Goes to a page by the menu that stands for the side bar. */
async function go(page: Page, name: RegExp) {
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.getByRole('dialog').getByRole('link', { name })).toBeVisible()
  await fits(page)
  await page.getByRole('dialog').getByRole('link', { name }).click()
}

test('the main job on a phone of 320 pixels, nothing beside the screen', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('meter')).toBeVisible()
  await fits(page)
  await page.getByRole('button', { name: 'Invite user' }).click()
  await fitsAndCloses(page, page.getByRole('dialog'))
  await invite(page, 'fay.with-a-rather-long-name@lindgarten.example', /^Viewer/)
  await expect(lineOf(page, 'fay.with')).toContainText('Pending')
  await fits(page)
  await go(page, /^Mailbox/)
  await expect(page.getByRole('heading', { level: 1, name: 'Mailbox' })).toBeVisible()
  await fits(page)
  await page.getByRole('link', { name: /fay\.with/ }).click()
  await fits(page)
  await page.getByRole('link', { name: 'Open invitation' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await fits(page)
  await createLogin(page, 'Fay Winter', 'fay')
  await page.getByRole('button', { name: 'Accept invitation' }).click()
  await expect(page.getByRole('heading', { name: /You are now active/ })).toBeVisible()
  await fits(page)
  await page.getByRole('button', { name: 'Back to Olga Brandt' }).click()
  await expect(lineOf(page, 'fay.with')).toContainText('Active')
  await axe(page)
})

test('every other screen and dialog fits as well', async ({ page }) => {
  await page.goto('./')
  for (const item of ['Edit', 'Revoke access']) {
    await manage(page, 'ben@lindgarten.example', item)
    await fitsAndCloses(page, page.locator('[role=dialog], [role=alertdialog]'))
  }
  await page.getByRole('link', { name: 'Ben Okafor' }).click()
  await fitsAndCloses(page, page.getByRole('dialog', { name: 'Ben Okafor' }))
  await page.getByRole('combobox', { name: 'Act as' }).click()
  await fitsAndCloses(page, page.getByRole('listbox'))
  for (const address of ['sign-in', 'workbench', 'invitation/unknown', 'nowhere', 'mailbox']) {
    await page.goto(`./#/${address}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await fits(page)
  }
  await actAs(page, 'Ben Okafor')
  await page.goto('./#/accounts/lindgarten/access')
  await expect(page.getByRole('heading', { level: 1, name: 'Your access' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Leave account' })).toBeVisible()
  await fits(page)
})

test('what is long and has no spaces breaks instead of pushing the page sideways', async ({ page }) => {
  await page.goto('./')
  await invite(page, `${'x'.repeat(64)}@${'y'.repeat(60)}.example`, /^Viewer/)
  await expect(lineOf(page, 'xxx')).toContainText('Pending')
  await fits(page)
  await go(page, /^Mailbox/)
  await expect(page.getByRole('heading', { level: 1, name: 'Mailbox' })).toBeVisible()
  await page.getByRole('link', { name: /xxx/ }).click()
  await expect(page.getByRole('link', { name: 'Open invitation' })).toBeVisible()
  await fits(page)
  await page.getByRole('link', { name: 'Open invitation' }).click()
  await expect(page.getByRole('button', { name: 'Create login' })).toBeVisible()
  await fits(page)
})
