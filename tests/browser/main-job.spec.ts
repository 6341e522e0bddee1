import { expect, test } from './app'
import { actAs, createLogin, invite, lineOf, loadScenario, manage, openInvitation } from './steps'

// As most people see it: with animations.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

test('user levels: invite, read, sign up, accept, be active @subfolder', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('meter', { name: 'Seats used' })).toHaveAttribute('aria-valuenow', '3')
  await invite(page, 'fay@lindgarten.example', /^Author/)
  await expect(lineOf(page, 'fay@lindgarten.example')).toContainText('Pending')
  await expect(page.getByRole('meter', { name: 'Seats used' })).toHaveAttribute('aria-valuenow', '4')

  await openInvitation(page, 'fay@lindgarten.example')
  await expect(page).toHaveURL(/#\/invitation$/)
  await createLogin(page, 'Fay Winter', 'fay')
  await page.getByRole('button', { name: 'Accept invitation' }).click()
  await expect(page.getByRole('heading', { name: /You are now active/ })).toBeVisible()

  await page.getByRole('button', { name: 'Back to Olga Brandt' }).click()
  await expect(lineOf(page, 'fay@lindgarten.example')).toContainText('Active')
  await expect(lineOf(page, 'fay@lindgarten.example')).toContainText('Author')
  await expect(page.getByRole('meter', { name: 'Seats used' })).toHaveAttribute('aria-valuenow', '4')
})

test('account sharing: make room, invite with custom permissions, accept, be active', async ({ page }) => {
  await loadScenario(page, 'Full Bronze')
  await expect(page.getByRole('meter', { name: 'Seats used' })).toHaveAttribute('aria-valuenow', '5')
  await manage(page, 'paul@agentur.example', 'Withdraw invitation')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw invitation' }).click()
  await expect(lineOf(page, 'paul@agentur.example')).toHaveCount(0)

  await page.getByRole('button', { name: 'Invite user' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite user' })
  await dialog.getByRole('textbox', { name: 'E-mail address' }).fill('Gil@Studio.example')
  await dialog.getByRole('combobox', { name: 'Access to Papierladen' }).click()
  await page.getByRole('option', { name: /^Custom/ }).click()
  const templates = dialog.getByRole('group', { name: 'Templates' })
  await templates.getByRole('checkbox', { name: 'Edit template drafts' }).check()
  await expect(templates).toContainText('1 of 3')
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
  await expect(lineOf(page, 'gil@studio.example')).toContainText('Custom')

  await openInvitation(page, 'gil@studio.example')
  await createLogin(page, 'Gil Moreau', 'gil')
  await page.getByRole('button', { name: 'Accept invitation' }).click()
  await expect(page.getByRole('heading', { name: /You are now active/ })).toBeVisible()
  await page.getByRole('button', { name: 'Back to Clara Vogel' }).click()
  await expect(lineOf(page, 'gil@studio.example')).toContainText('Active')
})

test('what was done is still there after a reload, and so is who acts', async ({ page }) => {
  await page.goto('./')
  await invite(page, 'fay@lindgarten.example', /^Viewer/)
  await expect(lineOf(page, 'fay@lindgarten.example')).toContainText('Pending')
  await actAs(page, 'Ada Keller')
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Act as' })).toContainText('Ada Keller')
  await expect(lineOf(page, 'fay@lindgarten.example')).toContainText('Pending')

  await openInvitation(page, 'fay@lindgarten.example')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Create login' })).toBeVisible()
  await expect(page).toHaveURL(/#\/invitation$/)
})
