import type { Page } from '@playwright/test'
import { axeInBothSchemes, expect, test } from './app'
import { actAs, choose, invite, loadScenario, manage, openInvitation } from './steps'

/** How each screen, dialog and refusal is reached, and when it is there; every one is scanned in light and in dark. */
type Screen = [name: string, reach: (page: Page) => Promise<void>]

const onFirstPage: Screen[] = [
  [
    'Share account',
    async (page) => {
      await expect(page.getByRole('meter')).toBeVisible()
    },
  ],
  [
    'invite dialog',
    async (page) => {
      await page.getByRole('button', { name: 'Invite user' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'invite dialog with errors',
    async (page) => {
      await page.getByRole('button', { name: 'Invite user' }).click()
      await page.getByRole('button', { name: 'Send invitation' }).click()
      await expect(page.getByRole('dialog').locator('[aria-invalid=true]').first()).toBeVisible()
    },
  ],
  [
    'invite dialog, refused in place',
    async (page) => {
      await invite(page, 'eve@lindgarten.example', /^Viewer/)
      await expect(
        page.getByRole('dialog').getByRole('alert').filter({ hasText: /\S/ }).first(),
      ).toBeVisible()
    },
  ],
  [
    'row menu',
    async (page) => {
      await page.getByRole('button', { name: /^Manage ben/ }).click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  ],
  [
    'edit dialog',
    async (page) => {
      await manage(page, 'ben@lindgarten.example', 'Edit')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'delete dialog',
    async (page) => {
      await manage(page, 'ben@lindgarten.example', 'Revoke access')
      await expect(page.getByRole('alertdialog')).toBeVisible()
    },
  ],
  [
    'withdraw dialog',
    async (page) => {
      await manage(page, 'eve@lindgarten.example', 'Withdraw invitation')
      await expect(page.getByRole('alertdialog')).toBeVisible()
    },
  ],
  [
    'account switch',
    async (page) => {
      await page.getByRole('combobox', { name: 'Account', exact: true }).click()
      await expect(page.getByRole('listbox')).toBeVisible()
    },
  ],
]

const onOtherPages: Screen[] = [
  [
    'the panel of a person',
    async (page) => {
      await page.goto('./#/accounts/lindgarten/sharing')
      await page.getByRole('link', { name: 'Ben Okafor' }).click()
      await expect(page.getByRole('complementary', { name: 'Ben Okafor' })).toContainText('History')
    },
  ],
  [
    'Plan',
    async (page) => {
      await page.getByRole('link', { name: 'Plan', exact: true }).click()
      await expect(page.getByRole('button', { name: /^Choose / }).first()).toBeVisible()
    },
  ],
  [
    'Mailbox',
    async (page) => {
      await page.getByRole('link', { name: /^Mailbox/ }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Mailbox' })).toBeVisible()
      await expect(page.getByRole('link', { name: /eve@/ }).first()).toBeVisible()
    },
  ],
  [
    'a mail',
    async (page) => {
      await page.goto('./#/mailbox')
      await expect(page.getByRole('heading', { level: 1, name: 'Mailbox' })).toBeVisible()
      await page.getByRole('link', { name: /eve@/ }).first().click()
      await expect(page.getByRole('link', { name: 'Open invitation' })).toBeVisible()
    },
  ],
  ['Invitation', (page) => openInvitation(page, 'eve@lindgarten.example')],
  [
    'Invitation, unknown link',
    async (page) => {
      await page.goto('./#/invitation/unknown')
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    },
  ],
  [
    'Sign in',
    async (page) => {
      await page.goto('./#/sign-in')
      await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
    },
  ],
  [
    'Workbench',
    async (page) => {
      await page.goto('./#/workbench')
      await expect(page.getByRole('button', { name: /^Load / }).first()).toBeVisible()
    },
  ],
  [
    'loading a scenario',
    async (page) => {
      await page.goto('./#/workbench')
      await page.getByRole('button', { name: /Load Full Bronze/ }).click()
      await expect(page.getByRole('alertdialog')).toBeVisible()
    },
  ],
  [
    'no such page',
    async (page) => {
      await page.goto('./#/nowhere')
      await expect(page.getByRole('heading', { name: /not|no such/i, level: 1 })).toBeVisible()
    },
  ],
  // As somebody else from here on.
  [
    'Your access',
    async (page) => {
      await actAs(page, 'Ben Okafor')
      await page.goto('./#/accounts/lindgarten/access')
      await expect(page.getByRole('heading', { level: 1, name: 'Your access' })).toBeVisible()
      await expect(page.getByRole('main')).toContainText('Who can change')
    },
  ],
  [
    'a closed page',
    async (page) => {
      await page.goto('./#/accounts/lindgarten/plan')
      await expect(page.getByRole('main')).toContainText('Ask Olga Brandt')
    },
  ],
]

const inOtherScenarios: Screen[] = [
  [
    'invite dialog with custom permissions',
    async (page) => {
      await loadScenario(page, 'Full Bronze')
      await page.getByRole('button', { name: 'Invite user' }).click()
      await choose(page, /^Access to /, /^Custom/)
      await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible()
    },
  ],
  [
    'Plan, downgrade to resolve',
    async (page) => {
      await loadScenario(page, 'Downgrade blocked')
      await page.getByRole('link', { name: 'Plan', exact: true }).click()
      await page.getByRole('button', { name: 'Choose Bronze Premium' }).click()
      await expect(page.getByText('5 of 5 seats · Everything fits')).toBeVisible()
      await page.getByRole('radio', { name: 'Keep' }).first().check()
      await expect(page.getByText('6 of 5 seats · Still 1 person too many')).toBeVisible()
    },
  ],
]

const groups = { 'the first page, its dialogs and menus': onFirstPage, 'the other pages': onOtherPages }

for (const [group, screens] of Object.entries(groups)) {
  test(`axe finds nothing on ${group}`, async ({ page }) => {
    test.setTimeout(180_000)
    for (const [name, reach] of screens) {
      await test.step(name, async () => {
        // Leaves what the step before has opened.
        await page.goto('about:blank')
        await page.goto('./')
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await reach(page)
        await axeInBothSchemes(page)
      })
    }
  })
}

for (const [name, reach] of inOtherScenarios) {
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await reach(page)
    await axeInBothSchemes(page)
  })
}
