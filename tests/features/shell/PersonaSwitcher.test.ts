import { expect, it } from 'vitest'
import PersonaSwitcher from '@/features/shell/PersonaSwitcher.vue'
import { useSessionStore } from '@/stores/session'
import { allByRole, byRole, press, settle } from '../../support/by-role'
import { mountApp, until } from '../../support/mount-app'

async function open() {
  byRole('combobox', 'Act as').focus()
  press('Enter')
  await settle()
}

it('W1: names who acts and what they are', async () => {
  await mountApp(PersonaSwitcher)
  await until(() => expect(byRole('combobox', 'Act as').textContent).toMatch(/Olga Brandt\s*Owner/))
})

it('W1: offers everyone and nobody, each with what they are', async () => {
  await mountApp(PersonaSwitcher)
  await open()
  const [olga, ada, ben, nobody] = allByRole('option').map((option) => option.textContent)
  expect(olga).toContain('Owner · olga@lindgarten.example')
  expect(ada).toContain('Admin · ada@lindgarten.example')
  expect(ben).toContain('Author · ben@lindgarten.example')
  expect(nobody).toContain('Nobody (signed out)')
})

it('W1: the person chosen acts from now on, in this tab', async () => {
  await mountApp(PersonaSwitcher)
  await open()
  press('ArrowDown')
  await settle()
  press('Enter')
  await settle()
  expect(useSessionStore().personId).toBe('ada')
  expect(sessionStorage.getItem('seatplan.acting-as')).toBe('ada')
})
