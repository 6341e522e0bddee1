import { expect, it } from 'vitest'
import type { InvitationRequest } from '@/domain/invitation/invite-users'
import MailLink from '@/features/mailbox/MailLink.vue'
import MailboxPage from '@/pages/MailboxPage.vue'
import { useSessionStore } from '@/stores/session'
import { allByRole, byRole } from '../support/by-role'
import { mountApp, waitForRender, until } from '../support/mount-app'

type Started = Awaited<ReturnType<typeof mountApp>>

const start = (options: Parameters<typeof mountApp>[1] = {}) =>
  mountApp(MailboxPage, { path: '/mailbox', ...options })

const viewer = (email: string, differs: Partial<InvitationRequest> = {}): InvitationRequest => ({
  email,
  offers: [{ accountId: 'lindgarten', access: { role: 'viewer' } }],
  ...differs,
})

async function invite({ run, workspace }: Started, request: InvitationRequest) {
  await run({ type: 'InviteUsers', primaryId: 'lindgarten', invitations: [request] })
  const [mail] = await workspace.queries.mails()
  return mail!
}

async function open({ wrapper }: Started, mailId: string) {
  await wrapper.setProps({ mailId })
  await waitForRender()
  return until(() => document.querySelector('article')!)
}

const lines = () => allByRole('link').filter((link) => link.closest('ul'))

it('I7: lists the mail of everyone, latest first, and counts what nobody has read', async () => {
  await start()
  expect(lines().map((line) => line.querySelector('bdi')?.textContent)).toEqual([
    'eve@lindgarten.example',
    'ben@lindgarten.example',
    'ada@lindgarten.example',
  ])
  expect(lines()[0]!.textContent).toContain('Olga Brandt invites you to Lindgarten')
  expect(document.body.textContent).toContain('1 unread')
})

it('I7: opening a mail marks it as read; a new one arrives without reload', async () => {
  const started = await start()
  const mail = await invite(started, viewer('finn@lindgarten.example'))
  expect(lines()).toHaveLength(4)
  expect(lines()[0]!.textContent).toContain('Unread:')

  await open(started, mail.id)
  expect(lines()[0]!.textContent).not.toContain('Unread:')
  expect(document.body.textContent).toContain('1 unread')
})

it('I7: a mail says who invites to what, the message as plain text, until when, and links to the invitation', async () => {
  const started = await start()
  const mail = await invite(started, viewer('finn@lindgarten.example', { message: '<b>Hi</b> & welcome' }))
  const letter = await open(started, mail.id)

  expect(letter.textContent).toContain('Olga Brandt invites you to Lindgarten as Viewer.')
  expect(letter.querySelector('blockquote')?.textContent).toBe('<b>Hi</b> & welcome')
  expect(letter.textContent).toContain('no-reply@seatplan.example')
  expect(letter.textContent).toMatch(/The link works until \w+ \d+, \d{4}/)
  const token = await started.workspace.queries.linkToken({ link: mail.link })
  expect(byRole('link', 'Open invitation').getAttribute('href')).toBe(`#/invitation/${token}`)
})

it('N-06: the mail goes to the stored address, the greeting uses the typed one', async () => {
  const started = await start()
  const mail = await invite(started, viewer('Finn@Lindgarten.Example'))
  const letter = await open(started, mail.id)
  expect(letter.querySelector('dl')?.textContent).toContain('finn@lindgarten.example')
  expect(letter.textContent).toContain('Hello Finn@Lindgarten.Example,')
})

it('I1: a mail speaks its own language, whatever the app speaks', async () => {
  const started = await start({ locale: 'en' })
  const mail = await invite(started, viewer('finn@lindgarten.example', { language: 'de' }))
  const letter = await open(started, mail.id)
  expect(letter.textContent).toContain('Olga Brandt lädt Sie als Betrachter zu Lindgarten ein.')
  expect(byRole('link', 'Einladung öffnen').closest('[lang]')?.getAttribute('lang')).toBe('de')
  expect(letter.querySelector('dt')?.textContent).toBe('From')
})

it('in German the app says Postfach and Alle Empfänger around an English mail', async () => {
  const started = await start({ locale: 'de' })
  const [mail] = await started.workspace.queries.mails()
  await open(started, mail!.id)
  expect(byRole('heading', 'Postfach')).toBeTruthy()
  expect(byRole('combobox').textContent).toContain('Alle Empfänger')
  expect(byRole('link', 'Open invitation')).toBeTruthy()
})

it('I1: ticked permissions are counted for each account', async () => {
  const started = await start({ scenario: 'full-bronze', as: 'clara' })
  const mails = await started.workspace.queries.mails()
  const letter = await open(started, mails.find(({ to }) => to === 'ida@papierladen.example')!.id)
  expect(letter.textContent).toContain('Clara Vogel invites you to Papierladen with 4 permissions.')
})

it('I8: opens the invitation as the recipient, or as nobody while they have no login', async () => {
  const started = await start()
  const [mail] = await started.workspace.queries.mails()
  await open(started, mail!.id)
  byRole('link', 'Open invitation').click()
  const session = useSessionStore()
  await until(() => expect(started.router.currentRoute.value.name).toBe('invitation'))
  expect(session.personId).toBe('nobody')
  expect(session.previousPersonId).toBe('olga')
})

it('I8: with another key pressed the link opens as any link, and the tab keeps its person', async () => {
  const started = await start()
  const [mail] = await started.workspace.queries.mails()
  await open(started, mail!.id)
  const click = new MouseEvent('click', { ctrlKey: true, cancelable: true, bubbles: true })
  byRole('link', 'Open invitation').dispatchEvent(click)
  expect(click.defaultPrevented).toBe(false)
  expect(useSessionStore().personId).toBe('olga')
})

it('I-06: after a resend the older mail keeps its own link', async () => {
  const started = await start()
  const [first] = await started.workspace.queries.mails()
  await started.run({ type: 'ResendInvitation', invitationId: 'invite-eve' })
  await open(started, first!.id)
  const before = byRole('link', 'Open invitation').getAttribute('href')
  const [second] = await started.workspace.queries.mails()
  await open(started, second!.id)
  expect(second!.id).not.toBe(first!.id)
  expect(byRole('link', 'Open invitation').getAttribute('href')).not.toBe(before)
})

it('a link that this browser does not know is no link, and the mail says what to do', async () => {
  const started = await start()
  const mails = await started.workspace.queries.mails()
  const letter = await open(started, mails.find(({ to }) => to === 'ada@lindgarten.example')!.id)
  await until(() => expect(letter.textContent).toContain('the invitation was answered or withdrawn'))
  expect(letter.querySelector('a')).toBeNull()

  await mountApp(MailLink, { props: { mail: { ...mails[0]!, link: 'elsewhere' } } })
  await until(() => expect(document.body.textContent).toContain('Resend the invitation'))
  expect(allByRole('link', 'Open invitation')).toEqual([])
})

it('shows one recipient’s mail when asked for in the address, and everyone’s again', async () => {
  await start({ path: '/mailbox?to=ben@lindgarten.example' })
  expect(lines()).toHaveLength(1)
})

it('an address without mail says so and leads back to all', async () => {
  await start({ path: '/mailbox?to=nobody@lindgarten.example' })
  expect(document.body.textContent).toContain('There is no e-mail to nobody@lindgarten.example.')
  byRole('button', 'Show all e-mails').click()
  await until(() => expect(lines()).toHaveLength(3))
})

it('without any mail it says where mail comes from', async () => {
  await start({ scenario: 'empty', as: 'nobody' })
  expect(document.body.textContent).toContain('No e-mails yet')
})

it('the address of a mail that is not there says so', async () => {
  await start({ props: { mailId: 'gone' } })
  expect(document.body.textContent).toContain('There is no such e-mail here')
})

it('the arrow keys move along the list', async () => {
  await start()
  lines()[0]!.focus()
  lines()[0]!.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
  )
  expect(document.activeElement).toBe(lines()[1])
})
