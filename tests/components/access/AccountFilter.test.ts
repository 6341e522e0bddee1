import { expect, it } from 'vitest'
import { defineComponent, h, shallowRef } from 'vue'
import type { AccessDrafts } from '@/components/access/access-draft'
import AccessFields from '@/components/access/AccessFields.vue'
import { sharing as catalogue } from '@/domain/catalogue/sharing'
import { allByRole, byRole, press } from '../../support/by-role'
import { click, type } from '../../support/user-actions'
import { mountApp, waitForRender } from '../../support/mount-app'

async function mountFields(count = 51) {
  const drafts = shallowRef<AccessDrafts>({})
  const accounts = Array.from({ length: count }, (_, n) => ({
    accountId: `A${n}`,
    accountName: `Client ${n + 1}`,
    roles: [{ id: 'manager' }],
    permissions: ['campaigns.send'],
  }))
  const page = defineComponent(
    () => () =>
      h(AccessFields, {
        accounts,
        catalogue,
        modelValue: drafts.value,
        'onUpdate:modelValue': (next: AccessDrafts) => (drafts.value = next),
      }),
  )
  await mountApp(page)
  return drafts
}

const listed = () =>
  [...document.querySelectorAll('li')].map((row) => row.querySelector('label')?.textContent.trim())
const box = (name: string) => byRole('checkbox', name) as HTMLInputElement
const searchField = () => byRole('textbox', 'Find an account') as HTMLInputElement

async function showOnlyChosen() {
  const choice = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent.trim() === 'Chosen',
  )
  choice?.querySelector('input')?.click()
  await waitForRender()
}
const count = () => allByRole('status').find(({ textContent }) => textContent.includes(' of 51 accounts'))

async function mount51Accounts() {
  const drafts = await mountFields()
  return { drafts, chosen: () => Object.keys(drafts.value) }
}

it('up to eight accounts need no search', async () => {
  await mountFields(8)
  expect(allByRole('textbox')).toEqual([])
  expect(listed()).toHaveLength(8)
})

it('E3: finds accounts by words in any order', async () => {
  await mount51Accounts()
  await type('Find an account', '51 cliént')
  expect(listed()).toEqual(['Client 51'])
})

it('finds accounts by their name, and says how many are chosen', async () => {
  const { chosen } = await mount51Accounts()
  expect(count()?.textContent.trim()).toBe('0 of 51 accounts')
  await type('Find an account', '5')
  expect(listed()).toEqual([
    'Client 5',
    'Client 15',
    'Client 25',
    'Client 35',
    'Client 45',
    'Client 50',
    'Client 51',
  ])
  await click('checkbox', 'Client 45')
  await type('Find an account', '')
  expect(chosen()).toEqual(['A44'])
  expect(count()?.textContent.trim()).toBe('1 of 51 accounts')
  await type('Find an account', 'xyz')
  expect(document.body.textContent).toContain('No account has “xyz” in its name.')
})

it('shows only the chosen ones; one that is left out stays until the filter is set anew', async () => {
  await mount51Accounts()
  for (const name of ['Client 3', 'Client 40']) await click('checkbox', name)
  await showOnlyChosen()
  expect(listed()).toEqual(['Client 3', 'Client 40'])
  box('Client 3').focus()
  await click('checkbox', 'Client 3')
  expect(listed()).toEqual(['Client 3', 'Client 40'])
  expect(document.activeElement).toBe(box('Client 3'))
})

it('a box of three states chooses all that is shown', async () => {
  const { chosen } = await mount51Accounts()
  await type('Find an account', 'client 2')
  await click('checkbox', 'Client 21')
  expect(box('All shown').indeterminate).toBe(true)
  await click('checkbox', 'All shown')
  expect(chosen(), '2, 12, 20 to 29, 32 and 42').toHaveLength(14)
  expect(box('All shown').checked).toBe(true)
  await click('checkbox', 'All shown')
  expect(chosen()).toEqual([])
})

it('by keys: arrows through the boxes, a letter searches, Enter takes the only one found', async () => {
  const { chosen } = await mount51Accounts()
  searchField().focus()
  press('ArrowDown')
  expect(document.activeElement).toBe(box('Client 1'))
  press('ArrowDown')
  press('End')
  expect(document.activeElement).toBe(box('Client 51'))
  press('Home')
  press('ArrowUp')
  expect(document.activeElement).toBe(searchField())
  press('ArrowDown')
  press('c')
  expect(document.activeElement).toBe(searchField())
  await type('Find an account', 'client 17')
  press('Enter')
  await waitForRender()
  expect(chosen()).toEqual(['A16'])
  press('Enter')
  await waitForRender()
  expect(chosen()).toEqual([])
  await type('Find an account', 'client 1')
  press('Enter')
  await waitForRender()
  expect(chosen(), 'there is more than one').toEqual([])
  press('Escape')
  await waitForRender()
  expect(searchField().value).toBe('')
})
