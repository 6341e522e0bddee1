import { expect, it, vi } from 'vitest'
import type { SetMailDelivery } from '@/domain/invitation/set-mail-delivery'
import MailboxPage from '@/pages/MailboxPage.vue'
import SharingPage from '@/pages/SharingPage.vue'
import WorkbenchPage from '@/pages/WorkbenchPage.vue'
import { allByRole, byRole } from '../../support/by-role'
import { alerts, choose, click, singleLineText, rows, type, textOf } from '../../support/user-actions'
import { formatsOf } from '@/text/formats'
import { mountApp, waitForRender, until } from '../../support/mount-app'

const MINUTE = 60_000
const lindgarten = { props: { accountId: 'lindgarten' } }
const full = { kind: 'bounced', reason: 'mailbox-full' } as const
const unknown = { kind: 'bounced', reason: 'unknown-address' } as const

const setting = (delivery: SetMailDelivery['delivery'], domain = 'lindgarten.example') =>
  ({ type: 'SetMailDelivery', domain, delivery }) as const
const resendEve = { type: 'ResendInvitation', invitationId: 'invite-eve' } as const
const eve = () => rows().find((row) => row.includes('eve@'))
const mailLines = () =>
  allByRole('link')
    .filter((link) => link.closest('ul'))
    .map(textOf)

it('I13: the list says what became of the mail; help names the likely cause, what helps, and resends', async () => {
  const { run } = await mountApp(SharingPage, lindgarten)
  await run(setting(full))
  await run(resendEve)
  await until(() => expect(eve()).toContain('Mail bounced · mailbox full'))
  await click(
    'button',
    'Mail bounced · mailbox full. Why has the e-mail to eve@lindgarten.example not arrived?',
  )
  const help = await until(() => byRole('dialog', 'Why has it not arrived?'))
  expect(help.textContent).toContain('The mailbox has no room left')
  expect(help.textContent).toContain('Ask the recipient to make room there, then resend the invitation.')
  await run(setting({ kind: 'at-once' }))
  await click('button', 'Resend invitation')
  await until(() => {
    expect(allByRole('dialog')).toEqual([])
    expect(eve()).not.toContain('bounced')
  })
})

it('I13, S8: a wrong address is corrected in one step, with what was probably meant', async () => {
  const { run } = await mountApp(SharingPage, lindgarten)
  await run({ type: 'WithdrawInvitation', invitationId: 'invite-eve' })
  await run(setting(unknown, 'gmial.com'))
  const offers = [{ accountId: 'lindgarten', access: { role: 'author' } }]
  await run({
    type: 'InviteUsers',
    primaryId: 'lindgarten',
    invitations: [{ email: 'fay@gmial.com', offers }],
  })
  await click('button', 'Mail bounced · address unknown. Why has the e-mail to fay@gmial.com not arrived?')
  await until(() => byRole('textbox', 'Right e-mail address'))
  expect(document.body.textContent).toContain('Did you mean fay@gmail.com?')
  await click('button', 'Take it')
  await click('button', 'Withdraw and invite again')
  await until(() => {
    expect(rows().find((row) => row.includes('fay@'))).toMatch(/fay@gmail.com .* Author Pending/)
    expect(rows().join()).not.toContain('gmial')
  })
})

it('E1: a right address is taken as it is pasted', async () => {
  const { run } = await mountApp(SharingPage, lindgarten)
  await run(setting(unknown))
  await run(resendEve)
  await click(
    'button',
    'Mail bounced · address unknown. Why has the e-mail to eve@lindgarten.example not arrived?',
  )
  await type('Right e-mail address', 'Eve Neu <eve@linden.example>')
  await click('button', 'Withdraw and invite again')
  await until(() => expect(rows().join()).toContain('eve@linden.example'))
})

it.each(['Ada Neu <ada@x.example>', 'mailto:ada@x.example', '@x.example', 'https://x.example/about'])(
  'E1: the workbench takes the domain of what is pasted: %s',
  async (typed) => {
    await mountApp(WorkbenchPage)
    await type('Domain', typed)
    await click('button', 'Add domain')
    await until(() => byRole('combobox', 'What happens to mail to x.example'))
  },
)

it('I13: the link is copied, to be given in another way', async () => {
  const writeText = vi.fn().mockResolvedValue(undefined)
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  const { run, workspace } = await mountApp(SharingPage, lindgarten)
  await run(setting({ kind: 'spam' }))
  await run(resendEve)
  await click('button', 'In spam. Why has the e-mail to eve@lindgarten.example not arrived?')
  await click('button', 'Copy link')
  await until(() => byRole('button', 'Link copied'))
  const [mail] = await workspace.queries.mails()
  const token = await workspace.queries.linkToken({ link: mail?.link ?? '' })
  expect(writeText).toHaveBeenCalledWith(expect.stringMatching(new RegExp(`#/invitation/${token ?? '-'}$`)))
})

it('I13: a delayed mail says until when, and only until then; in German too', async () => {
  let now = Date.now()
  const { run } = await mountApp(SharingPage, { ...lindgarten, locale: 'de', now: () => now })
  await run(setting({ kind: 'delayed', minutes: 15 }))
  await run(resendEve)
  await until(() => expect(eve()).toContain('Verzögert bis'))
  now += 15 * MINUTE
  await run(setting({ kind: 'at-once' }))
  await until(() => expect(eve()).not.toContain('Verzögert'))
})

it('I13: every place says the same minute of one mail, in the language of the app', async () => {
  const sentAt = new Date(2026, 10, 30, 5, 36, 20).getTime()
  const options = { locale: 'de', now: () => sentAt } as const
  const minute = formatsOf('de').zonedTime(new Date(2026, 10, 30, 5, 52).getTime())
  expect(minute).toMatch(/^30\. Nov\. 2026, 05:52 /)

  const sharing = await mountApp(SharingPage, { ...lindgarten, ...options })
  await sharing.run(setting({ kind: 'delayed', minutes: 15 }))
  await sharing.run(resendEve)
  await until(() => expect(eve()).toContain(`Verzögert bis ${minute}`))
  sharing.wrapper.unmount()

  const mailbox = await mountApp(MailboxPage, { path: '/mailbox', ...options })
  await mailbox.run(setting({ kind: 'delayed', minutes: 15 }))
  await mailbox.run(resendEve)
  await until(() => expect(document.body.textContent).toContain(`kommt am ${minute} an.`))
})

it('I13: mail lies where it came to: late only once it is there, in spam apart, and bounced as a report', async () => {
  let now = Date.now()
  const { run } = await mountApp(MailboxPage, { path: '/mailbox', now: () => now })
  const [before] = mailLines()
  expect(before).toContain('eve@lindgarten.example')
  await run(setting({ kind: 'delayed', minutes: 15 }))
  await run(resendEve)
  await until(() => expect(document.body.textContent).toContain('1 e-mail is still on its way'))
  expect(mailLines()).toHaveLength(3)
  now += 16 * MINUTE
  await run(setting({ kind: 'spam' }))
  await until(() => expect(mailLines()).toHaveLength(4))
  await run(resendEve)
  await until(() => byRole('heading', 'Spam: 1 e-mail'))
  await run(setting(full))
  await run(resendEve, 'ada')
  await until(() => {
    expect(mailLines()[0]).toMatch(/ada@lindgarten.example .*Undeliverable: eve@lindgarten.example$/)
  })
})

it('I13: a report of a bounced mail says what came back and why', async () => {
  const { run, workspace, wrapper } = await mountApp(MailboxPage, { path: '/mailbox' })
  await run(setting(full))
  await run(resendEve)
  const [mail] = await workspace.queries.mails()
  await wrapper.setProps({ mailId: mail?.id })
  await waitForRender()
  const report = await until(() => document.querySelector('article')!)
  expect(singleLineText(report)).toContain('could not be delivered to eve@lindgarten.example')
  expect(singleLineText(report)).toContain('552 5.2.2')
  expect(report.querySelector('a[href*=invitation]')).toBeNull()
})

it('I13: the workbench sets up what becomes of mail to a domain, and takes it back', async () => {
  const { workspace } = await mountApp(WorkbenchPage, { path: '/workbench?section=mail-domains' })
  expect(document.activeElement).toBe(byRole('textbox', 'Domain'))
  await type('Domain', 'nowhere')
  await click('button', 'Add domain')
  await until(() => expect(alerts().join()).toContain('is not the domain of an e-mail address'))
  await type('Domain', '@X.example')
  await type('Minutes late', '0')
  await click('button', 'Add domain')
  await until(() => expect(alerts().join()).toContain('from 1 to 10,080'))
  await choose('What happens to mail', 'Lands in spam')
  await click('button', 'Add domain')
  await until(async () => {
    expect(await workspace.queries.mailDomains()).toMatchObject([
      { id: 'x.example', delivery: { kind: 'spam' } },
    ])
  })
  await choose('What happens to mail to x.example', 'Arrives late')
  await until(async () => {
    expect(await workspace.queries.mailDomains()).toMatchObject([
      { delivery: { kind: 'delayed', minutes: 15 } },
    ])
  })
  await click('button', 'Let mail to x.example arrive at once')
  await until(() => expect(document.body.textContent).toContain('Mail to every domain arrives at once.'))
})
