import { expect, test } from './app'
import { choose, people } from './steps'

test.describe('in a German browser', () => {
  test.use({ locale: 'de-DE' })

  test('the main job goes by the German names', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await expect(page.getByRole('heading', { name: 'Konto teilen' })).toBeVisible()
    await expect(people(page, 'Personen mit Zugriff')).toContainText('Inhaber')
    await page.getByRole('button', { name: 'Benutzer einladen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Benutzer einladen' })
    await dialog.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('fay@lindgarten.example')
    await choose(page, /^Zugriff auf /, /^Betrachter/)
    await dialog.getByRole('button', { name: 'Einladung senden' }).click()
    const line = people(page, 'Personen mit Zugriff').getByRole('row').filter({ hasText: 'fay@' })
    await expect(line).toContainText('Ausstehend')
    await line.getByRole('button', { name: /verwalten$/ }).click()
    for (const name of ['Bearbeiten', 'Einladung erneut versenden', 'Einladung zurückziehen']) {
      await expect(page.getByRole('menuitem', { name })).toBeVisible()
    }
    await page.keyboard.press('Escape')

    await page.getByRole('link', { name: /^Postfach/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Postfach' })).toBeVisible()
    await page.getByRole('link', { name: /fay@/ }).click()
    await page.getByRole('link', { name: 'Einladung öffnen' }).click()
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Fay Winter')
    await page.getByRole('textbox', { name: 'Anmeldename' }).fill('fay')
    await page.getByLabel('Passwort', { exact: true }).fill('correct horse battery')
    await page.getByRole('button', { name: 'Login anlegen' }).click()
    await page.getByRole('button', { name: 'Einladung annehmen' }).click()
    await expect(page.getByRole('heading', { name: /Sie sind jetzt als Betrachter/ })).toBeVisible()
    await page.getByRole('button', { name: 'Zurück zu Olga Brandt' }).click()
    await expect(line).toContainText('Aktiv')
    await expect(page.getByText(/\b(Share|Users?|Invite|Pending|Active)\b/)).toHaveCount(0)
  })
})

test('the language changes while a form is being filled, and after a reload it is still there', async ({
  page,
}) => {
  await page.goto('./#/sign-in')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Fay Winter')
  await choose(page, 'Language', 'Deutsch')
  await expect(page.getByRole('button', { name: 'Login anlegen' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Fay Winter')
  await expect(page).toHaveTitle(/^Anmelden/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.getByRole('button', { name: 'Login anlegen' }).click()
  await expect(page.getByText(/mindestens|Mindestens/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Login anlegen' })).toBeVisible()
  await choose(page, 'Sprache', 'English')
  await expect(page.getByRole('button', { name: 'Create login' })).toBeVisible()
})

test('a mail keeps its language, whatever the app speaks', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Invite user' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite user' })
  await dialog.getByRole('textbox', { name: 'E-mail address' }).fill('fay@lindgarten.example')
  await choose(page, /^Access to /, /^Viewer/)
  await dialog.getByRole('button', { name: 'Add a message' }).click()
  await dialog.getByRole('radio', { name: 'Deutsch' }).check({ force: true })
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
  await page.getByRole('link', { name: /^Mailbox/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mailbox' })).toBeVisible()
  await page.getByRole('link', { name: /fay@/ }).click()
  await expect(page.getByRole('article')).toContainText('lädt Sie als Betrachter zu Lindgarten ein')
})
