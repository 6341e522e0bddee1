import { expect, it } from 'vitest'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole, descriptionOf } from '../../support/by-role'
import {
  alerts,
  choose,
  click,
  singleLineText,
  chooseFromRowMenu,
  options,
  rows,
  textOf,
} from '../../support/user-actions'
import { mountApp, until } from '../../support/mount-app'

async function editing(email: string, as = 'olga') {
  const app = await mountApp(SharingPage, { as, props: { accountId: 'lindgarten' } })
  await chooseFromRowMenu(email, 'Edit')
  await until(() => byRole('dialog', 'Edit access'))
  return app
}

const access = () => byRole('combobox', 'Access to Lindgarten')
const row = (email: string) => rows().find((one) => one.includes(email))

it('C1: changes the access of a user and gives focus back to the row', async () => {
  await editing('ben@lindgarten.example')
  expect(access().textContent).toContain('Author')
  expect(descriptionOf(byRole('button', 'Save'))).toBe('Nothing has changed yet.')
  await choose('Access to Lindgarten', 'Viewer')
  expect(document.querySelector('summary')?.textContent).toBe('Loses 20 permissions')
  await click('button', 'Save')
  await until(() => {
    expect(row('ben@')).toContain('Viewer Active')
    expect(document.activeElement).toBe(byRole('button', 'Manage ben@lindgarten.example'))
  })
  expect(document.body.textContent).toContain('Access of ben@lindgarten.example changed')
})

it('I10, C1: changes what an open invitation offers', async () => {
  await editing('eve@lindgarten.example')
  await choose('Access to Lindgarten', 'Admin')
  const gained = document.querySelector('details')
  expect(textOf(gained)).toMatch(/^Gains \d+ permissions \w/)
  await click('button', 'Save')
  await until(() => {
    expect(row('eve@')).toContain('Admin Pending')
  })
})

it('says when the access was changed elsewhere, what it is now, and starts again from there', async () => {
  const { run } = await editing('ben@lindgarten.example')
  await choose('Access to Lindgarten', 'Viewer')
  const offers = [{ accountId: 'lindgarten', access: { role: 'admin' } }]
  await run({ type: 'ChangeAccess', primaryId: 'lindgarten', personIds: ['ben'], invitationIds: [], offers })
  await until(() => {
    expect(alerts()[0]).toContain('changed elsewhere')
  })
  expect(document.body.textContent).toContain('It is now: Admin.')
  await click('button', 'Save')
  expect(row('ben@')).toContain('Admin')

  await click('button', 'Start again from the current state')
  expect(access().textContent).toContain('Admin')
  await until(() => {
    expect(alerts()).toEqual([])
  })
  await choose('Access to Lindgarten', 'Viewer')
  await click('button', 'Save')
  await until(() => {
    expect(row('ben@')).toContain('Viewer')
  })
})

it('I10: says when the invitation was accepted or withdrawn meanwhile', async () => {
  const { run } = await editing('eve@lindgarten.example')
  await choose('Access to Lindgarten', 'Admin')
  await run({ type: 'WithdrawInvitation', invitationId: 'invite-eve' })
  await until(() => {
    expect(alerts()[0]).toContain('This invitation was withdrawn.')
  })
  expect(descriptionOf(byRole('button', 'Save'))).toBe('Nothing is left here to change.')
  await click('button', 'Save')
  expect(allByRole('dialog')).toHaveLength(1)
})

it('C1: says when the access was deleted meanwhile, and leads to an invitation', async () => {
  const { run } = await editing('ben@lindgarten.example')
  await choose('Access to Lindgarten', 'Viewer')
  await run({ type: 'RevokeAccess', primaryId: 'lindgarten', personIds: ['ben'], invitationIds: [] })
  await until(() => {
    expect(alerts()[0]).toContain('This person has no access here, or no longer has.')
  })
  expect(descriptionOf(byRole('button', 'Save'))).toBe('Nothing is left here to change.')
  const inside = byRole('dialog').querySelectorAll('button')
  ;[...inside].find(({ textContent }) => textContent.trim() === 'Invite user')?.click()
  await until(() => byRole('dialog', 'Invite user'))
  expect(allByRole('dialog')).toHaveLength(1)
})

it('each level says what it would change for this person (A6, 2.2)', async () => {
  await mountApp(SharingPage, { scenario: 'five-levels', as: 'ines', props: { accountId: 'lumen' } })
  await chooseFromRowMenu('anton.berger@lumen-verlag.example', 'Edit')
  await until(() => byRole('combobox', 'Access to Lumen Verlag'))
  expect((await options('Access to Lumen Verlag')).map(singleLineText)).toEqual([
    expect.stringMatching(/^Admin.*Gains 48 permissions$/),
    expect.stringMatching(/^Manager.*Gains 34 permissions$/),
    expect.stringMatching(/^Author.*The current access$/),
    expect.stringMatching(/^Viewer.*Loses 20 permissions$/),
    expect.stringMatching(/^Custom/),
  ])
})
