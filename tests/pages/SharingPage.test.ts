import { expect, it } from 'vitest'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole, descriptionOf, press } from '../support/by-role'
import { alerts, chooseFromRowMenu, menuOf, rows, textOf, type } from '../support/user-actions'
import { withFocusRecovery } from '../support/focus-recovery'
import { mountApp, waitForRender, until } from '../support/mount-app'

const lindgarten = { props: { accountId: 'lindgarten' } }

it('lists the owner first, then who came last, with access and status', async () => {
  await mountApp(SharingPage, lindgarten)
  expect(byRole('table', 'People with access')).toBeTruthy()
  expect(rows()).toEqual([
    'OB Olga Brandt Owner You olga@lindgarten.example May do everything Active',
    'EE eve@lindgarten.example Invited 2 days ago by Olga Brandt Viewer Pending expires in 5 days',
    'BO Ben Okafor ben@lindgarten.example Author Active',
    'AK Ada Keller ada@lindgarten.example Admin Active',
  ])
})

it('says the same in German', async () => {
  await mountApp(SharingPage, { ...lindgarten, locale: 'de' })
  expect(byRole('heading', 'Konto teilen')).toBeTruthy()
  expect(rows()[1]).toContain('Betrachter Ausstehend läuft in 5 Tagen ab')
  expect(byRole('button', 'eve@lindgarten.example verwalten')).toBeTruthy()
})

it('offers for a user to edit and revoke, for an open invitation to edit, resend and withdraw', async () => {
  await mountApp(SharingPage, lindgarten)
  const names = (items: HTMLElement[]) => items.map(({ textContent }) => textContent.trim())
  expect(names(await menuOf('ben@lindgarten.example'))).toEqual([
    'Details',
    'Edit',
    'Act as Ben Okafor',
    'Revoke access',
  ])
  press('Escape')
  await waitForRender()
  expect(names(await menuOf('eve@lindgarten.example'))).toEqual([
    'Details',
    'Edit',
    'Resend invitation',
    'Withdraw invitation',
    expect.stringContaining('Act as eve@lindgarten.example'),
  ])
})

it('A5: there is nothing to manage on the owner and on oneself', async () => {
  await mountApp(SharingPage, { ...lindgarten, as: 'ada' })
  await until(() => {
    expect(allByRole('button', 'Manage ben@lindgarten.example')).toHaveLength(1)
  })
  expect(allByRole('button', 'Manage olga@lindgarten.example')).toEqual([])
  expect(allByRole('button', 'Manage ada@lindgarten.example')).toEqual([])
})

it('A4: who may not see the list sees only why, and who can help', async () => {
  await mountApp(SharingPage, { ...lindgarten, as: 'ben' })
  await until(() => {
    expect(textOf(byRole('alert'))).toBe(
      'This page is not open to you You need the permission “Invite users” on Lindgarten. Questions about your access? Ask Olga Brandt. Your access',
    )
  })
  expect(allByRole('table')).toEqual([])
  expect(allByRole('button', 'Invite user')).toEqual([])
  expect(byRole('link', 'Your access').getAttribute('href')).toBe('/accounts/lindgarten/access')
})

it('A4: says the same in German', async () => {
  const nordlicht = { scenario: 'agency', as: 'mats', props: { accountId: 'nordlicht' } } as const
  await mountApp(SharingPage, { ...nordlicht, locale: 'de' })
  await until(() => {
    expect(textOf(byRole('alert'))).toContain('Fragen zu Ihrem Zugriff? Wenden Sie sich an Lena Thomsen.')
  })
})

it('an account that is not there, or not for the reader, leads elsewhere', async () => {
  await mountApp(SharingPage, { props: { accountId: 'papierladen' } })
  expect(textOf(byRole('alert'))).toContain('This account does not exist, or you have no access to it.')
  expect(byRole('link', 'To the start page').getAttribute('href')).toBe('/')
})

it('says so when nobody is signed in', async () => {
  await mountApp(SharingPage, { ...lindgarten, as: 'nobody' })
  expect(textOf(byRole('alert'))).toContain('nobody is signed in')
  expect(byRole('link', 'Sign in').getAttribute('href')).toBe('/sign-in')
})

it('S4: where the plan cannot share, the button says which plans can', async () => {
  const { run, wrapper } = await mountApp(SharingPage, lindgarten)
  const event = await run({ type: 'OpenAccount', name: 'Shed', catalogueId: 'levels', planId: 'levels.free' })
  await wrapper.setProps({ accountId: event.type === 'AccountOpened' ? event.accountId : '' })
  await waitForRender()
  const why = 'Free has no seats, so this account cannot be shared. '
  const plans = 'Choose a plan with seats: Essentials, Standard or Premium.'
  expect(alerts()).toEqual([why + plans])
  expect(descriptionOf(byRole('button', 'Invite user'))).toBe(why + plans)
  expect(allByRole('meter')).toEqual([])
})

it('I9: a row turns from pending to active by itself', async () => {
  const { run, workspace } = await mountApp(SharingPage, lindgarten)
  const [mail] = await workspace.queries.mails()
  const eveSommer = { name: 'Eve Sommer', username: 'eve', email: 'eve@lindgarten.example' }
  await run({ type: 'SignUp', ...eveSommer }, 'nobody', 'a long password')
  const eve = (await workspace.queries.personas()).find(({ person }) => person.name === 'Eve Sommer')
  await run({ type: 'AcceptInvitation', link: mail!.link }, eve!.person.id)
  await until(() => {
    expect(rows()[1]).toBe('ES Eve Sommer eve@lindgarten.example Viewer Active')
  })
})

it('I10: resends without asking first, and says where the mail is', async () => {
  await mountApp(SharingPage, lindgarten)
  await chooseFromRowMenu('eve@lindgarten.example', 'Resend invitation')
  await until(() => {
    expect(document.body.textContent).toContain('Invitation resent to eve@lindgarten.example')
  })
  expect(byRole('button', 'Open mailbox')).toBeTruthy()
})

it('C7: says when the sender has left, and sends it in the name of the reader', async () => {
  const { run } = await mountApp(SharingPage, lindgarten)
  const offers = [{ accountId: 'lindgarten', access: { role: 'viewer' } }]
  const invitations = [{ email: 'fay@lindgarten.example', offers }]
  await run({ type: 'InviteUsers', primaryId: 'lindgarten', invitations }, 'ada')
  await run({ type: 'RevokeAccess', primaryId: 'lindgarten', personIds: ['ada'], invitationIds: [] })
  const row = () => allByRole('row').find(({ textContent }) => textContent.includes('fay@'))
  await until(() => {
    expect(textOf(row())).toContain('Pending Sender has left – cannot be accepted Send in my name')
  })

  byRole('button', 'Send in my name').click()
  await until(() => {
    expect(textOf(row())).toContain('Pending expires in 7 days')
  })
  expect(document.activeElement).toBe(byRole('button', 'Manage fay@lindgarten.example'))
})

it('I14: ended invitations stand in the tab Past, in the same columns; an expired one can be resent', async () => {
  const start = Date.now()
  let time = start
  const { run, router } = await mountApp(SharingPage, { ...lindgarten, now: () => time })
  time = start + 6 * 86_400_000
  const offers = [{ accountId: 'lindgarten', access: { role: 'viewer' } }]
  const invitations = [{ email: 'fay@lindgarten.example', offers }]
  await run({ type: 'InviteUsers', primaryId: 'lindgarten', invitations })
  await until(() => expect(byRole('tab', 'Past 3')).toBeTruthy())
  expect(rows().some((row) => row.includes('eve@'))).toBe(false)

  byRole('tab', 'Past 3').click()
  await until(() => expect(rows()).toHaveLength(3))
  expect(router.currentRoute.value.query['tab']).toBe('past')
  expect(rows().find((row) => row.includes('eve@'))).toMatch(/ Viewer Expired yesterday$/)
  expect(rows().filter((row) => row.includes('Accepted'))).toHaveLength(2)
  allByRole('button')
    .find((one) => one.getAttribute('aria-label')?.startsWith('Manage eve@lindgarten.example (Expired'))!
    .click()
  await until(() => byRole('menu'))
  byRole('menuitem', 'Resend invitation').click()
  await until(() => expect(byRole('tab', 'Past 2')).toBeTruthy())
  byRole('tab', 'Pending 2').click()
  await until(() => expect(rows().some((row) => row.includes('eve@lindgarten.example'))).toBe(true))
})

it('tabs say how many are in them, arrows choose the next, and the count says whom it counts', async () => {
  const { router } = await mountApp(SharingPage, lindgarten)
  const count = () => document.querySelector('.people-page [role=status]')?.textContent.trim()
  expect(allByRole('tab').map(({ textContent }) => textContent.trim())).toEqual([
    'All 4',
    'Active 2',
    'Pending 1',
    'Past 2',
  ])
  expect(count()).toBe('4 people: 1 owner, 2 active, 1 pending')
  byRole('tab', 'All 4').focus()
  press('ArrowRight')
  await until(() => expect(rows()).toHaveLength(2))
  expect(document.activeElement).toBe(byRole('tab', 'Active 2'))
  expect(router.currentRoute.value.query['tab']).toBe('active')
  expect(count()).toBe('2 active users')
  press('ArrowRight')
  await until(() => expect(count()).toBe('1 pending invitation'))
  press('Home')
  await until(() => expect(rows()).toHaveLength(4))
  await type('Search people', 'kel')
  await until(() => expect(rows()).toHaveLength(1))
  expect(count()).toBe('1 of 4 people')
})

it('C1: a role is changed in its row, and changed back in the toast', async () => {
  const { workspace } = await mountApp(SharingPage, lindgarten)
  const roleOf = async () => {
    const sharing = await workspace.queries.sharing({ accountId: 'lindgarten', actorId: 'olga' })
    return 'rows' in sharing && sharing.rows.find(({ key }) => key === 'ben')?.accesses[0]?.access
  }
  expect(allByRole('combobox', 'Access of olga@lindgarten.example')).toEqual([])
  await chooseInRow('Access of ben@lindgarten.example', 'Viewer')
  await until(async () => expect(await roleOf()).toEqual({ role: 'viewer' }))
  await until(() => byRole('button', 'Change back')).then((button) => button.click())
  await until(async () => expect(await roleOf()).toEqual({ role: 'author' }))
})

it('C1: what was changed since is not changed back, and it is said why', async () => {
  const { run } = await mountApp(SharingPage, lindgarten)
  await chooseInRow('Access of ben@lindgarten.example', 'Viewer')
  const button = await until(() => byRole('button', 'Change back'))
  const offers = [{ accountId: 'lindgarten', access: { role: 'admin' } }]
  await run({ type: 'ChangeAccess', primaryId: 'lindgarten', personIds: ['ben'], invitationIds: [], offers })
  button.click()
  await until(() => expect(alerts().join()).toMatch(/changed/))
})

it('C1: the role of a pending invitation is changed in its row; Custom opens its dialog', async () => {
  await mountApp(SharingPage, lindgarten)
  await chooseInRow('Access of eve@lindgarten.example', 'Author')
  await until(() => expect(rows()[1]).toContain('Author Pending'))
  byRole('combobox', 'Access of ben@lindgarten.example').click()
  await until(() => expect(allByRole('option').map(textOf).join()).toMatch(/Manager.*In Premium/))
  expect(allByRole('option').map(textOf).join()).toMatch(/Viewer.*Loses \d+ permissions/)
})

async function chooseInRow(name: string, role: string) {
  byRole('combobox', name).click()
  const option = await until(() => {
    const found = allByRole('option').find((one) => textOf(one).startsWith(role))
    if (!found) throw new Error(`no ${role}`)
    return found
  })
  await waitForRender()
  option.focus()
  press('Enter')
  await waitForRender()
}

it('T-10, S3: at the limit the button stays usable', async () => {
  await mountApp(SharingPage, { scenario: 'full-bronze', as: 'clara', props: { accountId: 'papierladen' } })
  const button = byRole('button', 'Invite user')
  expect(descriptionOf(button)).toBe('')
  expect(document.body.textContent).toContain('Silver Premium')
})

const agency = { scenario: 'agency', as: 'lena' } as const

it('S2: someone on many accounts has one row that names each access once', async () => {
  await mountApp(SharingPage, { ...agency, props: { accountId: 'nordlicht' } })
  const read = rows()
  expect(read).toHaveLength(10)
  expect(read.find((row) => row.includes('mats@'))).toContain(
    'Manager Studio Nordlicht, Alpenkiosk, Backhaus Brand and 10 more Active',
  )
  expect(read.find((row) => row.includes('jonas@'))).toContain(
    'Custom (7 permissions) Citybike Hamburg, Gartenwelt and Kletterhalle Nord Marketer Dentalis Active',
  )
})

it('A1: the page of a subaccount lists who has access to it, and counts their other accounts', async () => {
  await mountApp(SharingPage, { ...agency, props: { accountId: 'weinkontor' } })
  const people = rows().map((row) => /\S+@\S+/.exec(row)?.[0])
  expect(people).toEqual([
    'lena@nordlicht.example',
    'timo@weinkontor.example',
    'aiko@nordlicht.example',
    'hanna@nordlicht.example',
    'mats@nordlicht.example',
  ])
  expect(rows().find((row) => row.includes('aiko@'))).toContain(
    'Custom (2 permissions) Weinkontor and on 3 other accounts Active',
  )
})

it.each([
  ['the button', false],
  ['the open menu', true],
])('Y-10: another tab removes the row whose button has focus, with %s', async (_, opensMenu) => {
  const said = withFocusRecovery()
  const { run } = await mountApp(SharingPage, lindgarten)
  const button = byRole('button', 'Manage ben@lindgarten.example')
  button.focus()
  if (opensMenu) {
    button.click()
    await until(() => byRole('menu'))
  }
  await run({ type: 'RevokeAccess', primaryId: 'lindgarten', personIds: ['ben'], invitationIds: [] }, 'ada')
  await until(() => {
    expect(allByRole('menu')).toEqual([])
    expect(document.activeElement).toBe(byRole('button', 'Manage ada@lindgarten.example'))
  })
  expect(said).toContain('Ben Okafor is no longer in the list.')
})

const buttonNames = () => allByRole('button').flatMap((button) => button.getAttribute('aria-label') ?? [])

it('buttons of two rows of one person have different names', async () => {
  const agency = { scenario: 'agency', as: 'lena', props: { accountId: 'nordlicht' } } as const
  const { run, workspace } = await mountApp(SharingPage, agency)
  const rowsBefore = await workspace.queries.sharing({ accountId: 'nordlicht', actorId: 'lena' })
  const email =
    ('rows' in rowsBefore && rowsBefore.rows.find(({ name }) => name === 'Piet Jansen')?.email) || ''
  const offers = [{ accountId: 'alpenkiosk', access: { role: 'manager' } }]
  await run({ type: 'InviteUsers', primaryId: 'nordlicht', invitations: [{ email, offers }] })
  await until(() => byRole('button', `Manage ${email} (Pending)`))
  expect(byRole('button', `Manage ${email}`)).toBeTruthy()
  expect(new Set(buttonNames()).size).toBe(buttonNames().length)
})

it('buttons of past invitations to one address have different names', async () => {
  let now = Date.UTC(2026, 10, 30, 12)
  const { run, workspace } = await mountApp(SharingPage, { ...lindgarten, now: () => now })
  const offers = [{ accountId: 'lindgarten', access: { role: 'viewer' } }]
  for (const id of ['fay-1', 'fay-2']) {
    const invitations = [{ email: 'fay@x.example', offers }]
    await workspace.run({ type: 'InviteUsers', primaryId: 'lindgarten', invitations }, { as: 'olga', id })
    await run({ type: 'WithdrawInvitation', invitationId: id })
    now += 3_600_000
  }
  await waitForRender()
  allByRole('tab').at(-1)!.click()
  await until(() => expect(buttonNames().filter((name) => name.includes('fay@'))).toHaveLength(2))
  expect(new Set(buttonNames()).size).toBe(buttonNames().length)
})
