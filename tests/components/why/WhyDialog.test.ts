import { expect, it } from 'vitest'
import WhyDialog from '@/components/why/WhyDialog.vue'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole } from '../../support/by-role'
import { alerts, click, singleLineText, chooseFromRowMenu, type } from '../../support/user-actions'
import { mountApp, waitForRender, until } from '../../support/mount-app'

const whyOptions = (personId: string, permission?: string) => ({
  props: { personId, accountId: 'lindgarten', open: true, ...(permission && { permission }) },
})

it('A6: says yes or no to every permission, and unfolds the steps', async () => {
  await mountApp(WhyDialog, whyOptions('ben'))
  const dialog = byRole('dialog', 'What may Ben Okafor do?')
  expect(dialog.textContent).toContain('May do 23 of 71')
  await type('Find a permission', 'send or publish camp')
  await click('button', 'No: Send or publish campaigns')
  expect([...dialog.querySelectorAll('ol > li')].map(singleLineText)).toEqual([
    'On Lindgarten, Ben Okafor is Author.',
    'Author does not include “Send or publish campaigns”.',
  ])
  expect(dialog.textContent).toContain(
    'Give Ben Okafor Admin on Lindgarten. Olga Brandt can do that, as the owner, and so can everyone who is Admin there.',
  )
})

it('W7: finds a permission by its id, and says when there is none', async () => {
  await mountApp(WhyDialog, whyOptions('ben'))
  await type('Find a permission', 'reports.view')
  expect(allByRole('button').map(singleLineText)).toContain('Yes: View reports')
  await type('Find a permission', 'zzz')
  expect(byRole('dialog', 'What may Ben Okafor do?').textContent).toContain('“zzz”')
})

it('A6: one permission has just its answer, in German too', async () => {
  await mountApp(WhyDialog, { ...whyOptions('ada', 'users.invite'), locale: 'de' })
  expect(byRole('dialog', 'Was darf Ada Keller?').textContent).toContain(
    'Ja: Ada Keller hat in Lindgarten die Rolle Admin, und Admin enthält „Benutzer einladen“.',
  )
})

it('Q3: who may not see the people asks about themselves only', async () => {
  await mountApp(WhyDialog, { ...whyOptions('ada'), as: 'ben' })
  expect(alerts()[0]).toContain('Invite users')
})

it('Q3: and gets an answer about themselves, with the owner unnamed', async () => {
  await mountApp(WhyDialog, { ...whyOptions('ben', 'users.invite'), as: 'ben' })
  const { textContent } = byRole('dialog', 'What may Ben Okafor do?')
  expect(textContent).toContain('No: Ben Okafor is Author on Lindgarten')
  expect(textContent).toContain('The owner can do that, and everyone who is Admin there.')
})

it('A6: follows what changes meanwhile', async () => {
  const { run } = await mountApp(WhyDialog, whyOptions('ben', 'users.invite'))
  await run({
    type: 'ChangeAccess',
    primaryId: 'lindgarten',
    personIds: ['ben'],
    invitationIds: [],
    offers: [{ accountId: 'lindgarten', access: { role: 'admin' } }],
  })
  await until(() => expect(document.body.textContent).toContain('Yes: Ben Okafor is Admin'))
})

it('W7: the menu of a row asks why; focus comes back to its button', async () => {
  await mountApp(SharingPage, { props: { accountId: 'lindgarten' } })
  await chooseFromRowMenu('ben@lindgarten.example', 'Why?')
  await until(() => byRole('dialog', 'What may Ben Okafor do?'))
  await click('button', 'Close')
  await waitForRender()
  expect(document.activeElement).toBe(byRole('button', 'Manage ben@lindgarten.example'))
})
