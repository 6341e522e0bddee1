import { describe, expect, it } from 'vitest'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole, press } from '../../support/by-role'
import { alerts, choose, click, rows, textOf, type } from '../../support/user-actions'
import { mountApp, until, waitForRender } from '../../support/mount-app'

const ada = 'ada9@x.example'
const ben = 'ben9@x.example'
const cem = 'cem9@x.example'
const lindgarten = { props: { accountId: 'lindgarten' } }

async function opened(where: Parameters<typeof mountApp>[1] = lindgarten) {
  const app = await mountApp(SharingPage, where)
  const made = await app.run({
    type: 'OpenAccount',
    name: 'Big',
    catalogueId: 'levels',
    planId: 'levels.premium',
  })
  await app.wrapper.setProps({ accountId: made.type === 'AccountOpened' ? made.accountId : '' })
  await waitForRender()
  await click('button', 'Invite user')
  await until(() => byRole('dialog', 'Invite user'))
  await waitForRender()
  return app
}

const single = () => byRole('textbox', 'E-mail address') as HTMLInputElement
const box = () => byRole('textbox', 'E-mail addresses') as HTMLInputElement
const chips = () => [...document.querySelectorAll<HTMLElement>('[data-chip]')]
const addresses = () => chips().map(({ textContent }) => textContent.trim())
const problems = () => [...document.querySelectorAll('[role=dialog] tbody tr')].map(textOf)
const note = () => textOf(byRole('region', 'What was read'))

function transfer(event: string, data: { text?: string; files?: File[] }, target: Element) {
  const transferred = {
    types: data.files ? ['Files'] : ['text/plain'],
    files: data.files ?? [],
    getData: () => data.text ?? '',
  }
  const dispatched = Object.assign(new Event(event, { bubbles: true, cancelable: true }), {
    [event === 'paste' ? 'clipboardData' : 'dataTransfer']: transferred,
  })
  target.dispatchEvent(dispatched)
  return dispatched
}

async function paste(text: string, target: Element | null = document.activeElement) {
  const event = transfer('paste', { text }, target!)
  await waitForRender()
  return event
}

async function drop(files: [name: string, text: string][], target: Element) {
  transfer('dragover', { files: files.map(([name, text]) => new File([text], name)) }, target)
  transfer('drop', { files: files.map(([name, text]) => new File([text], name)) }, target)
  await waitForRender()
}

/** Opens the list of addresses. */
async function list() {
  await click('button', 'Several addresses or a CSV file')
  await until(box)
}

function key(name: string, init: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init })
  document.activeElement?.dispatchEvent(event)
  return event
}

describe('K6: a pasted text takes the place of what is selected', () => {
  it.each([
    ['all', [0, 2], [cem, ben]],
    ['the caret at the start', [0, 0], [cem, ben, 'ad']],
    ['the caret at the end', [2, 2], ['ad', cem, ben]],
    ['the caret between', [1, 1], ['a', cem, ben, 'd']],
    ['a part', [1, 2], ['a', cem, ben]],
  ] as const)('in the field for one: %s', async (_, [from, to], expected) => {
    await opened()
    await type('E-mail address', 'ad')
    single().setSelectionRange(from, to)
    await paste(`${cem}, ${ben}`)
    await until(() => expect(addresses()).toEqual(expected))
  })

  it.each([
    ['all', [0, 2], [cem, ben]],
    ['the caret at the start', [0, 0], [cem, ben, 'ad']],
    ['the caret at the end', [2, 2], ['ad', cem, ben]],
  ] as const)('in the list: %s', async (_, [from, to], expected) => {
    await opened()
    await list()
    await type('E-mail addresses', 'ad')
    box().setSelectionRange(from, to)
    await paste(`${cem}, ${ben}`)
    await until(() => expect(addresses()).toEqual(expected))
  })

  it('in an address that is corrected', async () => {
    await opened()
    await paste(`${ada}, wrong`)
    await until(() => expect(addresses()).toEqual([ada, 'wrong']))
    chips()[1]?.focus()
    press('Enter')
    await waitForRender()
    const field = byRole('textbox', 'Correct wrong') as HTMLInputElement
    field.setSelectionRange(0, 5)
    await paste(`${ben}\n${cem}`, field)
    await until(() => expect(addresses()).toEqual([ada, ben, cem]))
  })

  it('a text in one line is left to the browser', async () => {
    await opened()
    const event = await paste('Ada Neu <ada9@x.example>', single())
    expect(event.defaultPrevented).toBe(false)
  })
})

describe('K6: undo takes a paste back', () => {
  it('with the text and the selection that it replaced, and redo does it again', async () => {
    await opened()
    await list()
    await type('E-mail addresses', 'ad')
    box().setSelectionRange(0, 2)
    await paste(`${cem}, ${ben}`)
    await until(() => expect(addresses()).toEqual([cem, ben]))
    expect(key('z', { ctrlKey: true }).defaultPrevented).toBe(true)
    await waitForRender()
    expect([addresses(), box().value, box().selectionStart, box().selectionEnd]).toEqual([[], 'ad', 0, 2])
    key('Z', { ctrlKey: true, shiftKey: true })
    await waitForRender()
    expect([addresses(), box().value]).toEqual([[cem, ben], ''])
  })

  it('also the paste with which the list opened, and an address that was removed', async () => {
    await opened()
    await type('E-mail address', 'ad')
    single().setSelectionRange(0, 2)
    await paste(`${cem}, ${ben}`)
    await until(() => expect(addresses()).toEqual([cem, ben]))
    chips()[0]?.focus()
    press('Delete')
    await until(() => expect(addresses()).toEqual([ben]))
    key('z', { metaKey: true })
    await until(() => expect(addresses()).toEqual([cem, ben]))
    key('z', { metaKey: true })
    await until(() => expect([addresses(), box().value]).toEqual([[], 'ad']))
  })

  it('what is typed is taken back by the browser first', async () => {
    await opened()
    await paste(`${cem}, ${ben}`)
    await until(() => expect(addresses()).toEqual([cem, ben]))
    await type('E-mail addresses', 'x')
    expect(key('z', { ctrlKey: true }).defaultPrevented).toBe(false)
    expect(addresses()).toEqual([cem, ben])
  })
})

describe('K6: what is pasted or dropped is taken, or shown with the reason', () => {
  it('a wrong address between tabs is in the list, with its problem', async () => {
    await opened()
    await paste(`${ada}\tben9.x.example\t${cem}`)
    await until(() => expect(addresses()).toEqual([ada, 'ben9.x.example', cem]))
    await until(() => expect(problems()).toEqual([expect.stringMatching(/^Address 2 /)]))
  })

  it('lines without a single address are not joined', async () => {
    await opened()
    await paste('ben9.x.example\ncem9.x.example')
    await until(() => expect(addresses()).toEqual(['ben9.x.example', 'cem9.x.example']))
  })

  it('an address that was listed is named with its position', async () => {
    await opened()
    await paste(`${ada}, ${ben}, ${ada}`)
    await until(() => expect(note()).toBe(`3 read, 2 taken. Address 3: ${ada} is in the list already.`))
  })

  it('addresses beyond the limit are named', async () => {
    await opened()
    await paste(Array.from({ length: 502 }, (_, n) => `n${String(n)}@x.example`).join('\n'))
    await until(() =>
      expect(note()).toMatch(/^502 read, 500 taken\. Address 501: n500@x\.example is beyond the 500/),
    )
  })

  it('a pasted table is read as a file is', async () => {
    await opened()
    await paste(`Name\tE-Mail\tRolle\nAda\t${ada}\tAutor\nBen\t${ben}\t`)
    await until(() => expect(addresses()).toEqual([ada, ben]))
    byRole('button', `Access of ${ada}: Author`)
    expect(note()).toBe('2 read, 2 taken. Columns that are not used: “Name”.')
  })

  it('a dropped text is a list too, wherever in the box', async () => {
    await opened()
    await list()
    const target = box().closest('.field-box')!
    expect(transfer('dragover', { text: ada }, target).defaultPrevented).toBe(true)
    transfer('drop', { text: `${ada}\n${ben}` }, target)
    await until(() => expect(addresses()).toEqual([ada, ben]))
    transfer('drop', { text: cem }, target)
    expect(box().value).toBe(cem)
  })

  it('a list that is dropped on the field for one opens the list', async () => {
    await opened()
    await type('E-mail address', cem)
    transfer('drop', { text: `${ada}\n${ben}` }, single())
    await until(() => expect(addresses()).toEqual([cem, ada, ben]))
  })

  it('I12: a file is taken by the dialog while it has the field for one, and anywhere in it', async () => {
    await opened()
    await type('E-mail address', cem)
    await drop([['team.csv', `email,role\n${ada},author\n`]], byRole('heading', 'Invite user'))
    await until(() => expect(addresses()).toEqual([cem, ada]))
    await drop([['more.csv', `email\n${ben}\n`]], byRole('button', 'Send 2 invitations'))
    await until(() => expect(addresses()).toEqual([cem, ada, ben]))
  })

  it('of several files none is taken in silence', async () => {
    await opened()
    await drop(
      [
        ['a.csv', ada],
        ['b.csv', ben],
      ],
      single(),
    )
    await until(() => expect(alerts().join()).toContain('Drop one at a time'))
    expect(addresses()).toEqual([])
  })

  it('a file with one letter that is not UTF-8 is refused with its line', async () => {
    await opened()
    const bytes = [...new TextEncoder().encode(`email,message\n${ada},Grüße\n${ben},Gr`), 0xfc, 0x6e]
    transfer('drop', { files: [new File([new Uint8Array(bytes)], 'team.csv')] }, single())
    await until(() => expect(alerts().join()).toContain('Line 3 of team.csv has a letter that is not UTF-8'))
  })

  it('a quotation mark in a cell is the problem of its line; the others are read', async () => {
    await opened()
    const lines = [
      'email,role,message',
      `${ada},viewer,"Welcome" Ada`,
      `${ben},viewer,Hi`,
      `${cem},viewer,Hi`,
    ]
    await drop([['team.csv', lines.join('\n')]], single())
    await until(() => expect(addresses()).toEqual([ada, ben, cem]))
    await choose('Access to Big', 'Viewer')
    await until(() =>
      expect(problems()).toEqual([
        expect.stringMatching(/^Line 2 .*A quotation mark in the middle of a cell/),
      ]),
    )
    await click('button', 'Send 3 invitations')
    expect(rows().filter((row) => row.includes('9@x.example'))).toEqual([])
    await click('button', 'Use it like this')
    await until(() => expect(problems()).toEqual([]))
    await click('button', 'Send 3 invitations')
    await until(() => expect(rows().filter((row) => row.includes('9@x.example'))).toHaveLength(3))
  })
})

describe('E1: the field for one takes what people paste', () => {
  it.each([`Ada Neu <${ada}>`, `mailto:${ada}`, `"${ada}"`, `Ada Neu ${ada}`])('%s', async (typed) => {
    await opened()
    await type('E-mail address', typed)
    await choose('Access to Big', 'Viewer')
    await click('button', 'Send invitation')
    await until(() => expect(rows().some((row) => row.includes(ada))).toBe(true))
    expect(allByRole('dialog')).toEqual([])
  })
})
