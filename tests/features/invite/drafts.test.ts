import { expect, it } from 'vitest'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole, press } from '../../support/by-role'
import { alerts, choose, click, type, untickAll } from '../../support/user-actions'
import { mountApp, waitForRender, until } from '../../support/mount-app'

const lindgarten = { props: { accountId: 'lindgarten' } }
const papierladen = { scenario: 'full-bronze', as: 'clara', props: { accountId: 'papierladen' } } as const

async function open() {
  await click('button', 'Invite user')
  await until(() => byRole('dialog', 'Invite user'))
  await waitForRender()
}

const closed = () =>
  until(() => {
    expect(allByRole('dialog')).toEqual([])
  })

const typed = (label: string) => (byRole('textbox', label) as HTMLInputElement).value

it('what was written is back after Escape, with focus on the address', async () => {
  await mountApp(SharingPage, lindgarten)
  await open()
  await type('E-mail address', 'fay@lindgarten.example')
  await choose('Access to Lindgarten', 'Author')
  await click('button', 'Add a message')
  await type('Message', 'Welcome')
  press('Escape')
  await closed()

  await open()
  expect([typed('E-mail address'), typed('Message')]).toEqual(['fay@lindgarten.example', 'Welcome'])
  expect(byRole('combobox', 'Access to Lindgarten').textContent).toContain('Author')
  expect(byRole('dialog', 'Invite user').textContent).toContain('Your draft is back.')
  expect(document.activeElement).toBe(byRole('textbox', 'E-mail address'))
})

it('a draft can be thrown away, and nothing written is none', async () => {
  await mountApp(SharingPage, lindgarten)
  await open()
  await type('E-mail address', 'fay@lindgarten.example')
  await click('button', 'Cancel')
  await closed()
  await open()
  await click('button', 'Start over')
  expect(typed('E-mail address')).toBe('')
  expect(document.activeElement).toBe(byRole('textbox', 'E-mail address'))
  await click('button', 'Cancel')
  await closed()
  await open()
  expect(allByRole('button', 'Start over')).toEqual([])
})

it('an invitation that was sent leaves no draft', async () => {
  await mountApp(SharingPage, lindgarten)
  await open()
  await type('E-mail address', 'fay@lindgarten.example')
  await choose('Access to Lindgarten', 'Author')
  await click('button', 'Send invitation')
  await closed()
  await open()
  expect(typed('E-mail address')).toBe('')
  expect(allByRole('button', 'Start over')).toEqual([])
})

it('I4, S3: what is missing does not hide that no seat is free', async () => {
  await mountApp(SharingPage, papierladen)
  await open()
  await type('E-mail address', 'gil@papierladen.example')
  await choose('Access to Papierladen', 'Custom')
  await untickAll()
  await click('button', 'Send invitation')
  expect(document.body.textContent).toContain(
    'Choose one of the roles or at least one permission for Papierladen.',
  )
  expect(alerts()[0]).toContain('5 of 5 seats of Bronze Premium are taken')
})
