import { describe, expect, it } from 'vitest'
import { levels } from '@/domain/catalogue/levels'
import { readCsv } from '@/features/invite/read-csv'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole, descriptionOf, press } from '../../support/by-role'
import {
  alerts,
  choose,
  click,
  singleLineText,
  rows,
  type,
  textOf,
  untickAll,
} from '../../support/user-actions'
import { mountApp, waitForRender, until } from '../../support/mount-app'

const lindgarten = { props: { accountId: 'lindgarten' } }

async function opened(where: NonNullable<Parameters<typeof mountApp>[1]> = lindgarten) {
  const title = where.locale === 'de' ? 'Benutzer einladen' : 'Invite user'
  const app = await mountApp(SharingPage, where)
  await click('button', title)
  await until(() => byRole('dialog', title))
  await waitForRender()
  return app
}

/** On a plan without a limit of seats. */
async function openedWide() {
  const { run, wrapper } = await mountApp(SharingPage, lindgarten)
  const made = await run({
    type: 'OpenAccount',
    name: 'Big',
    catalogueId: 'levels',
    planId: 'levels.premium',
  })
  const accountId = made.type === 'AccountOpened' ? made.accountId : ''
  await wrapper.setProps({ accountId })
  await waitForRender()
  await click('button', 'Invite user')
  await until(() => byRole('dialog', 'Invite user'))
  await waitForRender()
  return { run, accountId }
}

async function paste(text: string) {
  const clipboardData = { getData: () => text }
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData })
  document.activeElement?.dispatchEvent(event)
  await until(() => byRole('textbox', 'E-mail addresses'))
  await waitForRender()
}

async function drop(name: string, text: string) {
  const dataTransfer = { types: ['Files'], files: [new File([text], name, { type: 'text/csv' })] }
  const box = byRole('textbox', 'E-mail addresses')
  box.dispatchEvent(Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer }))
  await waitForRender()
}

const chips = () => [...document.querySelectorAll<HTMLElement>('[data-chip]')]
const addresses = () => chips().map(({ textContent }) => textContent.trim())
const lines = () => [...document.querySelectorAll('[role=dialog] tbody tr')].map(textOf)

describe('I12: many addresses at once', () => {
  it('a paste of several becomes chips; all are sent together, and each may have a role of its own', async () => {
    await openedWide()
    await paste('Fay <fay@x.example>; gil@x.example\nida@x.example, fay@x.example')
    expect(addresses()).toEqual(['fay@x.example', 'gil@x.example', 'ida@x.example'])
    await choose('Access to Big', 'Viewer')
    await click('button', 'Access of gil@x.example: Viewer')
    const author = await until(() =>
      allByRole('menuitem').find((item) => item.textContent.includes('Author'))!,
    )
    author.focus()
    press('Enter')
    await until(() => byRole('button', 'Access of gil@x.example: Author'))
    await click('button', 'Send 3 invitations')
    await until(() => {
      const access = (email: string) => rows().find((row) => row.includes(email))
      expect(access('fay@')).toContain('Viewer')
      expect(access('gil@')).toContain('Author')
      expect(access('ida@')).toContain('Viewer')
    })
    expect(document.body.textContent).toContain('3 invitations sent')
  })

  it('typing a comma after an address makes a list of it, in German too', async () => {
    await opened({ ...lindgarten, locale: 'de' })
    await type('E-Mail-Adresse', 'fay@x.example,')
    await until(() => expect(addresses()).toEqual(['fay@x.example']))
    expect(document.activeElement).toBe(byRole('textbox', 'E-Mail-Adressen'))
    await type('E-Mail-Adressen', 'gil@x.example ')
    expect(addresses()).toEqual(['fay@x.example', 'gil@x.example'])
    byRole('button', '2 Einladungen senden')
  })

  it('Y-03: says of how many what is wrong, line by line, and leads to each', async () => {
    await opened()
    await paste('fay@x.example, nobody.example, ben@lindgarten.example, olga@lindgarten.example')
    await until(() => {
      expect(lines()).toEqual([
        expect.stringMatching(
          /^Address 2 .*E-mail address “nobody.example” is not a complete e-mail address/,
        ),
        expect.stringMatching(
          /^Address 3 .*ben@lindgarten.example already has access to Lindgarten.* Edit access/,
        ),
        expect.stringMatching(/^Address 4 .*belongs to the owner/),
      ])
    })
    expect(allByRole('alert').map(singleLineText)).toContain('3 of 4 addresses need a change')
    await click('button', 'Address 2: nobody.example')
    expect(document.activeElement).toBe(chips()[1])
    expect(descriptionOf(chips()[1]!)).toContain('is not a complete e-mail address')
  })

  it('Y-03: counts the addresses as they were pasted, also those that were listed twice', async () => {
    await opened()
    await paste('fay@x.example, fay@x.example, nobody.example, fay@x.example')
    await until(() => expect(lines()).toEqual([expect.stringMatching(/^Address 3 .*“nobody.example”/)]))
  })

  it('the access of a chip is chosen by keyboard, from what it is now', async () => {
    await openedWide()
    await paste('fay@x.example, gil@x.example')
    chips()[1]?.focus()
    const event = new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true })
    document.activeElement?.dispatchEvent(event)
    await until(() => expect(document.activeElement?.textContent.trim()).toBe('As for everyone'))
    expect(document.activeElement?.getAttribute('aria-current')).toBe('true')
  })

  it('a wrong one is corrected in place, or left out; focus stays in the box', async () => {
    await opened()
    await paste('fay@x.example, nobody.example, ida@')
    chips()[1]?.focus()
    press('Enter')
    await waitForRender()
    await type('Correct nobody.example', 'nobody@x.example')
    press('Enter')
    await until(() => expect(addresses()).toEqual(['fay@x.example', 'nobody@x.example', 'ida@']))
    expect(document.activeElement).toBe(chips()[1])
    press('ArrowRight')
    press('Delete')
    await until(() => expect(addresses()).toEqual(['fay@x.example', 'nobody@x.example']))
    expect(document.activeElement).toBe(byRole('textbox', 'E-mail addresses'))
    press('Backspace')
    expect(document.activeElement).toBe(chips()[1])
    press('Home')
    expect(document.activeElement).toBe(chips()[0])
  })

  it('Escape leaves an address as it was, and the dialog open', async () => {
    await opened()
    await paste('fay@x.example, ida@x.example')
    chips()[0]?.focus()
    press('F2')
    await waitForRender()
    await type('Correct fay@x.example', 'other')
    press('Escape')
    await waitForRender()
    expect(addresses()).toEqual(['fay@x.example', 'ida@x.example'])
    byRole('dialog', 'Invite user')
  })

  it('I15: one who is pending is updated in place, and the others stay', async () => {
    await opened()
    await paste('fay@x.example, eve@lindgarten.example')
    await choose('Access to Lindgarten', 'Author')
    await click('button', 'Update that invitation')
    await until(() => expect(addresses()).toEqual(['fay@x.example']))
    expect(rows().find((row) => row.includes('eve@'))).toContain('Author')
  })

  it('E2: warns of look-alikes and of domains that are almost known ones, which are put right in one click', async () => {
    await opened()
    await paste('gil@аpple.com, fay@gmial.com')
    expect(document.body.textContent).toContain('goes to xn--pple-43d.com')
    await click('button', 'Take it')
    expect(addresses()[1]).toBe('fay@gmail.com')
  })

  it('I4: what is missing for all is said once, where it is chosen', async () => {
    await mountApp(SharingPage, {
      scenario: 'full-bronze',
      as: 'clara',
      props: { accountId: 'papierladen' },
    })
    await click('button', 'Invite user')
    await paste('fay@x.example, gil@x.example')
    await choose('Access to Papierladen', 'Custom')
    await untickAll()
    await click('button', 'Send 2 invitations')
    expect(document.body.textContent).toContain(
      'Choose one of the roles or at least one permission for Papierladen.',
    )
    expect(lines()).toEqual([])
  })

  it('Y-01: an empty list is marked once it is refused, until there is an address', async () => {
    await openedWide()
    await choose('Access to Big', 'Viewer')
    await click('button', 'Several addresses or a CSV file')
    const field = await until(() => byRole('textbox', 'E-mail addresses'))
    expect(field.getAttribute('aria-invalid')).toBeNull()
    await click('button', 'Send invitation')
    await until(() => expect(alerts().join()).toContain('The e-mail address is missing.'))
    expect(field.getAttribute('aria-invalid')).toBe('true')
    await type('E-mail addresses', 'fay@x.example ')
    await until(() => expect(addresses()).toEqual(['fay@x.example']))
    expect(field.getAttribute('aria-invalid')).toBeNull()
  })

  it('S-09: too few seats for all of them is refused whole, with the figures', async () => {
    await opened()
    await paste('fay@x.example, gil@x.example, ida@x.example')
    await until(() => {
      expect(alerts().join()).toContain('Standard has 4 seats: 2 active, 1 pending. 1 free, 3 needed.')
    })
  })

  it('S1: the forecast counts all that are typed', async () => {
    const { run } = await opened()
    await run({ type: 'WithdrawInvitation', invitationId: 'invite-eve' })
    await paste('fay@x.example, gil@x.example')
    await until(() => {
      const meter = byRole('dialog').querySelector('[role=meter]')
      expect(meter?.getAttribute('aria-valuetext')).toBe('This takes 2 seats: 4 of 4 are then used.')
    })
  })

  it('T-04, I5: says how many invitations are left, and refuses a list of more whole', async () => {
    const { run, accountId } = await openedWide()
    const offers = [{ accountId, access: { role: 'viewer' } }]
    const invitations = Array.from({ length: 20 }, (_, n) => ({ email: `n${n}@x.example`, offers }))
    await run({ type: 'InviteUsers', primaryId: accountId, invitations })
    await paste(Array.from({ length: 10 }, (_, n) => `m${n}@x.example`).join('\n'))
    await until(() => {
      expect(document.body.textContent).toMatch(
        /New users you can still invite: 5 of 25 in 24 hours\. The next invitation is possible from \w+ \d+, \d{4}, .+ \w+/,
      )
      expect(alerts().join()).toMatch(/Left for now: 5 of 25 invitations for new users; 10 needed/)
    })
  })

  it('T-10: at the limit of the day the button says from when on, and comes back by itself', async () => {
    let now = Date.now()
    const { run, wrapper } = await mountApp(SharingPage, { ...lindgarten, now: () => now })
    const made = await run({
      type: 'OpenAccount',
      name: 'Big',
      catalogueId: 'levels',
      planId: 'levels.premium',
    })
    const accountId = made.type === 'AccountOpened' ? made.accountId : ''
    const offers = [{ accountId, access: { role: 'viewer' } }]
    const invitations = Array.from({ length: 25 }, (_, n) => ({ email: `n${n}@x.example`, offers }))
    await run({ type: 'InviteUsers', primaryId: accountId, invitations })
    await wrapper.setProps({ accountId })
    await waitForRender()
    await click('button', 'Invite user')
    await until(() => byRole('textbox', 'E-mail address'))
    await type('E-mail address', 'fay@x.example')
    const send = () => byRole('button', 'Send invitation')
    await until(() => expect(descriptionOf(send())).toMatch(/Try again from/))
    expect(send().getAttribute('aria-disabled')).toBe('true')
    now += 24 * 3_600_000
    await run({ type: 'OpenAccount', name: 'Other', catalogueId: 'levels', planId: 'levels.free' })
    await until(() => expect(send().getAttribute('aria-disabled')).toBeNull())
  })

  it('what was written is back when the dialog opens again', async () => {
    await opened()
    await paste('fay@x.example, gil@x.example')
    press('Escape')
    await until(() => expect(allByRole('dialog')).toEqual([]))
    await click('button', 'Invite user')
    await until(() => expect(addresses()).toEqual(['fay@x.example', 'gil@x.example']))
  })
})

describe('I12: a file', () => {
  it('R-03, F-11: every line keeps its role and says what is wrong with it by its line number', async () => {
    await openedWide()
    await click('button', 'Several addresses or a CSV file')
    const table = [
      ...['email,role,message', 'a@x.example,author,Hello', 'b@x.example,Chef,', 'c@x.example,viewer,'],
      ...['d@x.example,,', 'e@x.example,owner,'],
    ]
    await drop('team.csv', table.join('\n'))
    await until(() => expect(addresses()).toHaveLength(5))
    await choose('Access to Big', 'Viewer')
    await until(() => {
      expect(lines()).toEqual([
        expect.stringMatching(/^Line 3 .*Access Premium does not have the level Chef/),
        expect.stringMatching(/^Line 6 .*Access Premium does not have the level owner/),
      ])
    })
    expect(allByRole('alert').map(singleLineText)).toContain('2 of 5 lines need a change')
    await click('button', 'Leave out 2 addresses')
    await click('button', 'Send 3 invitations')
    await until(() => expect(rows().find((row) => row.includes('a@x.example'))).toContain('Author'))
  })

  it('F-11: without a column of addresses it is not read, and says why', async () => {
    await opened()
    await click('button', 'Several addresses or a CSV file')
    await drop('names.csv', 'name,role\nAda,viewer\n')
    await until(() => expect(alerts().join()).toContain('names.csv has no column with e-mail addresses.'))
    expect(addresses()).toEqual([])
  })
})

describe('F-10: a file is read the same', () => {
  const rowsOf = async (text: string | Uint8Array<ArrayBuffer>) => {
    const found = await readCsv(new Blob([text]), levels.roles)
    return 'rows' in found ? found.rows.map(({ line: _, ...row }) => row) : found
  }
  const expected = [
    { email: 'a@x.example', role: 'author', message: 'Hi,\nyou; "there"' },
    { email: 'b@x.example' },
  ]
  const table = (by: string, end: string) =>
    [
      ['email', 'role', 'message'],
      ['a@x.example', 'Autor', `"Hi,${end}you; ""there"""`],
      ['b@x.example', '', ''],
    ]
      .map((row) => row.join(by))
      .join(end)

  const bytes = (text: string) => Array.from(text, (one) => one.charCodeAt(0))

  it.each([
    ['commas', table(',', '\n')],
    ['semicolons', table(';', '\n')],
    ['tabs', table('\t', '\n')],
    ['a byte order mark', `\uFEFF${table(',', '\n')}`],
    ['lines of Windows', table(';', '\r\n')],
    ['trailing blank lines', `${table(',', '\r\n')}\r\n\r\n\r\n`],
  ])('with %s', async (_, text) => {
    expect(await rowsOf(text)).toEqual(expected)
  })

  it('as spreadsheets write it that know no UTF-8', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...bytes('email\na@x.de').flatMap((one) => [one, 0])])
    expect(await rowsOf(utf16)).toEqual([{ email: 'a@x.de' }])
    const latin = new Uint8Array([...bytes('email,message\na@x.de,Gr'), 0xfc, 0xdf, 0x65])
    expect(await rowsOf(latin)).toEqual([{ email: 'a@x.de', message: 'Grüße' }])
  })

  it('only up to a size, and only text', async () => {
    expect(await rowsOf('a'.repeat(1_000_001))).toEqual({ problem: 'csv-too-large' })
    expect(await rowsOf(new Uint8Array([80, 75, 3, 4, 0, 0]))).toEqual({ problem: 'csv-unreadable' })
  })
})
