import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import GuideStrip from '@/features/guide/GuideStrip.vue'
import { useGuideStore } from '@/stores/guide'
import { useSessionStore } from '@/stores/session'
import { isolate } from '@/text/i18n'
import { allByRole, byRole } from '../../support/by-role'
import { mountApp, waitForRender } from '../../support/mount-app'

const LINDGARTEN = '/accounts/lindgarten/sharing'
const JO = 'jo@lindgarten.example'

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

/** What the guide follows is loaded when it is first needed. */
const eventually = (check: () => boolean) => vi.waitFor(() => expect(check()).toBe(true), { timeout: 60_000 })

const strip = () => byRole('region', 'Guide')
const says = (text: string) => eventually(() => strip().textContent.includes(text))

async function mountGuide() {
  const app = await mountApp(GuideStrip, { path: LINDGARTEN })
  const invite = () =>
    app.run({
      type: 'InviteUsers',
      primaryId: 'lindgarten',
      invitations: [{ email: JO, offers: [{ accountId: 'lindgarten', access: { role: 'viewer' } }] }],
    })
  return { ...app, invite }
}

it('I7, I9: it goes on by itself from the invitation to the accepted one, and leads back to the inviter', async () => {
  const { workspace, router, invite } = await mountGuide()
  await says('1 of 3')
  byRole('button', 'Invite Jo').click()
  await eventually(() => allByRole('textbox', 'E-mail address').length === 1)
  expect(byRole('textbox', 'E-mail address')).toMatchObject({ value: JO })
  expect(byRole('combobox', 'Access to Lindgarten').textContent).toContain('Viewer')
  byRole('button', 'Cancel').click()
  await invite()

  await says('2 of 3')
  byRole('button', 'Read the e-mail as Jo').click()
  await eventually(() => router.currentRoute.value.name === 'mailbox')
  await workspace.openMail(String(router.currentRoute.value.params['mailId']))

  await says('3 of 3')
  byRole('button', 'Continue as Jo (demo)').click()
  await says('Now accept the invitation')
  const session = useSessionStore()
  await eventually(() => session.person?.name === 'Jo')
  expect(session.person).toMatchObject({ username: 'jo.demo', email: JO })
  expect(router.currentRoute.value.name).toBe('invitation')

  const [mail] = await workspace.queries.mails()
  await workspace.run(
    { type: 'AcceptInvitation', link: mail?.link ?? '' },
    { as: session.personId, id: 'accept' },
  )
  await says('is active')
  expect(session.personId).toBe('olga')
  expect(router.currentRoute.value.fullPath).toBe(LINDGARTEN)
  byRole('button', 'What if we downgrade?').click()
  await eventually(() => router.currentRoute.value.name === 'plan')
})

it('A6: at the end it asks why the new person may not export', async () => {
  const { workspace, invite, router } = await mountGuide()
  byRole('button', 'Invite Jo').click()
  await invite()
  await says('2 of 3')
  await workspace.run(
    { type: 'SignUp', name: 'Jo', username: 'jo.demo', email: JO },
    { as: 'nobody', id: 'jo', password: 'correct horse' },
  )
  const [mail] = await workspace.queries.mails()
  await workspace.run({ type: 'AcceptInvitation', link: mail?.link ?? '' }, { as: 'jo', id: 'accept' })
  await says('is active')
  byRole('button', `Why can’t ${isolate('Jo')} export?`).click()
  await eventually(() => router.currentRoute.value.query['person'] === 'jo')
  expect(router.currentRoute.value.query['why']).toMatch(/export/)
})

it('an invitation that is withdrawn leads back to the first step', async () => {
  const { workspace, run, invite } = await mountGuide()
  byRole('button', 'Invite Jo').click()
  await invite()
  await says('2 of 3')
  const sharing = await workspace.queries.sharing({
    accountId: 'lindgarten',
    actorId: 'olga',
    language: 'en',
  })
  const row = 'rows' in sharing ? sharing.rows.find(({ email }) => email === JO) : undefined
  await run({ type: 'WithdrawInvitation', invitationId: row?.key ?? '' })
  await says('1 of 3')
})

it('once left it stays away in this browser, and can begin anew', async () => {
  await mountGuide()
  byRole('button', 'Leave the guide').click()
  await waitForRender()
  const guide = useGuideStore()
  expect(guide.isLeft).toBe(true)
  expect(JSON.parse(localStorage.getItem('seatplan.guide') ?? '')).toMatchObject({ isLeft: true })
  guide.resume()
  expect(guide).toMatchObject({ isLeft: false, journey: undefined })
})

it('is there where storage is blocked or holds something else', async () => {
  localStorage.setItem('seatplan.guide', '{"isLeft":3}')
  await mountGuide()
  await says('1 of 3')
})
