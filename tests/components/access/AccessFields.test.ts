import { expect, it } from 'vitest'
import { defineComponent, h, shallowRef } from 'vue'
import type { AccessDrafts } from '@/components/access/access-draft'
import AccessFields from '@/components/access/AccessFields.vue'
import { sharing as catalogue } from '@/domain/catalogue/sharing'
import type { AccessChoices } from '@/domain/access/access-choices'
import type { Refusal } from '@/domain/command/refusal'
import type { Locale } from '@/text/i18n'
import { allByRole, byRole } from '../../support/by-role'
import { choose, click } from '../../support/user-actions'
import { mountApp } from '../../support/mount-app'

const permissions = ['campaigns.draft', 'campaigns.send', 'contacts.manage']
const account = (accountId: string, accountName: string, tickable = permissions): AccessChoices => ({
  accountId,
  accountName,
  roles: [{ id: 'manager' }, { id: 'accountant' }],
  permissions: tickable,
})
const three = [account('A', 'Agency'), account('A1', 'Bakery'), account('A2', 'Florist', ['campaigns.send'])]

async function mountFields(accounts = three, locale: Locale = 'en') {
  const drafts = shallowRef<AccessDrafts>({})
  const page = defineComponent(
    () => () =>
      h(AccessFields, {
        accounts,
        catalogue,
        modelValue: drafts.value,
        'onUpdate:modelValue': (next: AccessDrafts) => (drafts.value = next),
      }),
  )
  await mountApp(page, { locale })
  return drafts
}

const isTicked = (name: string) => (byRole('checkbox', name) as HTMLInputElement).checked
const statuses = () => allByRole('status').map(({ textContent }) => textContent.trim())
const custom = (...ticked: string[]) => ({ choice: 'custom', permissions: ticked })
const role = (id: string) => ({ choice: { role: id }, permissions: [] })

it('I2: with subaccounts one chooses accounts, then the access on each', async () => {
  const drafts = await mountFields()
  expect(allByRole('combobox')).toEqual([])
  await click('checkbox', 'Bakery')
  await choose('Access to Bakery', 'Manager')
  expect(drafts.value).toEqual({ A1: role('manager') })
  await click('checkbox', 'Bakery')
  expect(drafts.value).toEqual({})
  await click('checkbox', 'Bakery')
  expect(drafts.value, 'chosen again it has what it had').toEqual({ A1: role('manager') })
})

it('I2: copies to all below, stays linked, and lets go when one of them is edited', async () => {
  const drafts = await mountFields()
  for (const name of ['Agency', 'Bakery', 'Florist']) await click('checkbox', name)
  expect(allByRole('checkbox', 'Copy to all below'), 'there is nothing to copy yet').toEqual([])
  await choose('Access to Agency', 'Custom')
  await click('checkbox', 'Send campaigns')
  await click('checkbox', 'Copy to all below')
  expect(drafts.value.A1).toEqual(custom('campaigns.send'))
  expect(statuses()).toContain('Linked: what you change on Agency is copied to 2 more accounts.')

  await click('checkbox', 'View campaigns and edit drafts')
  expect(drafts.value.A1).toEqual(custom('campaigns.draft', 'campaigns.send'))
  expect(drafts.value.A2, 'A5: only what can be given there').toEqual(custom('campaigns.send'))

  await choose('Access to Bakery', 'Accountant')
  expect(isTicked('Copy to all below')).toBe(false)
  expect(statuses()).toContain('“Copy to all below” is off, since Bakery was changed by hand.')
  await click('checkbox', 'View campaigns and edit drafts')
  expect(drafts.value).toEqual({
    A: custom('campaigns.send'),
    A1: { ...role('accountant'), permissions: ['campaigns.draft', 'campaigns.send'] },
    A2: custom('campaigns.send'),
  })
})

it('I2: what is ticked while linked gets the copy at once; the first chosen account carries the others', async () => {
  const drafts = await mountFields()
  await click('checkbox', 'Bakery')
  await choose('Access to Bakery', 'Manager')
  await click('checkbox', 'Florist')
  await click('checkbox', 'Copy to all below')
  expect(drafts.value).toEqual({ A1: role('manager'), A2: role('manager') })
  await click('checkbox', 'Agency')
  expect(drafts.value.A).toEqual(role('manager'))
  await choose('Access to Agency', 'Accountant')
  expect(Object.values(drafts.value)).toEqual(Array(3).fill(role('accountant')))
})

it('A5: a role that cannot be given on an account is not copied there', async () => {
  const refusal: Refusal = { code: 'role-not-in-plan', role: 'manager', plan: 'x', plansWithRole: [] }
  const closed = { ...account('A1', 'Bakery'), roles: [{ id: 'manager', refusal }] }
  const drafts = await mountFields([account('A', 'Agency'), closed])
  for (const name of ['Agency', 'Bakery']) await click('checkbox', name)
  await choose('Access to Agency', 'Manager')
  await click('checkbox', 'Copy to all below')
  expect(drafts.value.A1).toEqual({ choice: undefined, permissions: [] })
})

it('I2, in German: Alle nach unten kopieren', async () => {
  const drafts = await mountFields(three, 'de')
  for (const name of ['Agency', 'Bakery']) await click('checkbox', name)
  await choose('Zugriff auf Agency', 'Benutzerdefiniert')
  await click('checkbox', 'Kampagnen senden')
  await click('checkbox', 'Alle nach unten kopieren')
  expect(drafts.value.A1).toEqual(custom('campaigns.send'))
  expect(statuses()).toContain('Verbunden: Was Sie für Agency ändern, gilt auch für 1 weiteres Konto.')
})

it('I3: Custom unfolds in its row; folded it says what is ticked', async () => {
  await mountFields()
  for (const name of ['Agency', 'Bakery']) await click('checkbox', name)
  await choose('Access to Agency', 'Custom')
  await click('checkbox', 'Send campaigns')
  const toggle = () => allByRole('button').find(({ textContent }) => textContent.includes('on Agency'))
  expect(toggle()?.getAttribute('aria-expanded')).toBe('true')
  await choose('Access to Bakery', 'Custom')
  expect(toggle()?.getAttribute('aria-expanded'), 'one at a time').toBe('false')
  expect(toggle()?.textContent).toContain('Send campaigns')
})
