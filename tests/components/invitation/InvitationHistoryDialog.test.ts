import { expect, it } from 'vitest'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole } from '../../support/by-role'
import { click, textOf, chooseFromRowMenu } from '../../support/user-actions'
import { mountApp, until } from '../../support/mount-app'

const DAY = 86_400_000
const lindgarten = { props: { accountId: 'lindgarten' } }
const steps = () => [...document.querySelectorAll('[role=dialog] ol > li')].map(textOf)

it('I14: the row menu tells who sent, resent and changed an invitation, and what became of each mail', async () => {
  const { run, router } = await mountApp(SharingPage, lindgarten)
  await run({
    type: 'SetMailDelivery',
    domain: 'lindgarten.example',
    delivery: { kind: 'bounced', reason: 'mailbox-full' },
  })
  await run({ type: 'ResendInvitation', invitationId: 'invite-eve' }, 'ada')
  await chooseFromRowMenu('eve@lindgarten.example', 'History')
  await until(() => {
    expect(steps()).toEqual([
      expect.stringMatching(/^Ada Keller sent it again with a new link Mail bounced · mailbox full/),
      expect.stringMatching(/^Olga Brandt sent the invitation .* 2 days ago Show e-mail$/),
    ])
  })
  const [first] = allByRole('link')
    .filter((link) => link.textContent.includes('Show e-mail'))
    .slice(-1)
  first?.click()
  await until(() => expect(router.currentRoute.value.params['mailId']).toBe('invite-eve'))
})

it('I14: in German, from a past invitation; who asked for a fresh link shows beside it', async () => {
  let now = Date.now()
  const { run, workspace } = await mountApp(SharingPage, { ...lindgarten, locale: 'de', now: () => now })
  const [mail] = await workspace.queries.mails()
  await run(
    { type: 'SignUp', name: 'Eve', username: 'eve', email: 'eve@lindgarten.example' },
    'nobody',
    'long enough',
  )
  const eve = (await workspace.queries.personas()).find(({ person }) => person.username === 'eve')
  now += 8 * DAY
  await run({ type: 'RequestFreshLink', link: mail?.link ?? '' }, eve?.person.id)
  await until(() => expect(document.body.textContent).toContain('hat jetzt um einen neuen Link gebeten'))
  await click('button', 'Verlauf der Einladung an eve@lindgarten.example')
  await until(() => byRole('dialog', 'Verlauf der Einladung'))
  await until(() => {
    expect(steps()).toEqual([
      expect.stringMatching(/^eve@lindgarten.example hat um einen neuen Link gebeten .* jetzt$/),
      expect.stringMatching(/^Sie ist abgelaufen .* vor 3 Tagen$/),
      expect.stringMatching(/^Olga Brandt hat die Einladung versendet .* E-Mail anzeigen$/),
    ])
  })
})
