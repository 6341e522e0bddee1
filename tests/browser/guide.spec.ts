import type { Page } from '@playwright/test'
import { axeInBothSchemes, expect, test } from './app'
import { lineOf } from './steps'

const JO = 'jo@lindgarten.example'

const words = {
  'en-GB': {
    guide: 'Guide',
    steps: ['Invite Jo', 'Read the e-mail as Jo', 'Continue as Jo (demo)'],
    send: 'Send invitation',
    accept: 'Accept invitation',
    active: 'Active',
    people: 'People with access',
    doors: [/^Why can’t .* export\?$/, 'What if we downgrade?'],
  },
  'de-DE': {
    guide: 'Einführung',
    steps: ['Jo einladen', 'Die E-Mail als Jo lesen', 'Weiter als Jo (Demo)'],
    send: 'Einladung senden',
    accept: 'Einladung annehmen',
    active: 'Aktiv',
    people: 'Personen mit Zugriff',
    doors: [/^Warum darf .* nicht exportieren\?$/, 'Und mit einem kleineren Tarif?'],
  },
}

type Press = (page: Page, name: string) => Promise<void>

const presses: [locale: keyof typeof words, means: string, press: Press][] = [
  ['en-GB', 'five clicks', (page, name) => page.getByRole('button', { name, exact: true }).click()],
  [
    'de-DE',
    'the keyboard',
    async (page, name) => {
      await page.getByRole('button', { name, exact: true }).focus()
      await page.keyboard.press('Enter')
    },
  ],
]

for (const [locale, means, press] of presses) {
  const say = words[locale]
  test.describe(locale, () => {
    test.use({ locale })

    test(`the guide leads to the first active person with ${means}, nothing typed`, async ({ page }) => {
      await page.goto('./')
      const [invite, read, go] = say.steps as [string, string, string]
      await press(page, invite)
      await press(page, say.send)
      await press(page, read)
      await expect(page).toHaveURL(/#\/mailbox\/./)
      await press(page, go)
      await press(page, say.accept)
      await expect(page).toHaveURL(/sharing$/)
      const line = page.getByRole('table', { name: say.people }).getByRole('row').filter({ hasText: JO })
      await expect(line).toContainText(say.active)
      const guide = page.getByRole('region', { name: say.guide })
      for (const name of say.doors) await expect(guide.getByRole('button', { name })).toBeVisible()
      await axeInBothSchemes(page)
    })
  })
}

test('the guide goes on after a reload, in another tab, and where it was left', async ({ page, context }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Invite Jo' }).click()
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(lineOf(page, JO)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Read the e-mail as Jo' })).toBeVisible()
  const tab = await context.newPage()
  await tab.goto('./')
  await expect(tab.getByRole('button', { name: 'Read the e-mail as Jo' })).toBeVisible()

  await page.getByRole('button', { name: 'Leave the guide' }).click()
  await expect(page.getByRole('region', { name: 'Guide' })).toHaveCount(0)
  await page.reload()
  await expect(lineOf(page, JO)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Guide' })).toHaveCount(0)
  await page.goto('./#/workbench')
  await page.getByRole('button', { name: 'Start the guide' }).click()
  await expect(page.getByRole('button', { name: 'Invite Jo' })).toBeVisible()
})
