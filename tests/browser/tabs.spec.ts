import { expect, test } from './app'
import { createLogin, invite, lineOf, secondTab } from './steps'

// As most people see it: with animations.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

test('two tabs are two people: one accepts, the other sees it turn active without a reload', async ({
  page,
}) => {
  await page.goto('./')
  await invite(page, 'fay@lindgarten.example', /^Viewer/)
  await expect(lineOf(page, 'fay@lindgarten.example')).toContainText('Pending')

  const fays = await secondTab(page, '#/mailbox')
  await fays.getByRole('link', { name: /fay@lindgarten\.example/ }).click()
  await fays.getByRole('link', { name: 'Open invitation' }).click()
  await createLogin(fays, 'Fay Winter', 'fay')
  await fays.getByRole('button', { name: 'Accept invitation' }).click()

  await expect(lineOf(page, 'fay@lindgarten.example')).toContainText('Active')
  await expect(page.getByRole('combobox', { name: 'Act as' })).toContainText('Olga Brandt')
  await expect(
    fays.getByText('You are looking at this as fay@lindgarten.example, the recipient'),
  ).toBeVisible()
})

test('I9: an invitation that is withdrawn in one tab cannot be accepted in the other', async ({ page }) => {
  await page.goto('./')
  const eves = await secondTab(page, '#/mailbox')
  await eves.getByRole('link', { name: /eve@lindgarten\.example/ }).click()
  await eves.getByRole('link', { name: 'Open invitation' }).click()
  await createLogin(eves, 'Eve Sommer', 'eve')
  await expect(eves.getByRole('button', { name: 'Accept invitation' })).toBeVisible()

  await page.getByRole('button', { name: 'Manage eve@lindgarten.example' }).click()
  await page.getByRole('menuitem', { name: 'Withdraw invitation' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw invitation' }).click()
  await expect(eves.getByText(/withdrawn/).first()).toBeVisible()
  await expect(eves.getByRole('button', { name: 'Accept invitation' })).toHaveCount(0)
})
