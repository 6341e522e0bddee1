import { expect, it } from 'vitest'
import AppHeader from '@/features/shell/AppHeader.vue'
import { useSessionStore } from '@/stores/session'
import { allByRole, byRole, press } from '../../support/by-role'
import { click, singleLineText } from '../../support/user-actions'
import { mountApp, until, waitForRender } from '../../support/mount-app'

const header = { props: { isPhone: false }, path: '/accounts/lindgarten/sharing' }
const trigger = () => byRole('combobox', 'Act as')
const options = () => allByRole('option').map(singleLineText)
const groups = () => allByRole('group').map((group) => group.getAttribute('aria-label'))

async function open() {
  await click('combobox', 'Act as')
  await until(() => expect(options()).not.toEqual([]))
}

it('W1: names who acts and what they are on the account of the page', async () => {
  await mountApp(AppHeader, header)
  await until(() => expect(singleLineText(trigger())).toMatch(/Olga Brandt\s*Owner/))
  useSessionStore().actAs('ben')
  await until(() => expect(singleLineText(trigger())).toMatch(/Ben Okafor\s*Author/))
})

it('W1: offers everyone by what they are: the owner, the roles as in the catalogue, then nobody', async () => {
  await mountApp(AppHeader, header)
  await open()
  await until(() => expect(groups()).toEqual(['Owner', 'Admin', 'Author', '']))
  expect(options()).toEqual([
    expect.stringContaining('Olga Brandt'),
    expect.stringContaining('Ada Keller'),
    expect.stringContaining('Ben Okafor'),
    expect.stringContaining('Nobody (signed out)'),
  ])
})

it('W1: the person chosen acts from now on, in this tab; focus comes back', async () => {
  await mountApp(AppHeader, header)
  trigger().focus()
  press('ArrowDown')
  await until(() => expect(options()).not.toEqual([]))
  press('ArrowDown')
  press('Enter')
  await until(() => expect(useSessionStore().personId).toBe('ada'))
  await waitForRender()
  expect(sessionStorage.getItem('seatplan.acting-as')).toBe('ada')
  expect(document.activeElement).toBe(trigger())
  expect(trigger().getAttribute('aria-expanded')).toBe('false')
})

it.each(['okafor BE', 'BÉN', 'ben@lindgarten', 'Ben Okafor <ben@lindgarten.example>'])(
  'W1, E3: “%s” finds who is meant',
  async (search) => {
    await mountApp(AppHeader, header)
    await open()
    const field = byRole('combobox', 'Find a person') as HTMLInputElement
    field.value = search
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await until(() => expect(options()).toEqual([expect.stringContaining('Ben Okafor')]))
    field.focus()
    press('Enter')
    await until(() => expect(useSessionStore().personId).toBe('ben'))
  },
)

it('W1: letters typed before the list is there are all heard, and says so when nobody is found', async () => {
  await mountApp(AppHeader, header)
  trigger().focus()
  for (const letter of 'zzz') press(letter)
  await until(() => expect(document.body.textContent).toContain('Nobody is called “zzz”.'))
  expect(allByRole('option')).toEqual([])
  const field = byRole('combobox', 'Find a person') as HTMLInputElement
  await until(() => expect(document.activeElement).toBe(field))
  // What is selected would be replaced by the next letter.
  expect([field.selectionStart, field.selectionEnd]).toEqual([3, 3])
})

it('W1: while somebody else acts, one step leads back to the owner', async () => {
  await mountApp(AppHeader, { ...header, as: 'ben' })
  await click('button', 'Back to Olga Brandt')
  expect(useSessionStore().personId).toBe('olga')
  await until(() => expect(allByRole('button').map(singleLineText)).not.toContain('Back to Olga Brandt'))
})

it('W1: so it does for who is signed out', async () => {
  await mountApp(AppHeader, { ...header, as: 'nobody' })
  await click('button', 'Back to Olga Brandt')
  expect(useSessionStore().personId).toBe('olga')
})
