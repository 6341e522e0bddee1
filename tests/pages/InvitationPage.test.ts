import { Secret, TOTP } from 'otpauth/slim'
import { expect, it } from 'vitest'
import type { Command } from '@/domain/commands'
import InvitationPage from '@/pages/InvitationPage.vue'
import { useSessionStore } from '@/stores/session'
import { allByRole, byRole, descriptionOf } from '../support/by-role'
import { mountApp, waitForRender, until } from '../support/mount-app'

const DAY = 86_400_000
const text = () => document.body.textContent
const eve = 'eve@lindgarten.example'

/** The page as whoever opens Eve's mail sees it; `signedUp` gives her a login before. */
async function start({ signedUp = true, as = 'eve', ...options }: Options = {}) {
  history.replaceState({}, '')
  const started = await mountApp(InvitationPage, { path: '/invitation', as: 'olga', ...options })
  const { workspace, router } = started
  if (signedUp) {
    const signUp = { type: 'SignUp', name: 'Eve Sommer', username: 'eve', email: eve } as const
    await workspace.run(signUp, { as: 'nobody', id: 'eve', password: 'correct horse' })
  }
  useSessionStore().actAs(as)
  const mail = (await workspace.queries.mails()).find(({ to }) => to === eve)!
  const token = (await workspace.queries.linkToken({ link: mail.link }))!
  await follow(token)
  return { ...started, follow, link: mail.link, token }

  async function follow(next: string) {
    history.replaceState({ token: next }, '')
    await router.push({ path: '/invitation', query: { at: next } })
    await until(() => expect(allByRole('heading', 'No invitation here')).toEqual([]))
    await until(() => expect(text()).not.toMatch(/Loading|Wird geladen/))
  }
}

const allText = (tag: string) => [...document.querySelectorAll(tag)].map((one) => one.textContent.trim())

type Options = Parameters<typeof mountApp>[1] & { signedUp?: boolean }

const press = async (role: string, name: string) => {
  byRole(role, name).click()
  await waitForRender()
}

async function statusOfEve({ workspace }: Awaited<ReturnType<typeof start>>) {
  const sharing = await workspace.queries.sharing({ accountId: 'lindgarten', actorId: 'olga' })
  if (!('rows' in sharing)) throw new Error('refused')
  return sharing.rows.find(({ email }) => email === eve)?.kind
}

it('I-14: opening it says all of the offer and changes nothing', async () => {
  const started = await start()
  expect(byRole('heading', 'Olga Brandt invites you to Lindgarten')).toBeTruthy()
  expect(text()).toContain('Hi Eve, have a look at our reports.')
  expect(text()).toContain('Viewer')
  expect(text()).toContain('Reads reports')
  expect(text()).toContain('olga@lindgarten.example invited eve@lindgarten.example')
  expect(text()).toMatch(/Valid until .+ \(in 5 days\)\./)
  expect(await statusOfEve(started)).toBe('invitation')
  expect(allText('dd')).toEqual(['View reports', 'View the website report', 'View the postcard report'])
})

it('I7: the invited person accepts and is active, with what that means and the way to the account', async () => {
  const started = await start()
  await press('button', 'Accept invitation')
  await until(() => byRole('heading', 'You are now active on Lindgarten as Viewer'))
  expect(text()).toContain('View the website report')
  expect(byRole('link', 'Open Lindgarten').getAttribute('href')).toBe('/accounts/lindgarten/access')
  expect(document.activeElement?.textContent).toContain('Invitation')
  expect(await statusOfEve(started)).toBe('user')
})

it('I-02: a second press does nothing, and a second tab says that one is already a member', async () => {
  const started = await start()
  const accept = byRole('button', 'Accept invitation')
  accept.click()
  accept.click()
  await until(() => byRole('heading', 'You are now active on Lindgarten as Viewer'))
  started.wrapper.unmount()
  const again = await started.workspace.run({ type: 'AcceptInvitation', link: started.link }, { as: 'eve' })
  expect(again).toMatchObject({ refusal: { code: 'invitation-not-pending', status: 'accepted' } })
})

it('I-02: accepted in another tab, it says so without reload', async () => {
  const { run, link } = await start()
  await run({ type: 'AcceptInvitation', link }, 'eve')
  await until(() => byRole('heading', 'Already accepted'))
  expect(text()).toContain('you are already a member')
  expect(byRole('link', 'Open Lindgarten')).toBeTruthy()
  expect(allByRole('button', 'Accept invitation')).toEqual([])
})

it('an accepted one tells others nothing about themselves', async () => {
  const { run, link } = await start({ as: 'ben' })
  await run({ type: 'AcceptInvitation', link }, 'eve')
  await until(() => byRole('heading', 'Already accepted'))
  expect(text()).not.toContain('you are already a member')
  expect(allByRole('link', 'Open Lindgarten')).toEqual([])
})

it('I-03: someone else sees both addresses masked and may switch to the invited person', async () => {
  const started = await start({ as: 'ben' })
  expect(byRole('heading', 'This invitation is for someone else')).toBeTruthy()
  await until(() => expect(text()).toContain('e•••@l•••.example'))
  await until(() => expect(text()).toContain('b•••@l•••.example'))
  expect(text()).not.toContain(eve)
  expect(await statusOfEve(started)).toBe('invitation')

  await press('button', 'Act as the invited person')
  await until(() => byRole('button', 'Accept invitation'))
  expect(useSessionStore().previousPersonId).toBe('ben')
})

it('I8: without a login of the invited address someone else can only sign out', async () => {
  await start({ as: 'ben', signedUp: false })
  expect(allByRole('button', 'Act as the invited person')).toEqual([])
  expect(text()).toContain('The invited address has no login yet')
  await press('button', 'Sign out')
  await until(() => byRole('heading', 'Create your login'))
})

it('I-05: without a login one is created for the invited address and no other; then it can be accepted', async () => {
  const started = await start({ as: 'nobody', signedUp: false })
  await until(() => byRole('heading', 'Create your login'))
  const address = byRole('textbox', 'E-mail address') as HTMLInputElement
  expect(address.value).toBe(eve)
  expect(address.readOnly).toBe(true)

  type('Name', 'Eve Sommer')
  type('Username', 'eve')
  type('Password', 'correct horse')
  await press('button', 'Create login')
  await until(() => byRole('button', 'Accept invitation'))
  await press('button', 'Accept invitation')
  await until(() => byRole('heading', 'You are now active on Lindgarten as Viewer'))
  expect(await statusOfEve(started)).toBe('user')
})

function type(name: string, value: string) {
  const field = byRole('textbox', name) as HTMLInputElement
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

it('I8: after sign-up the way back to who opened the mail is still there', async () => {
  await start({ as: 'olga', signedUp: false })
  await press('button', 'Sign out')
  await until(() => byRole('button', 'Create login'))
  type('Name', 'Eve Sommer')
  type('Username', 'eve')
  type('Password', 'correct horse')
  await press('button', 'Create login')
  await until(() => byRole('button', 'Accept invitation'))
  await press('button', 'Accept invitation')
  await until(() => byRole('heading', 'You are now active on Lindgarten as Viewer'))
  expect(useSessionStore().previousPersonId).toBe('olga')
})

it('I7: the answer stands first; pressed before signing in, it is given once the login is there', async () => {
  const started = await start({ as: 'nobody', signedUp: false })
  await until(() => byRole('button', 'Create login'))
  const inOrder = allByRole('button').map(({ textContent }) => textContent.trim())
  expect(inOrder.indexOf('Accept invitation')).toBeLessThan(inOrder.indexOf('Create login'))
  await press('button', 'Accept invitation')
  await until(() => expect(document.activeElement).toBe(byRole('textbox', 'Name')))
  expect(text()).toContain('Just this step, then you can answer.')
  expect(await statusOfEve(started)).toBe('invitation')
  type('Name', 'Eve Sommer')
  type('Username', 'eve')
  type('Password', 'correct horse')
  await press('button', 'Create login')
  await until(() => byRole('heading', 'You are now active on Lindgarten as Viewer'))
})

it('I7: declining as well waits for the login, and then asks', async () => {
  const started = await start({ as: 'nobody', signedUp: true })
  await until(() => byRole('button', 'Sign in'))
  await press('button', 'Decline')
  await until(() => expect(document.activeElement).toBe(byRole('textbox', 'Password')))
  expect(allByRole('alertdialog')).toEqual([])
  type('Password', 'correct horse')
  await press('button', 'Sign in')
  await until(() => expect(allByRole('button', 'Sign in')).toEqual([]))
  expect(await statusOfEve(started)).toBe('invitation')
})

it('I7: what a username and a password need is said beforehand', async () => {
  await start({ as: 'nobody', signedUp: false })
  await until(() => byRole('button', 'Create login'))
  expect(descriptionOf(byRole('textbox', 'Username'))).toContain('without spaces or @')
  expect(descriptionOf(byRole('textbox', 'Password'))).toContain('characters or more')
})

it('I7: with a login one signs in as the invited address', async () => {
  await start({ as: 'nobody' })
  await until(() => byRole('button', 'Sign in'))
  expect(document.querySelector<HTMLInputElement>('input[autocomplete=username]')?.value).toBe(eve)
  type('Password', 'correct horse')
  await press('button', 'Sign in')
  await until(() => byRole('button', 'Accept invitation'))
})

it('I-06: a replaced link says so and leads to the newest mail', async () => {
  const { run } = await start()
  await run({ type: 'ResendInvitation', invitationId: 'invite-eve' }, 'olga')
  await until(() => byRole('heading', 'This link has been replaced'))
  expect(text()).toContain('Open the link in the newest e-mail.')
  expect(byRole('link', 'Go to the mailbox').getAttribute('href')).toBe(`/mailbox?to=${eve}`)
})

it('I-07: withdrawn meanwhile, it can no longer be accepted, without reload', async () => {
  const { run } = await start()
  byRole('button', 'Accept invitation').focus()
  await run({ type: 'WithdrawInvitation', invitationId: 'invite-eve' }, 'olga')
  await until(() => byRole('heading', 'Invitation withdrawn'))
  expect(allByRole('button', 'Accept invitation')).toEqual([])
  expect(document.activeElement).toBe(byRole('heading', 'Invitation'))
})

it('T-06: it can be accepted until the moment it expires and not at it', async () => {
  let now = Date.UTC(2026, 5, 1, 12)
  const { run } = await start({ now: () => now })
  now += 5 * DAY - 1
  await run({ type: 'OpenAccount', name: 'Elsewhere', catalogueId: 'levels', planId: 'levels.free' }, 'ben')
  await until(() => expect(text()).toContain('(now)'))
  expect(byRole('button', 'Accept invitation')).toBeTruthy()

  now += 1
  await until(() => byRole('heading', 'Invitation expired'))
  expect(allByRole('button', 'Accept invitation')).toEqual([])
})

it('T-06: what has expired unnoticed says so at the press, with nothing left to press', async () => {
  let now = Date.UTC(2026, 5, 1, 12)
  await start({ now: () => now })
  now += 6 * DAY
  expect(text()).toContain('(in 5 days)')
  await press('button', 'Accept invitation')
  await until(() => byRole('heading', 'Invitation expired'))
  expect(allByRole('button', 'Accept invitation')).toEqual([])
  expect(text()).not.toContain('in 5 days')
})

it('I14: the recipient of an expired one asks for a fresh link, and the sender is named who sees it', async () => {
  let now = Date.UTC(2026, 5, 1, 12)
  const { workspace } = await start({ now: () => now })
  now += 6 * DAY
  await workspace.run(
    { type: 'OpenAccount', name: 'Elsewhere', catalogueId: 'levels', planId: 'levels.free' },
    { as: 'ben' },
  )
  await until(() => byRole('button', 'Ask for a fresh link'))
  await press('button', 'Ask for a fresh link')
  await until(() => expect(text()).toContain('Olga Brandt can see that'))
  expect(allByRole('button', 'Ask for a fresh link')).toEqual([])
  expect(await workspace.queries.sharing({ accountId: 'lindgarten', actorId: 'olga' })).toMatchObject({
    past: expect.arrayContaining([
      expect.objectContaining({ email: eve, invitation: expect.objectContaining({ freshLinkAskedAt: now }) }),
    ]),
  })
})

it('I14: who opens an expired one as somebody else is led to the invited person', async () => {
  let now = Date.UTC(2026, 5, 1, 12)
  const { workspace } = await start({ now: () => now, as: 'ben', locale: 'de' })
  now += 6 * DAY
  await workspace.run(
    { type: 'OpenAccount', name: 'Elsewhere', catalogueId: 'levels', planId: 'levels.free' },
    { as: 'ben' },
  )
  await until(() => byRole('heading', 'Einladung abgelaufen'))
  await until(() => byRole('button', 'Als eingeladene Person handeln'))
  await press('button', 'Als eingeladene Person handeln')
  await until(() => byRole('button', 'Um einen neuen Link bitten'))
})

/** What a day at this account brings: so that the page reads its clock. */
const nextDay: Command = {
  type: 'OpenAccount',
  name: 'Elsewhere',
  catalogueId: 'levels',
  planId: 'levels.free',
}

/** The page five days later, when Eve's invitation has expired. */
async function startExpired(options: Options = {}) {
  let now = Date.UTC(2026, 5, 1, 12)
  const started = await start({ now: () => now, ...options })
  now += 6 * DAY
  await started.run(nextDay, 'ben')
  return started
}

it('I14: signed out, one signs in to ask for a fresh link', async () => {
  await startExpired({ as: 'nobody' })
  await until(() => byRole('heading', 'Invitation expired'))
  await until(() => byRole('button', 'Sign in'))
  type('Password', 'correct horse')
  await press('button', 'Sign in')
  await until(() => byRole('button', 'Ask for a fresh link'))
})

it('I14: without a login one is created to ask for a fresh link; somebody else signs out first', async () => {
  await startExpired({ as: 'ben', signedUp: false })
  await until(() => byRole('heading', 'Invitation expired'))
  expect(text()).not.toContain(eve)
  await until(() => byRole('button', 'Sign out'))
  await press('button', 'Sign out')
  await until(() => byRole('button', 'Create login'))
  type('Name', 'Eve Sommer')
  type('Username', 'eve')
  type('Password', 'correct horse')
  await press('button', 'Create login')
  await until(() => byRole('button', 'Ask for a fresh link'))
})

it('I14: a replaced link says so first, also when the invitation has expired', async () => {
  let now = Date.UTC(2026, 5, 1, 12)
  const { run } = await start({ now: () => now })
  await run({ type: 'ResendInvitation', invitationId: 'invite-eve' }, 'olga')
  now += 30 * DAY
  await run(nextDay, 'ben')
  await until(() => byRole('heading', 'This link has been replaced'))
  expect(allByRole('button', 'Ask for a fresh link')).toEqual([])
  expect(byRole('link', 'Go to the mailbox').getAttribute('href')).toBe(`/mailbox?to=${eve}`)
})

const invite = (accountId: string): Command => ({
  type: 'InviteUsers',
  primaryId: 'lindgarten',
  invitations: [{ email: eve, offers: [{ accountId, access: { role: 'author' } }] }],
})

it('I14: an expired link leads to a newer invitation that works instead of asking', async () => {
  const { run } = await startExpired()
  await run(invite('lindgarten'), 'olga')
  await until(() => byRole('heading', 'There is a newer invitation'))
  expect(allByRole('button', 'Ask for a fresh link')).toEqual([])
  expect(byRole('link', 'Go to the mailbox').getAttribute('href')).toBe(`/mailbox?to=${eve}`)
})

it('I14: an expired link leads whoever has access by now to the account', async () => {
  const { run, workspace } = await startExpired()
  await run(invite('lindgarten'), 'olga')
  const [newest] = await workspace.queries.mails()
  await run({ type: 'AcceptInvitation', link: newest!.link }, 'eve')
  await until(() => byRole('heading', 'You have access'))
  expect(allByRole('button', 'Ask for a fresh link')).toEqual([])
  expect(byRole('link', 'Open Lindgarten')).toBeTruthy()
})

it('I14: who was removed is told that the access has ended, not that they are a member', async () => {
  const { run, link } = await start()
  await run({ type: 'AcceptInvitation', link }, 'eve')
  await until(() => byRole('heading', 'Already accepted'))
  await run({ type: 'RevokeAccess', primaryId: 'lindgarten', personIds: ['eve'], invitationIds: [] }, 'olga')
  await until(() => byRole('heading', 'Your access has ended'))
  expect(text()).not.toContain('you are already a member')
  expect(text()).toContain('Ask Olga Brandt for a new invitation')
  expect(allByRole('link', 'Open Lindgarten')).toEqual([])

  await run(invite('lindgarten'), 'olga')
  await until(() => expect(text()).toContain('This address has a newer invitation that works.'))
})

it('I14, C4: who has left, and whose login has ended with it, is told so as well', async () => {
  const { run, link } = await start()
  await run({ type: 'AcceptInvitation', link }, 'eve')
  await run({ type: 'LeaveAccount', primaryId: 'lindgarten' }, 'eve')
  useSessionStore().actAs('nobody')
  await until(() => byRole('heading', 'Your access has ended'))
  useSessionStore().actAs('ben')
  await until(() => byRole('heading', 'Already accepted'))
})

it('A2: who accepts without the two-factor sign-in that is required is told that it comes first', async () => {
  const { run, workspace } = await start()
  const { secret } = await workspace.newTwoFactorSecret('olga@lindgarten.example')
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  await workspace.run({ type: 'SetUpTwoFactor' }, { as: 'olga', twoFactorSecret: secret, code })
  await run({ type: 'RequireTwoFactor', primaryId: 'lindgarten', required: true }, 'olga')
  await press('button', 'Accept invitation')
  await until(() => byRole('heading', 'Set up two-factor sign-in first'))
  expect(text()).not.toMatch(/active|permissions/)
  expect(byRole('link', 'Set up two-factor sign-in').getAttribute('href')).toBe('/profile')
  expect(allByRole('link', 'Open Lindgarten')).toEqual([])
})

it('K7: says what one has, which may be something else than was offered', async () => {
  const { run } = await start()
  await press('button', 'Accept invitation')
  await until(() => byRole('heading', 'You are now active on Lindgarten as Viewer'))
  const offers = [{ accountId: 'lindgarten', access: { role: 'author' } }]
  await run(
    { type: 'ChangeAccess', primaryId: 'lindgarten', personIds: ['eve'], invitationIds: [], offers },
    'olga',
  )
  await until(() => byRole('heading', 'You are now active on Lindgarten as Author'))
})

it('I7: declining asks first, with focus on Cancel, and frees the seat', async () => {
  const started = await start()
  await press('button', 'Decline')
  await until(() => byRole('alertdialog', 'Decline the invitation to Lindgarten?'))
  await until(() => expect(document.activeElement).toBe(byRole('button', 'Cancel')))
  expect(await statusOfEve(started)).toBe('invitation')

  const [, act] = allByRole('button', 'Decline')
  act!.click()
  await until(() => byRole('heading', 'Invitation declined'))
  expect(await statusOfEve(started)).toBeUndefined()
  await until(() => expect(allByRole('alertdialog')).toEqual([]))
})

it('I9: void when the sender may no longer grant it: says why; it can still be declined', async () => {
  const started = await start()
  const { run } = started
  const revoke: Command = {
    type: 'RevokeAccess',
    primaryId: 'lindgarten',
    personIds: ['ada'],
    invitationIds: [],
  }
  await run({ type: 'ResendInvitation', invitationId: 'invite-eve' }, 'ada')
  await run(revoke, 'olga')
  const [mail] = await started.workspace.queries.mails()
  await started.follow((await started.workspace.queries.linkToken({ link: mail!.link }))!)
  await until(() => expect(text()).toContain('Ada Keller no longer has access here'))
  expect(text()).toContain('Ask someone at this account for a new invitation.')
  expect(allByRole('button', 'Accept invitation')).toEqual([])
  expect(byRole('button', 'Decline')).toBeTruthy()
})

it('a link that nobody sent, and no link at all, are explained', async () => {
  const { follow, router } = await start()
  await follow('no-such-token')
  await until(() => byRole('heading', 'Invitation not found'))
  history.replaceState({}, '')
  await router.push('/invitation')
  await until(() => byRole('heading', 'No invitation here'))
})

it('speaks German, in every word of its own', async () => {
  await start({ locale: 'de' })
  expect(byRole('heading', 'Olga Brandt lädt Sie zu Lindgarten ein')).toBeTruthy()
  expect(text()).toContain('Liest Berichte')
  await press('button', 'Einladung annehmen')
  await until(() => byRole('heading', 'Sie sind jetzt als Betrachter in Lindgarten aktiv'))
})
