import type { Page } from '@playwright/test'
import { axe, expect, test } from './app'
import { choose, invite, loadScenario, manage, openInvitation } from './steps'

/** How each screen, dialog and refusal is reached; every one is scanned in light and in dark. */
const screens: [name: string, reach: (page: Page) => Promise<void>][] = [
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
    },
  ],
  [
    'invite dialog with errors',
    async (page) => {
      await page.getByRole('button', { name: 'Invite user' }).click()
      await page.getByRole('button', { name: 'Send invitation' }).click()
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
    'invite dialog with custom permissions',
    async (page) => {
      await loadScenario(page, 'Full Bronze')
      await page.getByRole('button', { name: 'Invite user' }).click()
      await choose(page, /^Access to /, /^Custom/)
    },
  ],
  [
    'row menu',
    async (page) => {
      await page.getByRole('button', { name: /^Manage ben/ }).click()
    },
  ],
  [
    'edit dialog',
    async (page) => {
      await manage(page, 'ben@lindgarten.example', 'Edit')
    },
  ],
  [
    'delete dialog',
    async (page) => {
      await manage(page, 'ben@lindgarten.example', 'Delete access')
    },
  ],
  [
    'withdraw dialog',
    async (page) => {
      await manage(page, 'eve@lindgarten.example', 'Withdraw invitation')
    },
  ],
  ['Plan', (page) => page.getByRole('link', { name: 'Plan', exact: true }).click()],
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
  [
    'Mailbox',
    async (page) => {
      await page.getByRole('link', { name: /^Mailbox/ }).click()
    },
  ],
  [
    'a mail',
    async (page) => {
      await page.goto('./#/mailbox')
      await page.getByRole('link', { name: /eve@/ }).first().click()
      await expect(page.getByRole('link', { name: 'Open invitation' })).toBeVisible()
    },
  ],
  ['Invitation', (page) => openInvitation(page, 'eve@lindgarten.example')],
  [
    'Invitation, unknown link',
    async (page) => {
      await page.goto('./#/invitation/unknown')
    },
  ],
  [
    'Sign in',
    async (page) => {
      await page.goto('./#/sign-in')
    },
  ],
  [
    'Workbench',
    async (page) => {
      await page.goto('./#/workbench')
    },
  ],
  [
    'loading a scenario',
    async (page) => {
      await page.goto('./#/workbench')
      await page.getByRole('button', { name: /Load Full Bronze/ }).click()
    },
  ],
  [
    'no such page',
    async (page) => {
      await page.goto('./#/nowhere')
    },
  ],
  [
    'account switch',
    async (page) => {
      await page.getByRole('combobox', { name: 'Account', exact: true }).click()
    },
  ],
]

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme })

    for (const [name, reach] of screens) {
      test(`axe finds nothing: ${name}`, async ({ page }) => {
        await page.goto('./')
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await reach(page)
        await page.waitForTimeout(250)
        await axe(page)
      })
    }
  })
}
