import { expect, it } from 'vitest'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole, descriptionOf, press } from '../../../support/by-role'
import { click, rows, type, textOf } from '../../../support/user-actions'
import { mountApp, waitForRender, until } from '../../../support/mount-app'
import { cellOf, openGrid, columnHeads, openCell, textIn } from './access-grid'

const active = () => {
  const { row, account } = (document.activeElement as HTMLElement).dataset
  return `${row} ${account}`
}

it('shows every person on every account: the role, how many ticked, everything, or nothing', async () => {
  await openGrid()
  expect(columnHeads().slice(0, 4)).toEqual([
    'Person',
    'Studio Nordlicht Primary account',
    'Alpenkiosk',
    'Backhaus Brand',
  ])
  expect(columnHeads()).toHaveLength(14)
  expect(allByRole('rowheader').map((one) => textOf(one))).toContain('PJ Piet Jansen Active')
  expect(
    allByRole('rowheader')
      .map((one) => textOf(one))
      .slice(-10, -8),
  ).toEqual(['LT Lena Thomsen Active Owner You', 'TE timo@weinkontor.example Pending'])
  expect(textIn(cellOf('Lena Thomsen', 'Dentalis'))).toBe('Everything')
  expect(textIn(cellOf('Mats Lindqvist', 'Dentalis'))).toBe('Manager')
  expect(textIn(cellOf('Jonas Meer', 'Citybike'))).toMatch(/^Custom\s\(7\)$/)
  expect(textIn(cellOf('Piet Jansen', 'Alpenkiosk'))).toBe('No access')
  expect(allByRole('status').at(-1)?.textContent).toBe('10 people, 13 accounts')
})

it('says the same in German', async () => {
  await openGrid({ locale: 'de' })
  expect(byRole('grid', 'Zugriff nach Konto')).toBeTruthy()
  expect(columnHeads()[1]).toBe('Studio Nordlicht Hauptkonto')
  expect(textIn(cellOf('Jonas Meer', 'Citybike'))).toMatch(/^Benutzerdefiniert\s\(7\)$/)
  expect(textIn(cellOf('Piet Jansen', 'Alpenkiosk'))).toBe('Kein Zugriff')
  expect(allByRole('status').at(-1)?.textContent).toBe('10 Personen, 13 Konten')
})

it('the choice between list and grid is in the address, and kept in the tab', async () => {
  sessionStorage.clear()
  const agency = { scenario: 'agency', as: 'lena', props: { accountId: 'nordlicht' } } as const
  const { router } = await mountApp(SharingPage, agency)
  const choice = (name: string) =>
    until(() => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === name)
      return found?.querySelector('input') ?? expect.unreachable()
    })
  expect(byRole('table', 'People with access')).toBeTruthy()
  ;(await choice('By account')).click()
  await until(() => byRole('grid'))
  expect(router.currentRoute.value.query).toEqual({ view: 'accounts' })

  await router.push('/')
  await until(() => {
    expect(router.currentRoute.value.query).toEqual({ view: 'accounts' })
  })
  ;(await choice('List')).click()
  await until(() => byRole('table', 'People with access'))
  expect(router.currentRoute.value.query).toEqual({})
})

it('a tree of one account has only the list', async () => {
  sessionStorage.clear()
  await mountApp(SharingPage, { props: { accountId: 'lindgarten' }, path: '/?view=accounts' })
  expect(byRole('table', 'People with access')).toBeTruthy()
  expect(document.querySelector('fieldset')).toBeNull()
})

it('one cell is a stop of Tab; arrows, Home and End lead to the others', async () => {
  await openGrid()
  expect(document.querySelectorAll('[role=gridcell][tabindex="0"]')).toHaveLength(1)
  cellOf('Mats Lindqvist', 'Studio Nordlicht').focus()
  const walk = async (key: string) => {
    press(key)
    await waitForRender()
    return active()
  }
  expect(await walk('ArrowRight')).toBe('mats alpenkiosk')
  expect(await walk('ArrowUp')).toBe('carla alpenkiosk')
  expect(await walk('End')).toBe('carla weinkontor')
  expect(await walk('ArrowRight')).toBe('carla weinkontor')
  expect(await walk('Home')).toBe('carla nordlicht')
  expect(await walk('PageDown')).toBe('mats nordlicht')
  expect(document.querySelectorAll('[role=gridcell][tabindex="0"]')).toHaveLength(1)
})

it('narrows people and accounts by typing, and says when nothing is left', async () => {
  await openGrid()
  await type('Find a person', 'PIET')
  await type('Find an account', 'welt')
  expect(rows()).toHaveLength(1)
  expect(columnHeads()).toEqual(['Person', 'Gartenwelt'])
  expect(allByRole('status').at(-1)?.textContent).toBe('1 of 10 people, 1 of 13 accounts')

  await type('Find an account', 'xyz')
  expect(document.body.textContent).toContain('No account has “xyz” in its name.')
  await click('button', 'Show all')
  expect(rows()).toHaveLength(10)
  expect(document.activeElement).toBe(byRole('textbox', 'Find a person'))
})

it('A5: a cell that nobody may edit says why in place of opening', async () => {
  await openGrid()
  await openCell('Lena Thomsen', 'Dentalis')
  await until(() => {
    expect(descriptionOf(cellOf('Lena Thomsen', 'Dentalis'))).toContain('belongs to the owner')
  })
  expect(document.body.textContent).toContain('belongs to the owner')
  expect(cellOf('Lena Thomsen', 'Dentalis').getAttribute('aria-readonly')).toBe('true')
  expect(allByRole('dialog')).toEqual([])
})
