import { expect, it } from 'vitest'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole, descriptionOf, press } from '../../support/by-role'
import { alerts, choose, click, options, rows, type, textOf, untickAll } from '../../support/user-actions'
import { mountApp, waitForRender, until } from '../../support/mount-app'

const lindgarten = { props: { accountId: 'lindgarten' } }
const papierladen = { scenario: 'full-bronze', as: 'clara', props: { accountId: 'papierladen' } } as const

async function opened(where: Parameters<typeof mountApp>[1] = lindgarten) {
  const app = await mountApp(SharingPage, where)
  await click('button', 'Invite user')
  await until(() => byRole('dialog', 'Invite user'))
  await waitForRender()
  return app
}

const send = () => click('button', 'Send invitation')
const email = () => byRole('textbox', 'E-mail address')

it('I1: sends an invitation, says where the mail is, and gives focus back', async () => {
  const { router } = await opened()
  expect(document.activeElement).toBe(email())
  await type('E-mail address', 'fay@lindgarten.example')
  await choose('Access to Lindgarten', 'Author')
  await click('button', 'Add a message')
  await type('Message', 'Welcome')
  await send()
  await until(() => {
    expect(rows().find((row) => row.includes('fay@'))).toContain('Author Pending expires in 7 days')
  })
  await until(() => {
    expect(allByRole('dialog')).toEqual([])
    expect(document.activeElement).toBe(byRole('button', 'Invite user'))
  })
  expect(document.body.textContent).toContain('Invitation sent to fay@lindgarten.example')

  await click('button', 'Open mailbox')
  expect(router.currentRoute.value.name).toBe('mailbox')
  expect(router.currentRoute.value.params.mailId).toBeTruthy()
})

it('I2: a tree with one account asks for address and access only', async () => {
  await opened()
  expect(byRole('dialog').querySelectorAll('[role=combobox]')).toHaveLength(1)
  expect(allByRole('checkbox')).toEqual([])
})

it('lists every role with its purpose; one the plan lacks tells which plan has it', async () => {
  await opened()
  const read = (await options('Access to Lindgarten')).map((option) => [
    textOf(option),
    option.getAttribute('aria-disabled'),
  ])
  expect(read).toEqual([
    ['Admin The same permissions as the owner', null],
    [expect.stringMatching(/^Manager Creates .* In Premium$/), 'true'],
    ['Author Creates, edits and deletes campaigns and templates, reads reports', null],
    ['Viewer Reads reports', null],
    ['Custom Not in any plan', 'true'],
  ])
})

it('Y-01: says what is missing on sending, puts focus there, and is silent once it is typed', async () => {
  await opened()
  expect(email().getAttribute('aria-invalid')).toBeNull()
  await send()
  expect(email().getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(email())).toContain('The e-mail address is missing.')
  expect(document.activeElement).toBe(email())
  await type('E-mail address', 'f')
  expect(email().getAttribute('aria-invalid')).toBeNull()
})

it('the least role that can be given is preset, and is nothing that somebody has written', async () => {
  await opened()
  expect(byRole('combobox', 'Access to Lindgarten').textContent).toContain('Viewer')
  press('Escape')
  await until(() => expect(allByRole('dialog')).toEqual([]))
  await click('button', 'Invite user')
  await until(() => byRole('dialog', 'Invite user'))
  expect(byRole('dialog').textContent).not.toContain('Your draft is back.')
})

it('I4: without any permission it says so at the access, which gets the focus', async () => {
  const { run } = await opened(papierladen)
  await run({ type: 'WithdrawInvitation', invitationId: 'invite-paul' })
  await type('E-mail address', 'gil@papierladen.example')
  await choose('Access to Papierladen', 'Custom')
  await untickAll()
  await send()
  const access = byRole('combobox', 'Access to Papierladen')
  await until(() => expect(document.activeElement).toBe(access))
  expect(access.getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(access)).toBe('Choose one of the roles or at least one permission for Papierladen.')
})

it('I1: a message that is too long says by how much', async () => {
  await opened()
  await type('E-mail address', 'fay@lindgarten.example')
  await click('button', 'Add a message')
  await type('Message', 'x'.repeat(503))
  expect(byRole('textbox', 'Message').getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(byRole('textbox', 'Message'))).toContain('Shorten it by 3 characters.')
})

it('E2: warns of letters that look alike and shows the domain as it is sent to', async () => {
  await opened()
  await type('E-mail address', 'gil@аpple.com')
  expect(descriptionOf(email())).toContain('xn--pple-43d.com')
  expect(email().getAttribute('aria-invalid')).toBeNull()
})

it('S1: says while typing that it takes the last seat', async () => {
  await opened()
  const meter = () => byRole('dialog').querySelector('[role=meter]')
  expect(meter()?.getAttribute('aria-valuenow')).toBe('3')
  await type('E-mail address', 'fay@lindgarten.example')
  expect(meter()?.getAttribute('aria-valuenow')).toBe('4')
  expect(meter()?.getAttribute('aria-valuetext')).toBe('This takes the last seat.')
})

it('I6, I15: an address with an open invitation leads to resending or editing it, keeping what was chosen', async () => {
  await opened()
  await choose('Access to Lindgarten', 'Author')
  await type('E-mail address', 'Eve@Lindgarten.example')
  expect(alerts()).toEqual([
    'eve@lindgarten.example already has a pending invitation. Resend that invitation, or change what it offers.',
  ])
  expect(email().getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(email())).toContain('already has a pending invitation')

  await click('button', 'Edit')
  await until(() => byRole('dialog', 'Edit access'))
  await until(() => {
    expect(byRole('combobox', 'Access to Lindgarten').textContent).toContain('Author')
  })
  await click('button', 'Save')
  await until(() => {
    expect(rows()[1]).toContain('eve@lindgarten.example')
    expect(rows()[1]).toContain('Author')
  })
})

it('I6, R-13: where the inviter may not see the invitation, there is nothing to press and the way to go on', async () => {
  const { workspace } = await opened()
  const { preview } = workspace.queries
  workspace.queries.preview = async (...params) => {
    const found = await preview(...params)
    if (!('refusal' in found.answer) || found.answer.refusal.code !== 'already-invited') return found
    const { code, email: invited } = found.answer.refusal
    return { ...found, answer: { refusal: { code, email: invited } } }
  }
  await type('E-mail address', 'eve@lindgarten.example')
  expect(alerts().join()).toContain('Ask the owner to add your account to that invitation')
  expect(byRole('dialog').textContent).not.toContain('Resend that invitation')
})

it('A4: what would be refused of an open invitation is disabled with its reason', async () => {
  const { workspace } = await opened()
  const { preview } = workspace.queries
  workspace.queries.preview = async (command, ...rest) => {
    const found = await preview(command, ...rest)
    const refusal = { code: 'not-allowed', permission: 'users.invite', accountId: '', name: '' } as const
    return command.type === 'ResendInvitation' ? { ...found, answer: { refusal } } : found
  }
  await type('E-mail address', 'eve@lindgarten.example')
  await until(() => {
    expect(descriptionOf(byRole('button', 'Resend that invitation'))).toContain('Invite users')
  })
})

it('I6: resends from the dialog', async () => {
  await opened()
  await type('E-mail address', 'eve@lindgarten.example')
  await click('button', 'Resend that invitation')
  await until(() => {
    expect(allByRole('dialog')).toEqual([])
  })
  expect(document.body.textContent).toContain('Invitation resent to eve@lindgarten.example')
})

it('I6: a user leads to editing the access, the owner and oneself are refused', async () => {
  await opened()
  await type('E-mail address', 'olga@lindgarten.example')
  expect(alerts()[0]).toContain('belongs to the owner')
  await type('E-mail address', 'ben@lindgarten.example')
  expect(alerts()[0]).toContain('already has access to Lindgarten')
  await click('button', 'Edit access')
  await until(() => byRole('dialog', 'Edit access'))
})

it('S3: with all seats taken it says so at once, names the plans with more, and leads to the list', async () => {
  await opened(papierladen)
  expect(alerts()[0]).toContain('5 of 5 seats of Bronze Premium are taken: 3 active, 2 pending.')
  expect(alerts()[0]).toContain('Silver Premium')
  expect(email().getAttribute('aria-invalid')).toBeNull()
  await type('E-mail address', 'gil@papierladen.example')
  await choose('Access to Papierladen', 'Manager')
  await send()
  expect(alerts()[0]).toContain('5 of 5 seats')
  expect(document.activeElement).toBe(email())
  expect(descriptionOf(email())).toContain('Withdraw an invitation')

  await click('button', 'Show who takes the seats')
  await until(() => {
    expect(document.activeElement).toBe(byRole('table', 'People with access'))
  })
})

it('I5, T-10: beyond the invitations of a day it says from when on it goes again', async () => {
  const { run, wrapper } = await mountApp(SharingPage, lindgarten)
  const opened = await run({
    type: 'OpenAccount',
    name: 'Big',
    catalogueId: 'levels',
    planId: 'levels.premium',
  })
  const accountId = opened.type === 'AccountOpened' ? opened.accountId : ''
  const offers = [{ accountId, access: { role: 'viewer' } }]
  const invitations = Array.from({ length: 25 }, (_, n) => ({ email: `n${n}@x.example`, offers }))
  await run({ type: 'InviteUsers', primaryId: accountId, invitations })
  await wrapper.setProps({ accountId })
  await waitForRender()
  expect(document.body.textContent).toContain('25 users, no limit')
  await click('button', 'Invite user')
  await until(() => {
    expect(alerts()[0]).toMatch(/25 of 25 invitations .* Try again from/)
  })
})

it('S6: a seat lost to another tab meanwhile is told in the open dialog', async () => {
  const { run } = await opened()
  await type('E-mail address', 'fay@lindgarten.example')
  expect(alerts()).toEqual([])
  const offers = [{ accountId: 'lindgarten', access: { role: 'viewer' } }]
  await run({ type: 'InviteUsers', primaryId: 'lindgarten', invitations: [{ email: 'x@y.example', offers }] })
  await until(() => {
    expect(alerts()[0]).toContain('4 of 4 seats of Standard are taken')
  })
})

it('I3: Custom opens the permissions by area, each area with a box of three states and a count', async () => {
  const { run } = await opened(papierladen)
  await run({ type: 'WithdrawInvitation', invitationId: 'invite-paul' })
  await type('E-mail address', 'gil@papierladen.example')
  await choose('Access to Papierladen', 'Custom')
  await untickAll()
  const area = byRole('checkbox', 'Campaigns') as HTMLInputElement
  expect(area.closest('[role=group]')?.getAttribute('aria-label')).toBe('Campaigns')
  expect(descriptionOf(area)).toBe('0 of 3')
  await click('checkbox', 'Send campaigns')
  expect([area.checked, area.indeterminate]).toEqual([false, true])
  expect(descriptionOf(area)).toBe('1 of 3')
  await click('checkbox', 'Campaigns')
  expect([area.checked, area.indeterminate]).toEqual([true, false])
  expect(allByRole('checkbox', 'Invite users'), 'belongs to the owner alone').toEqual([])

  await type('Search permissions', 'draft')
  expect(allByRole('checkbox', 'Send campaigns')).toEqual([])
  await click('checkbox', 'View campaigns and edit drafts')
  await send()
  await until(() => {
    expect(rows().find((row) => row.includes('gil@'))).toContain('Custom (2 permissions)')
  })
})

it('Custom starts from the role chosen before', async () => {
  await opened(papierladen)
  await choose('Access to Papierladen', 'Accountant')
  await choose('Access to Papierladen', 'Custom')
  const ticked = allByRole('checkbox').filter((box) => (box as HTMLInputElement).checked)
  expect(ticked.length).toBeGreaterThan(0)
  expect(document.body.textContent).toContain('3 of 24 permissions')
})

it('the key i opens it, but not from within a field', async () => {
  await mountApp(SharingPage, lindgarten)
  press('i')
  await until(() => byRole('dialog', 'Invite user'))
  press('i')
  await waitForRender()
  expect(allByRole('dialog')).toHaveLength(1)
})
