import { expect, it } from 'vitest'
import InvitationTimeline from '@/components/invitation/InvitationTimeline.vue'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole } from '../../support/by-role'
import { click, textOf } from '../../support/user-actions'
import { mountApp, until } from '../../support/mount-app'

const DAY = 86_400_000
const steps = () => [...document.querySelectorAll('ol > li')].map(textOf)
const ofEve = { props: { invitationId: 'invite-eve' } }

it('I14: tells who sent, resent and changed an invitation, and what became of each mail', async () => {
  const { run, router } = await mountApp(InvitationTimeline, ofEve)
  await run({
    type: 'SetMailDelivery',
    domain: 'lindgarten.example',
    delivery: { kind: 'bounced', reason: 'mailbox-full' },
  })
  await run({ type: 'ResendInvitation', invitationId: 'invite-eve' }, 'ada')
  await until(() => {
    expect(steps()).toEqual([
      expect.stringMatching(/^Ada Keller sent it again with a new link Mail bounced · mailbox full/),
      expect.stringMatching(/^Olga Brandt sent the invitation .* 2 days ago Show e-mail$/),
    ])
  })
  const [first] = allByRole('link').slice(-1)
  first?.click()
  await until(() => expect(router.currentRoute.value.params['mailId']).toBe('invite-eve'))
})

it('I14: in German, expired, and a fresh link asked for by its address', async () => {
  let now = Date.now()
  const { run, workspace } = await mountApp(InvitationTimeline, { ...ofEve, locale: 'de', now: () => now })
  const [mail] = await workspace.queries.mails()
  const signUp = { type: 'SignUp', name: 'Eve', username: 'eve', email: 'eve@lindgarten.example' } as const
  await run(signUp, 'nobody', 'long enough')
  const eve = await workspace.queries.personaByEmail({ email: 'eve@lindgarten.example' })
  now += 8 * DAY
  await run({ type: 'RequestFreshLink', link: mail?.link ?? '' }, eve.id)
  await until(() => {
    expect(steps()).toEqual([
      expect.stringMatching(/^eve@lindgarten.example hat um einen neuen Link gebeten .* jetzt$/),
      expect.stringMatching(/^Sie ist abgelaufen .* vor 3 Tagen$/),
      expect.stringMatching(/^Olga Brandt hat die Einladung versendet .* E-Mail anzeigen$/),
    ])
  })
})

it('I14: a past invitation leads to its history', async () => {
  let now = Date.now()
  const { router, run } = await mountApp(SharingPage, {
    props: { accountId: 'lindgarten' },
    path: '/accounts/lindgarten/sharing?tab=past',
    now: () => now,
  })
  now += 8 * DAY
  await run({ type: 'RenameAccount', accountId: 'lindgarten', name: 'Linden' })
  await click('link', 'eve@lindgarten.example')
  expect(router.currentRoute.value.query).toEqual({ tab: 'past', person: 'invite-eve' })
})
