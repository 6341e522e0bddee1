import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { recoverFocus } from '@/ui/accessibility/focus-recovery'
import { announcement, clearAnnouncement } from '@/ui/accessibility/useAnnounce'
import { byRole, settle } from '../../support/by-role'

const ended = new AbortController()
beforeAll(() => recoverFocus((name) => `${name} is gone.`, ended.signal))
afterAll(() => ended.abort())

beforeEach(async () => {
  const row = (name: string) =>
    `<li data-row-name="${name}"><a href="#">${name}</a><button aria-haspopup="menu" aria-label="Manage ${name}"></button></li>`
  document.body.innerHTML = `<main><h1>People</h1><ul>${['Ada', 'Ben', 'Cem'].map(row).join('')}</ul></main>`
  await settle()
  ;(document.activeElement as HTMLElement).blur()
  await settle()
  clearAnnouncement()
})

const rowOf = (name: string) => document.querySelector(`[data-row-name=${name}]`)
const button = (name: string) => byRole('button', `Manage ${name}`)

it.each([
  ['Ben', 'Cem'],
  ['Cem', 'Ben'],
])(
  'Y-10: when the row of %s is removed with the focus, the same control of %s has it, and it is said',
  async (gone, next) => {
    button(gone).focus()
    rowOf(gone)?.remove()
    await settle()
    expect(document.activeElement).toBe(button(next))
    expect(announcement.value.text).toBe(`${gone} is gone.`)
  },
)

it('Y-10: a link leads to a link', async () => {
  byRole('link', 'Ada').focus()
  rowOf('Ada')?.remove()
  await settle()
  expect(document.activeElement).toBe(byRole('link', 'Ben'))
})

it('Y-10: with the last row focus goes to the heading of the page', async () => {
  button('Ben').focus()
  document.querySelector('ul')?.remove()
  await settle()
  expect(document.activeElement).toBe(byRole('heading', 'People'))
  expect(announcement.value.text).toBe('')
})

it('Y-10: a row that is moved keeps the focus, and nothing is said', async () => {
  button('Ada').focus()
  document.querySelector('ul')?.append(rowOf('Ada')!)
  await settle()
  expect(document.activeElement).toBe(button('Ada'))
  expect(announcement.value.text).toBe('')
})

it('Y-10: whoever has gone elsewhere stays there, and who has no focus gets none', async () => {
  button('Ada').focus()
  button('Cem').focus()
  rowOf('Ada')?.remove()
  await settle()
  expect(document.activeElement).toBe(button('Cem'))
  button('Cem').blur()
  await settle()
  rowOf('Cem')?.remove()
  await settle()
  expect(document.activeElement).toBe(document.body)
  expect(announcement.value.text).toBe('')
})

it('Y-10: who moves the focus at once is not overruled', async () => {
  button('Ada').focus()
  rowOf('Ada')?.remove()
  byRole('link', 'Cem').focus()
  await settle()
  expect(document.activeElement).toBe(byRole('link', 'Cem'))
  expect(announcement.value.text).toBe('')
})
