import { expect, it } from 'vitest'
import SharingPage from '@/pages/SharingPage.vue'
import type { Locale } from '@/text/i18n'
import { allByRole, byRole, descriptionOf } from '../../support/by-role'
import { choose, click, singleLineText, chooseFromRowMenu, rows, textOf } from '../../support/user-actions'
import { mountApp, until } from '../../support/mount-app'

async function editing(email: string, locale: Locale = 'en') {
  const app = await mountApp(SharingPage, {
    scenario: 'agency',
    as: 'lena',
    locale,
    props: { accountId: 'nordlicht' },
  })
  await until(() => byRole('meter'))
  await (locale === 'en' ? chooseFromRowMenu(email, 'Edit') : manageInGerman(email))
  await until(() => byRole('textbox', locale === 'en' ? 'Find an account' : 'Konto suchen'))
  return app
}

async function manageInGerman(email: string) {
  await click('button', `${email} verwalten`)
  await click('menuitem', 'Bearbeiten')
}

const box = (name: string) => byRole('checkbox', name) as HTMLInputElement
const nameOf = (one: Element) => (one as HTMLInputElement).labels?.[0]?.textContent.trim()
const ticked = () => [...document.querySelectorAll('li input[data-stop]:checked')].map(nameOf)
const differences = () => [...document.querySelectorAll('[role=dialog] summary')].map(singleLineText)
const row = (email: string) => rows().find((one) => one.includes(email))
const seats = () => byRole('meter').getAttribute('aria-valuenow')

it('C1: lists all accounts, the person’s own first and ticked', async () => {
  await editing('piet@freelance.example')
  const listed = [...document.querySelectorAll('[role=dialog] li input[data-stop]')].map(nameOf)
  expect(listed.filter((name) => name !== 'Copy to all below')).toEqual([
    'Studio Nordlicht',
    'Gartenwelt',
    'Lesezeit Verlag',
    'Alpenkiosk',
    'Backhaus Brand',
    'Bergfreunde Reisen',
    'Citybike Hamburg',
    'Dentalis',
    'Feinkost Lehmann',
    'Hafenbühne',
    'Kletterhalle Nord',
    'Optik Sander',
    'Weinkontor',
  ])
  expect(ticked()).toEqual(['Gartenwelt', 'Lesezeit Verlag'])
})

it('C1, S2: further accounts are given at once, and take no seat; the same difference is told once', async () => {
  await editing('piet@freelance.example')
  const before = seats()
  await click('checkbox', 'Copy to all below')
  for (const name of ['Alpenkiosk', 'Backhaus Brand', 'Dentalis']) await click('checkbox', name)
  expect(differences()).toEqual(['Gains 2 permissions on Alpenkiosk, Backhaus Brand and Dentalis'])
  await click('button', 'Save')
  await until(() => {
    expect(row('piet@')).toContain('Custom (2 permissions) Alpenkiosk, Backhaus Brand, Dentalis and 2 more')
  })
  expect(seats()).toBe(before)
  expect(document.body.textContent).toContain('Access of piet@freelance.example changed')
})

it('C1, C2: one account is changed while access ends on another, in one step', async () => {
  await editing('aiko@nordlicht.example')
  await click('checkbox', 'Lesezeit Verlag')
  expect(textOf(box('Lesezeit Verlag').closest('li'))).toBe('Lesezeit Verlag Access ends')
  await choose('Access to Weinkontor', 'Designer')
  await until(() => {
    expect(document.body.textContent).toContain('Loses access to Lesezeit Verlag')
  })
  expect(differences()).toEqual(['Permissions: 1 gained, 1 lost on Weinkontor'])
  await click('button', 'Save')
  await until(() => {
    expect(row('aiko@')).toContain('Designer Alpenkiosk, Hafenbühne and Weinkontor')
    expect(row('aiko@')).not.toContain('Lesezeit')
  })
})

it('C2: without any account left it is asked first, with the seat that it frees', async () => {
  await editing('piet@freelance.example')
  for (const name of ['Gartenwelt', 'Lesezeit Verlag']) await click('checkbox', name)
  await until(() => {
    expect(document.body.textContent).toContain('1 seat is freed')
  })
  await click('button', 'Delete access')
  const asked = await until(() => byRole('alertdialog', 'Delete access of Piet Jansen?'))
  expect(asked.textContent).toContain('1 seat is freed')
  expect(row('piet@')).toBeDefined()
  await click('button', 'Delete access')
  await until(() => {
    expect(row('piet@')).toBeUndefined()
  })
})

it('I4: an account without access is said at its row, which gets focus; it was not in sight', async () => {
  await editing('piet@freelance.example')
  await click('checkbox', 'Weinkontor')
  const search = byRole('textbox', 'Find an account') as HTMLInputElement
  search.value = 'alpen'
  search.dispatchEvent(new Event('input', { bubbles: true }))
  await click('button', 'Save')
  const choice = await until(() => byRole('combobox', 'Access to Weinkontor'))
  expect(descriptionOf(choice)).toContain('No permission is chosen for Weinkontor.')
  await until(() => {
    expect(document.activeElement).toBe(choice)
  })
})

it('I4, I10: an invitation to no account is refused in words; to others it is changed as a whole', async () => {
  await editing('timo@weinkontor.example')
  await click('checkbox', 'Weinkontor')
  expect(textOf(box('Weinkontor').closest('li'))).toBe('Weinkontor No longer offered')
  await click('button', 'Save')
  expect(allByRole('alert').map(singleLineText)).toContain(
    'No account is chosen. Choose at least one account, and what the person may do there.',
  )
  await click('checkbox', 'Dentalis')
  await choose('Access to Dentalis', 'Designer')
  await click('button', 'Save')
  await until(() => {
    expect(row('timo@')).toContain('Designer Dentalis')
    expect(row('timo@')).not.toContain('Weinkontor')
  })
})

it('C1, in German', async () => {
  await editing('piet@freelance.example', 'de')
  await click('checkbox', 'Alle nach unten kopieren')
  for (const name of ['Alpenkiosk', 'Dentalis']) await click('checkbox', name)
  await click('checkbox', 'Gartenwelt')
  expect(differences()).toEqual(['2 Berechtigungen kommen hinzu in Alpenkiosk und Dentalis'])
  await until(() => {
    expect(document.body.textContent).toContain('Verliert den Zugriff auf Gartenwelt')
  })
  await click('button', 'Speichern')
  await until(() => {
    expect(rows().find((one) => one.includes('piet@'))).toContain(
      'Benutzerdefiniert (2 Berechtigungen) Alpenkiosk, Dentalis und Lesezeit Verlag',
    )
  })
})
