import { expect, it } from 'vitest'
import UsersPage from '@/pages/UsersPage.vue'
import { allByRole, byRole, press } from '../support/by-role'
import {
  alerts,
  click,
  singleLineText,
  chooseFromRowMenu,
  menuOf,
  type,
  textOf,
} from '../support/user-actions'
import { withFocusRecovery } from '../support/focus-recovery'
import { mountApp, waitForRender, until } from '../support/mount-app'

const lindgarten = { props: { accountId: 'lindgarten' }, path: '/accounts/lindgarten/users' }
const lumen = {
  scenario: 'five-levels',
  as: 'ines',
  props: { accountId: 'lumen' },
  path: '/accounts/lumen/users',
} as const

/** The addresses of the rows, in the order of the page. */
const people = () =>
  allByRole('row')
    .slice(1)
    .map((row) => /\S+@\S+/.exec(textOf(row))?.[0] ?? '')

const rowOf = (words: string) => {
  const row = allByRole('row').find(({ textContent }) => textContent.includes(words))
  if (!row) throw new Error(`no row ${words}`)
  return row
}

const users = (...names: string[]) =>
  until(() => {
    expect(people().map((email) => email.split('@')[0])).toEqual(names)
  })

/** What the toolbar says of how many are shown. */
const count = () => document.querySelector('.users-page [role=status]')?.textContent.trim()

function key(name: string, more: KeyboardEventInit = {}) {
  const from = document.activeElement ?? document.body
  from.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }))
  return waitForRender()
}

it('4.2: a row says who somebody is, what they may do, how it stands, and who invited them', async () => {
  await mountApp(UsersPage, { ...lindgarten, now: () => Date.UTC(2026, 5, 1, 12) })
  await users('olga', 'eve', 'ben', 'ada')
  expect(byRole('table', 'Users').getAttribute('aria-rowcount')).toBe('5')
  expect(textOf(rowOf('eve@'))).toMatch(
    /^EE eve@lindgarten.example No login yet Viewer Pending expires in 5 days – – Olga Brandt$/,
  )
  expect(textOf(rowOf('ben@'))).toMatch(
    /^BO Ben Okafor ben@lindgarten.example Author Active Off 20 days ago Ada Keller$/,
  )
  expect(textOf(rowOf('olga@'))).toMatch(/^OB Olga Brandt You olga@lindgarten.example Owner Active/)
  expect(byRole('meter', 'Seats used').getAttribute('aria-valuetext')).toBe(
    '3 of 4 seats · 2 active · 1 pending',
  )
  expect(count()).toBe('4 people: 1 owner, 2 active, 1 pending')
})

it('S1: counts users as the seats do, which the owner takes none of', async () => {
  await mountApp(UsersPage, lumen)
  await until(() => expect(count()).toBe('16 people: 1 owner, 11 active, 4 pending'))
  expect(document.body.textContent).toContain('15 users, no limit')
  await until(() => byRole('tab', 'Active 11')).then((tab) => tab.click())
  await until(() => expect(people()).toHaveLength(11))
  expect(count()).toBe('11 active users')
})

it('C1: a level is changed in its row', async () => {
  await mountApp(UsersPage, lindgarten)
  await users('olga', 'eve', 'ben', 'ada')
  expect(allByRole('combobox', 'Access of olga@lindgarten.example')).toEqual([])
  byRole('combobox', 'Access of ben@lindgarten.example').click()
  const viewer = await until(() => {
    const found = allByRole('option').find((one) => textOf(one).startsWith('Viewer'))
    if (!found) throw new Error('no Viewer')
    return found
  })
  await waitForRender()
  viewer.focus()
  press('Enter')
  await until(() => expect(textOf(rowOf('ben@'))).toContain('Viewer Active'))
  await until(() => byRole('button', 'Change back')).then((button) => button.click())
  await until(() => expect(textOf(rowOf('ben@'))).toContain('Author Active'))
})

it('4.2: says the same in German', async () => {
  await mountApp(UsersPage, { ...lindgarten, locale: 'de' })
  await users('olga', 'eve', 'ben', 'ada')
  expect(byRole('table', 'Benutzer')).toBeTruthy()
  expect(textOf(rowOf('eve@'))).toContain('Noch kein Login Betrachter Ausstehend läuft in 5 Tagen ab')
  expect(byRole('button', 'eve@lindgarten.example verwalten')).toBeTruthy()
  expect(byRole('columnheader', 'Zuletzt aktiv')).toBeTruthy()
})

it('A4, R-08: who may not see people sees only why', async () => {
  await mountApp(UsersPage, { ...lindgarten, as: 'ben' })
  await until(() => {
    expect(document.body.textContent).toContain('Questions about your access? Ask Olga Brandt.')
  })
  expect(allByRole('table')).toEqual([])
})

it('A5: nobody manages or selects the owner and themselves', async () => {
  await mountApp(UsersPage, { ...lindgarten, as: 'ada' })
  await users('olga', 'eve', 'ben', 'ada')
  expect(allByRole('button', 'Manage olga@lindgarten.example')).toEqual([])
  expect(allByRole('button', 'Manage ada@lindgarten.example')).toEqual([])
  await until(() => {
    expect(byRole('checkbox', 'Select olga@lindgarten.example').getAttribute('aria-disabled')).toBe('true')
  })
  await click('checkbox', 'Select olga@lindgarten.example')
  expect(document.body.textContent).toContain('The owner cannot be selected')
  expect(allByRole('toolbar')).toEqual([])
  await click('checkbox', 'Select all')
  expect(byRole('toolbar', 'Selected users').textContent).toContain('2 selected')
})

it('7: the menu of a row offers what can be done with it', async () => {
  await mountApp(UsersPage, lindgarten)
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

it('C2: revokes one after asking, and the row is gone', async () => {
  await mountApp(UsersPage, lindgarten)
  await chooseFromRowMenu('ben@lindgarten.example', 'Revoke access')
  await until(() => {
    expect(byRole('alertdialog').textContent).toContain('Revoke access of Ben Okafor?')
  })
  await click('button', 'Delete user')
  await users('olga', 'eve', 'ada')
})

it('searches name, username and address; the address of the page follows, and the count is said', async () => {
  const { router } = await mountApp(UsersPage, lindgarten)
  await users('olga', 'eve', 'ben', 'ada')
  await type('Search users', 'OKA')
  await users('ben')
  expect(count()).toBe('1 of 4 people')
  await until(() => {
    expect(router.currentRoute.value.query['q']).toBe('OKA')
  })
  await type('Search users', 'nobody at all')
  await until(() => {
    expect(document.body.textContent).toContain('No user matches these filters.')
  })
  const [button] = allByRole('button', 'Clear filters')
  button!.click()
  await users('olga', 'eve', 'ben', 'ada')
})

it.each(['okafor ben', 'BÉN', 'Ben Okafor <ben@lindgarten.example>', 'mailto:ben@lindgarten.example'])(
  'E3: finds a user by %s',
  async (search) => {
    await mountApp(UsersPage, lindgarten)
    await type('Search users', search)
    await users('ben')
  },
)

it('E3: what is typed on is found among all again where it is no narrower', async () => {
  await mountApp(UsersPage, lindgarten)
  await type('Search users', 'Somebody <ben@')
  await until(() => expect(document.body.textContent).toContain('No user matches these filters.'))
  await type('Search users', 'Somebody <ben@lindgarten.example>')
  await users('ben')
})

it('filters live in the address, combine, and go one by one', async () => {
  const { router } = await mountApp(UsersPage, {
    ...lumen,
    path: '/accounts/lumen/users?level=viewer&level=author&status=pending',
  })
  await until(() => {
    expect(people().length).toBeGreaterThan(0)
    for (const row of allByRole('row').slice(1)) expect(textOf(row)).toMatch(/(Viewer|Author) Pending/)
  })
  const narrow = people().length
  await click('button', 'Remove Status: Pending')
  await until(() => {
    expect(people().length).toBeGreaterThan(narrow)
  })
  expect(router.currentRoute.value.fullPath).toBe('/accounts/lumen/users?level=viewer&level=author')
  router.back()
  await until(() => {
    expect(people()).toHaveLength(narrow)
  })
})

it('A7: who may do something is a filter that other pages lead to', async () => {
  await mountApp(UsersPage, { ...lindgarten, path: '/accounts/lindgarten/users?may=campaigns.send' })
  await until(() => {
    expect(allByRole('button', 'Remove May: Send or publish campaigns')).toHaveLength(1)
    expect(people()).not.toContain('eve@lindgarten.example')
  })
})

it('sorts by the heads; the same head again turns it round', async () => {
  const { router } = await mountApp(UsersPage, lindgarten)
  await users('olga', 'eve', 'ben', 'ada')
  const head = (name: string) => byRole('columnheader', name)
  await click('button', 'Name')
  await users('ada', 'ben', 'eve', 'olga')
  expect(head('Name').getAttribute('aria-sort')).toBe('ascending')
  expect(head('Level').getAttribute('aria-sort')).toBeNull()
  await click('button', 'Name')
  await users('olga', 'eve', 'ben', 'ada')
  expect(router.currentRoute.value.query['sort']).toBe('-name')
})

it('keyboard: arrows, letters, space, ranges, Escape and the menu need no mouse', async () => {
  await mountApp(UsersPage, lindgarten)
  await users('olga', 'eve', 'ben', 'ada')
  const focused = () => /\w+@/.exec(textOf(document.activeElement))?.[0]
  rowOf('eve@').focus()
  await key('ArrowDown')
  expect(focused()).toBe('ben@')
  await key('End')
  expect(focused()).toBe('ada@')
  await key('o')
  expect(focused()).toBe('olga@')
  await key('End')
  await key(' ')
  expect(byRole('toolbar').textContent).toContain('1 selected')
  await key('ArrowUp', { shiftKey: true })
  await key('ArrowUp', { shiftKey: true })
  expect(byRole('toolbar').textContent).toContain('3 selected')
  await key('ArrowDown', { shiftKey: true })
  expect(byRole('toolbar').textContent).toContain('2 selected')
  await key('Escape')
  expect(allByRole('toolbar')).toEqual([])
  expect(focused()).toBe('ben@')
  await key('Enter')
  await until(() => {
    expect(byRole('menu', 'Manage ben@lindgarten.example')).toBeTruthy()
  })
})

it('a selection outlives the filter, and says how many of it are hidden', async () => {
  const { router } = await mountApp(UsersPage, lindgarten)
  await users('olga', 'eve', 'ben', 'ada')
  await click('checkbox', 'Select eve@lindgarten.example')
  await click('checkbox', 'Select ben@lindgarten.example')
  await router.push({ query: { status: 'pending' } })
  await users('eve')
  expect(singleLineText(byRole('toolbar'))).toContain('2 selected 1 of them is hidden by the filter')
  await click('button', 'Clear selection')
  expect(allByRole('toolbar')).toEqual([])
})

it('a selection spans several searches: one searches on, and the box in the head takes only what is found', async () => {
  await mountApp(UsersPage, lindgarten)
  const selected = () => singleLineText(byRole('toolbar'))
  await type('Search users', 'ben')
  await users('ben')
  await click('checkbox', 'Select ben@lindgarten.example')
  await type('Search users', 'ada')
  await users('ada')
  expect(selected()).toContain('1 selected 1 of them is hidden')
  await click('checkbox', 'Select all')
  expect(selected()).toContain('2 selected 1 of them is hidden')
  await click('checkbox', 'Select all')
  expect(selected()).toContain('1 selected')
  await type('Search users', '')
  await users('olga', 'eve', 'ben', 'ada')
  expect((byRole('checkbox', 'Select ben@lindgarten.example') as HTMLInputElement).checked).toBe(true)
  expect((byRole('checkbox', 'Select ada@lindgarten.example') as HTMLInputElement).checked).toBe(false)
})

it('a range begins anew with another search', async () => {
  await mountApp(UsersPage, lindgarten)
  await users('olga', 'eve', 'ben', 'ada')
  await click('checkbox', 'Select ada@lindgarten.example')
  await type('Search users', 'lindgarten')
  await waitForRender()
  rowOf('eve@').dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }))
  await waitForRender()
  expect((byRole('checkbox', 'Select ben@lindgarten.example') as HTMLInputElement).checked).toBe(false)
  expect(singleLineText(byRole('toolbar'))).toContain('2 selected')
})

it('C1, K5: a level for many shows what it means and is one step', async () => {
  await mountApp(UsersPage, lindgarten)
  await users('olga', 'eve', 'ben', 'ada')
  await click('checkbox', 'Select all')
  await click('button', 'Change level')
  await until(() => {
    expect(byRole('dialog', 'Change level').textContent).toContain('of 3 users on Lindgarten')
  })
  expect(byRole('radio', 'Manager').getAttribute('aria-disabled')).toBe('true')
  await click('radio', 'Manager')
  expect((byRole('radio', 'Manager') as HTMLInputElement).checked).toBe(false)
  await click('radio', 'Viewer')
  await until(() => {
    const said = singleLineText(byRole('dialog', 'Change level'))
    expect(said).toContain('2 change · 1 stays as is')
    expect(said).toContain('1 × Admin')
    expect(said).toContain('1 × Author')
  })
  const [button] = allByRole('button', 'Change level').slice(-1)
  button!.click()
  await until(() => {
    expect(textOf(rowOf('ada@'))).toContain('Viewer')
    expect(textOf(rowOf('ben@'))).toContain('Viewer')
  })
  expect(allByRole('toolbar')).toEqual([])
})

it('C2, C3: revoking many names them, counts what ends, and is one step', async () => {
  await mountApp(UsersPage, lindgarten)
  await users('olga', 'eve', 'ben', 'ada')
  await click('checkbox', 'Select eve@lindgarten.example')
  await click('checkbox', 'Select ben@lindgarten.example')
  await click('button', 'Revoke access')
  await until(() => {
    const said = singleLineText(byRole('alertdialog', 'Revoke access of 2 users?'))
    expect(said).toContain(
      'Ben Okafor loses access at once. The invitation to eve@lindgarten.example is withdrawn.',
    )
    expect(said).toContain('2 seats are freed')
  })
  expect(document.activeElement?.textContent.trim()).toBe('Cancel')
  const [button] = allByRole('button', 'Revoke access').slice(-1)
  button!.click()
  await users('olga', 'ada')
})

it('K7: of pending invitations alone nobody loses access, and no seat is freed where there is no limit', async () => {
  const { run } = await mountApp(UsersPage, lumen)
  await run(
    {
      type: 'InviteUsers',
      primaryId: 'lumen',
      invitations: ['zoe', 'zac'].map((name) => ({
        email: `${name}@x.example`,
        offers: [{ accountId: 'lumen', access: { role: 'viewer' } }],
      })),
    },
    'ines',
  )
  await click('checkbox', 'Select zoe@x.example')
  await click('checkbox', 'Select zac@x.example')
  await click('button', 'Revoke access')
  await until(() => {
    const said = singleLineText(byRole('alertdialog', 'Withdraw 2 invitations?'))
    expect(said).toContain('The invitations to zoe@x.example and zac@x.example are withdrawn.')
    expect(said).toContain('2 invitations are withdrawn')
    expect(said).not.toMatch(/loses? access|seat/)
  })
})

it('K7: on one account of several an invitation only loses that offer', async () => {
  await mountApp(UsersPage, {
    scenario: 'agency',
    as: 'lena',
    props: { accountId: 'weinkontor' },
    path: '/accounts/weinkontor/users',
  })
  await until(() => expect(people()).toContain('timo@weinkontor.example'))
  await click('checkbox', 'Select timo@weinkontor.example')
  await click('checkbox', 'Select hanna@nordlicht.example')
  await click('button', 'Delete access')
  await until(() => {
    expect(singleLineText(byRole('alertdialog'))).toContain(
      'Hanna Vogt loses access to Weinkontor at once. The invitation to timo@weinkontor.example no longer offers Weinkontor.',
    )
  })
})

it('I6: Invite user pressed before it is known whether one may is heard', async () => {
  await mountApp(UsersPage, { ...lindgarten, isBusy: true })
  byRole('button', 'Invite user').click()
  expect(allByRole('dialog')).toEqual([])
  await until(() => expect(byRole('dialog', 'Invite user')).toBeTruthy())
})

it('I6: it is not heard later from who has gone on to something else', async () => {
  const { run } = await mountApp(UsersPage, { ...lindgarten, isBusy: true })
  byRole('button', 'Invite user').click()
  byRole('button', 'Invite user').blur()
  await users('olga', 'eve', 'ben', 'ada')
  await waitForRender()
  byRole('button', 'Invite user').focus()
  await run({ type: 'WithdrawInvitation', invitationId: 'invite-eve' })
  await users('olga', 'ben', 'ada')
  expect(allByRole('dialog')).toEqual([])
})

it('S8, I15: inviting from here knows who is there: a pending address can be updated', async () => {
  await mountApp(UsersPage, lindgarten)
  await users('olga', 'eve', 'ben', 'ada')
  await click('button', 'Invite user')
  await until(() => {
    expect(byRole('dialog', 'Invite user')).toBeTruthy()
  })
  await type('E-mail address', 'eve@lindgarten.example')
  await until(() => {
    expect(alerts().join()).toContain('eve@lindgarten.example')
  })
  expect(singleLineText(byRole('dialog'))).toMatch(/Resend|Edit|Update/)
})

it('C2: many are revoked only once the name of the account is typed', async () => {
  const start = Date.now()
  let time = start
  const { run } = await mountApp(UsersPage, { ...lumen, now: () => time })
  for (const batch of [0, 1]) {
    const invitations = Array.from({ length: 14 }, (_, n) => ({
      email: `new${batch}-${n}@lumen-verlag.example`,
      offers: [{ accountId: 'lumen', access: { role: 'viewer' } }],
    }))
    await run({ type: 'InviteUsers', primaryId: 'lumen', invitations }, 'ines')
    time += 25 * 3_600_000
  }
  await type('Search users', 'new')
  await until(() => {
    expect(people().length).toBeGreaterThan(10)
  })
  await click('checkbox', 'Select all')
  await click('button', 'Revoke access')
  await until(() => {
    expect(singleLineText(byRole('alertdialog', 'Withdraw 28 invitations?'))).toContain(
      '28 invitations are withdrawn',
    )
  })
  const act = () => byRole('button', 'Withdraw invitations')
  expect(act().getAttribute('aria-disabled')).toBe('true')
  await type('Type Lumen Verlag to confirm', 'Lumen Verlag')
  act().click()
  await until(() => {
    expect(document.body.textContent).toContain('No user matches these filters.')
  })
})

it('an account with nobody but its owner says what to do', async () => {
  const { run } = await mountApp(UsersPage, { ...lindgarten, locale: 'de' })
  await users('olga', 'eve', 'ben', 'ada')
  await run({
    type: 'RevokeAccess',
    primaryId: 'lindgarten',
    personIds: ['ada', 'ben'],
    invitationIds: ['invite-eve'],
  })
  await users('olga')
  expect(document.body.textContent).toContain('Laden Sie jemanden ein, um die Arbeit zu teilen.')
})

it('Y-10: another tab removes the row whose menu is open: the menu closes, the next row has focus, and it is said', async () => {
  const said = withFocusRecovery()
  const { run } = await mountApp(UsersPage, lindgarten)
  await users('olga', 'eve', 'ben', 'ada')
  const button = byRole('button', 'Manage ben@lindgarten.example')
  button.focus()
  button.click()
  await until(() => byRole('menu'))
  await run({ type: 'RevokeAccess', primaryId: 'lindgarten', personIds: ['ben'], invitationIds: [] }, 'ada')
  await until(() => {
    expect(allByRole('menu')).toEqual([])
    expect(document.activeElement?.closest('[role=row]')?.textContent).toContain('Ada Keller')
  })
  expect(said).toContain('Ben Okafor is no longer in the list.')
})
