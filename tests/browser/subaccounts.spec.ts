import type { Locator, Page } from '@playwright/test'
import { axe, expect, test } from './app'
import { choose, people } from './steps'

const english = {
  locale: 'en-GB',
  load: 'Load Agency with subaccounts',
  people: 'People with access',
  manage: 'Manage piet@freelance.example',
  edit: 'Edit',
  find: 'Find an account',
  copy: 'Copy to all below',
  save: 'Save',
  given: 'Custom (2 permissions)',
  invite: 'Invite user',
  email: 'E-mail address',
  accessTo: 'Access to',
  custom: 'Custom',
  drafts: 'Edit template drafts',
  send: 'Send invitation',
  pending: 'Pending',
  active: 'Active',
  mailbox: 'Mailbox',
  open: 'Open invitation',
  name: 'Name',
  username: 'Username',
  password: 'Password',
  createLogin: 'Create login',
  accept: 'Accept invitation',
  accepted: /^You are now active/,
  back: 'Back to Lena Thomsen',
  ticked: 'Custom (2 permissions)',
}
const german: typeof english = {
  locale: 'de-DE',
  load: 'Agentur mit Unterkonten laden',
  people: 'Personen mit Zugriff',
  manage: 'piet@freelance.example verwalten',
  edit: 'Bearbeiten',
  find: 'Konto suchen',
  copy: 'Alle nach unten kopieren',
  save: 'Speichern',
  given: 'Benutzerdefiniert (2 Berechtigungen)',
  invite: 'Benutzer einladen',
  email: 'E-Mail-Adresse',
  accessTo: 'Zugriff auf',
  custom: 'Benutzerdefiniert',
  drafts: 'Vorlagenentwürfe bearbeiten',
  send: 'Einladung senden',
  pending: 'Ausstehend',
  active: 'Aktiv',
  mailbox: 'Postfach',
  open: 'Einladung öffnen',
  name: 'Name',
  username: 'Anmeldename',
  password: 'Passwort',
  createLogin: 'Login anlegen',
  accept: 'Einladung annehmen',
  accepted: /^Sie sind jetzt/,
  back: 'Zurück zu Lena Thomsen',
  ticked: 'Benutzerdefiniert (2 Berechtigungen)',
}
const further = ['Alpenkiosk', 'Backhaus Brand', 'Dentalis']

async function loadAgency(page: Page, words: typeof english) {
  await page.goto('./#/workbench')
  await page.getByRole('button', { name: words.load }).click()
  await page.getByRole('alertdialog').getByRole('button').last().click()
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(page.getByRole('meter')).toHaveAttribute('aria-valuenow', '9')
}

const line = (page: Page, words: typeof english, email: string) =>
  people(page, words.people).getByRole('row').filter({ hasText: email })

/** Each of the accounts stands in a line with this access. */
async function has(row: Locator, access: string, accounts: readonly string[]) {
  for (const account of accounts) {
    await expect(row.getByRole('listitem').filter({ hasText: account })).toContainText(access)
  }
}

/** Opened again, the form has these accounts, all with custom permissions. */
async function isGiven(page: Page, words: typeof english, accounts: readonly string[]) {
  await page.getByRole('button', { name: words.manage }).click()
  await page.getByRole('menuitem', { name: words.edit }).click()
  const dialog = page.getByRole('dialog')
  for (const name of accounts) {
    await expect(dialog.getByRole('checkbox', { name })).toBeChecked()
    await expect(dialog.getByRole('combobox', { name: `${words.accessTo} ${name}` })).toHaveText(words.custom)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

test.describe('in English', () => {
  const words = english
  test.use({ locale: words.locale })

  test('a designer gets template drafts on three further subaccounts with seven clicks', async ({ page }) => {
    await loadAgency(page, words)
    let clicks = 0
    const click = async (control: Locator) => {
      clicks += 1
      await control.click()
    }
    const dialog = page.getByRole('dialog')
    await click(page.getByRole('button', { name: words.manage }))
    await click(page.getByRole('menuitem', { name: words.edit }))
    await click(dialog.getByRole('checkbox', { name: words.copy }))
    for (const name of further) await click(dialog.getByRole('checkbox', { name }))
    await click(dialog.getByRole('button', { name: words.save }))
    expect(clicks).toBe(7)
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('button', { name: words.manage })).toBeFocused()
    await expect(page.getByRole('meter')).toHaveAttribute('aria-valuenow', '9')
    await expect(line(page, words, 'piet@')).toContainText(words.given)
    await isGiven(page, words, [...further, 'Gartenwelt', 'Lesezeit Verlag'])
  })
})

test.describe('in German', () => {
  const words = german
  test.use({ locale: words.locale })

  test('the same by the keyboard alone, with 25 keys', async ({ page }) => {
    await loadAgency(page, words)
    let keys = 0
    const press = async (...pressed: string[]) => {
      for (const key of pressed) await page.keyboard.press(key)
      keys += pressed.length
    }
    const dialog = page.getByRole('dialog')
    const search = dialog.getByRole('searchbox', { name: words.find })
    await page.getByRole('button', { name: words.manage }).focus()
    await press('Enter')
    await expect(page.getByRole('menu')).toBeFocused()
    await press('b')
    await expect(page.getByRole('menuitem', { name: words.edit })).toBeFocused()
    await press('Enter')
    await expect(search).toBeFocused()
    await press('ArrowDown', 'ArrowDown', 'ArrowDown')
    await expect(dialog.getByRole('checkbox', { name: words.copy })).toBeFocused()
    await press('Space')
    for (const name of further) {
      await press(...name.slice(0, 4), 'Enter')
      await expect(dialog.getByRole('checkbox', { name })).toBeChecked()
    }
    await press('Shift+Tab', 'Shift+Tab')
    await expect(dialog.getByRole('button', { name: words.save })).toBeFocused()
    await press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('button', { name: words.manage })).toBeFocused()
    await isGiven(page, words, further)
    expect(keys).toBe(25)
  })

  test('S-05, I2: invited to three accounts with copied permissions, accepted: one seat, three grants', async ({
    page,
  }) => {
    const accounts = ['Studio Nordlicht', 'Citybike Hamburg', 'Weinkontor']
    const row = line(page, words, 'gil@studio.example')
    await loadAgency(page, words)
    await page.getByRole('button', { name: words.invite }).click()
    const dialog = page.getByRole('dialog', { name: words.invite })
    await dialog.getByRole('textbox', { name: words.email }).fill('gil@studio.example')
    await dialog.getByRole('checkbox', { name: 'Studio Nordlicht' }).check()
    await choose(page, `${words.accessTo} Studio Nordlicht`, new RegExp(`^${words.custom}`))
    await dialog.getByRole('checkbox', { name: 'Citybike Hamburg' }).check()
    await dialog.getByRole('checkbox', { name: words.copy }).check()
    await dialog.getByRole('checkbox', { name: words.drafts }).check()
    await dialog.getByRole('checkbox', { name: 'Weinkontor' }).check()
    await axe(page)
    await dialog.getByRole('button', { name: words.send }).click()
    await expect(row).toContainText(words.pending)
    await has(row, words.ticked, accounts)
    await expect(page.getByRole('meter')).toHaveAttribute('aria-valuenow', '10')

    await page.getByRole('link', { name: new RegExp(`^${words.mailbox}`) }).click()
    await expect(page.getByRole('heading', { level: 1, name: words.mailbox })).toBeVisible()
    await page.getByRole('link', { name: /gil@studio/ }).click()
    await page.getByRole('link', { name: words.open }).click()
    await page.getByRole('textbox', { name: words.name, exact: true }).fill('Gil Moreau')
    await page.getByRole('textbox', { name: words.username }).fill('gil')
    await page.getByLabel(words.password, { exact: true }).fill('correct horse battery')
    await page.getByRole('button', { name: words.createLogin }).click()
    await page.getByRole('button', { name: words.accept }).click()
    await expect(page.getByRole('heading', { name: words.accepted })).toBeVisible()
    await page.getByRole('button', { name: words.back }).click()
    await expect(row).toContainText(words.active)
    await has(row, words.ticked, accounts)
    await expect(page.getByRole('meter')).toHaveAttribute('aria-valuenow', '10')
  })
})
