import { expect, it } from 'vitest'
import { defineComponent, h, shallowRef } from 'vue'
import type { AccessDrafts } from '@/components/role/accessDraft'
import AccessFields from '@/components/role/AccessFields.vue'
import { sharing as catalogue } from '@/domain/catalogue/sharing'
import { allByRole, byRole } from '../base/find'
import { choose, click } from '../hand'
import { mounted } from '../mounted'

const permissions = ['campaigns.draft', 'campaigns.send', 'contacts.manage']
const account = (accountId: string, accountName: string, tickable = permissions) => ({
  accountId,
  accountName,
  roles: [{ id: 'manager' }, { id: 'accountant' }],
  permissions: tickable,
})

async function show() {
  const drafts = shallowRef<AccessDrafts>({})
  const accounts = [
    account('A', 'Agency'),
    account('A1', 'Bakery'),
    account('A2', 'Florist', ['campaigns.send']),
  ]
  const page = defineComponent(
    () => () =>
      h(AccessFields, {
        accounts,
        catalogue,
        modelValue: drafts.value,
        'onUpdate:modelValue': (next: AccessDrafts) => (drafts.value = next),
      }),
  )
  await mounted(page)
  return drafts
}

it('I2: with subaccounts one chooses accounts, then the access on each', async () => {
  const drafts = await show()
  expect(allByRole('combobox')).toEqual([])
  await click('checkbox', 'Bakery')
  await choose('Access to Bakery', 'Manager')
  expect(drafts.value).toEqual({ A1: { choice: { role: 'manager' }, permissions: [] } })
  await click('checkbox', 'Bakery')
  expect(drafts.value).toEqual({})
})

it('I2: copies to all below, stays linked, and lets go when one of them is edited', async () => {
  const drafts = await show()
  for (const name of ['Agency', 'Bakery', 'Florist']) await click('checkbox', name)
  await choose('Access to Agency', 'Custom')
  await click('checkbox', 'Send campaigns')
  await click('checkbox', 'Copy to all below')
  expect(drafts.value.A1).toEqual({ choice: 'custom', permissions: ['campaigns.send'] })

  const boxes = () => allByRole('checkbox', 'View campaigns and edit drafts')
  boxes()[0]?.click()
  await Promise.resolve()
  expect(drafts.value.A1?.permissions).toEqual(['campaigns.draft', 'campaigns.send'])
  expect(drafts.value.A2?.permissions, 'only what can be given there').toEqual(['campaigns.send'])

  await choose('Access to Bakery', 'Accountant')
  expect((byRole('checkbox', 'Copy to all below') as HTMLInputElement).checked).toBe(false)
  boxes()[0]?.click()
  await Promise.resolve()
  expect(drafts.value.A2?.permissions).toEqual(['campaigns.send'])
  expect(drafts.value.A1?.choice).toEqual({ role: 'accountant' })
})
