import type { Page } from '@playwright/test'
import { axe, expect, test } from './app'
import { choose, lineOf, loadScenario, manage } from './steps'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Invite user' })
const box = (page: Page) => dialog(page).getByRole('textbox', { name: 'E-mail addresses' })

/** Pastes into the field that has focus, as from another program. */
async function paste(page: Page, text: string) {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

/** Drops a file on the field for addresses. */
async function drop(page: Page, name: string, text: string) {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([content ?? ''], fileName ?? '', { type: 'text/csv' }))
      return data
    },
    [name, text],
  )
  for (const type of ['dragenter', 'dragover', 'drop']) await box(page).dispatchEvent(type, { dataTransfer })
}

/** The invite dialog on a plan without a limit of seats. */
async function openWide(page: Page) {
  await loadScenario(page, 'Five levels')
  await page.getByRole('button', { name: 'Invite user' }).click()
  await expect(dialog(page)).toBeVisible()
  await dialog(page).getByRole('textbox', { name: 'E-mail address' }).focus()
}

test('I12: twelve pasted addresses, one put right with the keyboard, all sent at once', async ({ page }) => {
  await openWide(page)
  const names = ['ana', 'bea', 'cem', 'dan', 'eli', 'flo', 'gus', 'hal', 'ina', 'jon', 'kai']
  const list = names.map((name, n) =>
    n % 2 === 0 ? `${name}@new.example` : `Some, One <${name}@new.example>`,
  )
  await paste(page, `${list.join('; ')}\nlea@new`)
  await expect(box(page)).toBeFocused()
  await expect(dialog(page).getByRole('alert').filter({ hasText: '1 of 12' })).toBeVisible()
  await axe(page)

  await page.keyboard.press('ArrowLeft')
  await expect(dialog(page).getByRole('button', { name: 'lea@new', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('lea@new.example')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('button', { name: 'lea@new.example', exact: true })).toBeFocused()
  await expect(dialog(page).getByText('1 of 12')).toBeHidden()

  await page.keyboard.press('Alt+ArrowDown')
  await page.getByRole('menuitem', { name: 'Author' }).click()
  await expect(dialog(page).getByRole('button', { name: 'lea@new.example', exact: true })).toBeFocused()
  await choose(page, /^Access to /, /^Viewer/)
  await dialog(page).getByRole('button', { name: 'Send 12 invitations' }).click()
  await expect(page.getByText('12 invitations sent', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Invite user' })).toBeFocused()
  await expect(lineOf(page, 'ana@new.example')).toContainText('Viewer')
  await expect(lineOf(page, 'lea@new.example')).toContainText('Author')
})

test('F-10, F-11, R-03: a dropped file is read, and each problem has its line', async ({ page }) => {
  await openWide(page)
  await dialog(page).getByRole('button', { name: 'Several addresses or a CSV file' }).click()
  await drop(page, 'names.csv', 'Name;Rolle\r\nAna;Autor\r\n')
  await expect(
    dialog(page).getByRole('alert').filter({ hasText: 'no column with e-mail addresses' }),
  ).toBeVisible()

  const rows = ['E-Mail;Rolle;Nachricht', 'ana@new.example;Autor;"Hallo,', 'Ana"', 'bea@new.example;Chef;']
  await drop(page, 'team.csv', `\uFEFF${[...rows, 'cem@new.example;Inhaber;', '', ''].join('\r\n')}`)
  await choose(page, /^Access to /, /^Viewer/)
  const problems = dialog(page).getByRole('table', { name: 'What needs a change' })
  await expect(problems.getByRole('row')).toHaveCount(3)
  await expect(problems).toContainText('Line 4')
  await expect(problems).toContainText('Line 5')
  await problems.getByRole('button', { name: 'Line 4: bea@new.example' }).click()
  await expect(dialog(page).getByRole('button', { name: 'bea@new.example', exact: true })).toBeFocused()
  await axe(page)
  await dialog(page).getByRole('button', { name: 'Leave out 2 addresses' }).click()
  await dialog(page).getByRole('button', { name: 'Send invitation' }).click()
  await expect(lineOf(page, 'ana@new.example')).toContainText('Author')
})

test('K6: a paste takes the place of the selection, and undo takes it back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openWide(page)
  const pasteWithKeys = async (text: string) => {
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
    await page.keyboard.press('ControlOrMeta+V')
  }
  const chip = (email: string) => dialog(page).getByRole('button', { name: email, exact: true })
  await page.keyboard.type('ad')
  await page.keyboard.press('ControlOrMeta+A')
  await pasteWithKeys('cem2@new.example, dan2@new.example')
  await expect(chip('cem2@new.example')).toBeVisible()
  await expect(chip('dan2@new.example')).toBeVisible()
  await expect(box(page)).toBeFocused()

  await page.keyboard.type('x')
  await page.keyboard.press('Home')
  await pasteWithKeys('eva2@new.example\tfritz2.new.example\tgil2@new.example')
  await expect(
    dialog(page).getByRole('list', { name: 'E-mail addresses' }).getByRole('listitem'),
  ).toHaveCount(6)
  await expect(chip('fritz2.new.example')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(chip('fritz2.new.example')).toBeHidden()
  await expect(box(page)).toHaveValue('x')
  await page.keyboard.press('Delete')
  await expect(box(page)).toHaveValue('')
  await drop(
    page,
    'team.csv',
    'email,role,message\nhal2@new.example,viewer,"Hi" Hal\nina2@new.example,viewer,Hi\n',
  )
  await choose(page, /^Access to /, /^Viewer/)
  await expect(dialog(page).getByRole('table', { name: 'What needs a change' })).toContainText('Line 2')
  await axe(page)
  await dialog(page).getByRole('button', { name: 'Use it like this' }).click()
  await dialog(page).getByRole('button', { name: 'Send 4 invitations' }).click()
  await expect(lineOf(page, 'hal2@new.example')).toContainText('Viewer')
})

test('I13: a bounced domain, from setting it up to the right address', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: /^Mailbox/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mailbox' })).toBeVisible()
  await page.getByRole('link', { name: 'Mail domains' }).click()
  const domain = page.getByRole('textbox', { name: 'Domain' })
  await expect(domain).toBeFocused()
  await domain.fill('lindgarten.example')
  await choose(page, 'What happens to mail', /Bounces: address unknown/)
  await page.getByRole('button', { name: 'Add domain' }).click()
  await expect(
    page.getByRole('combobox', { name: 'What happens to mail to lindgarten.example' }),
  ).toBeVisible()
  await axe(page)

  await page.getByRole('link', { name: 'Share account' }).click()
  await manage(page, 'eve@lindgarten.example', 'Resend invitation')
  await lineOf(page, 'eve@lindgarten.example')
    .getByRole('button', { name: /^Mail bounced/ })
    .click()
  const help = page.getByRole('dialog', { name: 'Why has it not arrived?' })
  await expect(help).toContainText('The mail server does not know this address')
  await axe(page)
  await help.getByRole('textbox', { name: 'Right e-mail address' }).fill('eve@linden.example')
  await help.getByRole('button', { name: 'Withdraw and invite again' }).click()
  await expect(help).toBeHidden()
  await expect(lineOf(page, 'eve@linden.example')).toContainText('Pending')
  await expect(page.getByRole('button', { name: /^Mail bounced/ })).toBeHidden()

  await page.getByRole('link', { name: /^Mailbox/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mailbox' })).toBeVisible()
  await page.getByRole('link', { name: /Undeliverable: eve@lindgarten.example/ }).click()
  await expect(page.getByRole('article')).toContainText('550 5.1.1')
  await axe(page)
})
