import { expect, it } from 'vitest'
import { defineComponent, h, shallowRef } from 'vue'
import { emptyDraft, type AccessDraft } from '@/components/access/access-draft'
import AccessSelect from '@/components/access/AccessSelect.vue'
import { permissionsIn } from '@/domain/access/effective-access'
import { sharing as catalogue } from '@/domain/catalogue/sharing'
import type { Refusal } from '@/domain/command/refusal'
import type { Locale } from '@/text/i18n'
import { allByRole, byRole, press } from '../../support/by-role'
import { choose, click, options, type } from '../../support/user-actions'
import { mountApp, waitForRender } from '../../support/mount-app'

const notInPlan = (id: string): Refusal => ({
  code: 'role-not-in-plan',
  role: id,
  plan: 'sharing.bronze',
  plansWithRole: ['sharing.crystal', 'sharing.silver'],
})
const inBronze = ['manager', 'accountant']
const choices = {
  accountId: 'A',
  accountName: 'Agency',
  roles: catalogue.roles.map(({ id }) => (inBronze.includes(id) ? { id } : { id, refusal: notInPlan(id) })),
  permissions: permissionsIn(catalogue).flatMap(({ id, grantable }) => (grantable ? [id] : [])),
}

async function mountSelect(locale: Locale = 'en') {
  const draft = shallowRef<AccessDraft>(emptyDraft)
  const page = defineComponent(
    () => () =>
      h(AccessSelect, {
        choices,
        catalogue,
        modelValue: draft.value,
        'onUpdate:modelValue': (next: AccessDraft) => (draft.value = next),
      }),
  )
  await mountApp(page, { locale })
  return draft
}

it('Custom starts from a role, also from one that the plan does not have, and says that it equals it', async () => {
  const draft = await mountSelect()
  await choose('Access to Agency', 'Custom')
  await choose('Start from any role', 'Designer')
  expect(draft.value).toEqual({
    choice: 'custom',
    permissions: ['templates.draft', 'templates.lock-sections'],
  })
  expect(document.body.textContent).toContain('These are exactly the permissions of Designer.')
  expect(allByRole('button', 'Use the role Designer'), 'it is not in the plan').toEqual([])
  await click('checkbox', 'View statistics and reports')
  expect(document.body.textContent).not.toContain('These are exactly')
})

it('gives way to the role that it equals, and focus goes to the choice', async () => {
  const draft = await mountSelect()
  await choose('Access to Agency', 'Custom')
  await click('checkbox', 'Send campaigns')
  await choose('Start from any role', 'Accountant')
  await click('button', 'Use the role Accountant')
  expect(draft.value.choice).toEqual({ role: 'accountant' })
  expect(document.activeElement).toBe(byRole('combobox', 'Access to Agency'))
})

it('the same in German', async () => {
  await mountSelect('de')
  await choose('Zugriff auf Agency', 'Benutzerdefiniert')
  await choose('Rolle als Ausgangspunkt', 'Buchhalter')
  expect(document.body.textContent).toContain('Das sind genau die Berechtigungen von Buchhalter.')
  expect(allByRole('button', 'Rolle Buchhalter verwenden')).toHaveLength(1)
})

it('a role that the plan lacks stays in the list with the plans that have it', async () => {
  await mountSelect()
  const designer = (await options('Access to Agency')).find(({ textContent }) =>
    textContent.includes('Designer'),
  )
  expect(designer?.getAttribute('aria-disabled')).toBe('true')
  expect(designer?.textContent).toContain('In Crystal Premium and Silver Premium')
})

it('E3: the search takes words in any order, and does without accents', async () => {
  await mountSelect('de')
  await choose('Zugriff auf Agency', 'Benutzerdefiniert')
  const all = allByRole('checkbox').length
  await type('Berechtigungen suchen', 'senden kampagnen')
  expect(allByRole('checkbox').length).toBeLessThan(all)
  expect(allByRole('checkbox', 'Kampagnen senden')).toHaveLength(1)
})

it('Enter in the search of permissions ticks the only one found', async () => {
  const draft = await mountSelect()
  await choose('Access to Agency', 'Custom')
  await type('Search permissions', 'template dr')
  byRole('textbox', 'Search permissions').focus()
  press('Enter')
  await waitForRender()
  expect(draft.value.permissions).toEqual(['templates.draft'])
})

const isTicked = (name: string) => (byRole('checkbox', name) as HTMLInputElement).checked
const statuses = () => allByRole('status').map(({ textContent }) => textContent.trim())

it('K10: ticking ticks what is required too, unticking it unticks both, and the picker says so', async () => {
  const draft = await mountSelect()
  await choose('Access to Agency', 'Custom')
  await click('checkbox', 'Change the plan')
  expect(draft.value.permissions).toEqual(['billing.view', 'billing.edit'])
  expect(isTicked('View the plan')).toBe(true)
  expect(statuses()).toContain('Also ticked, because it is required: View the plan.')
  await click('checkbox', 'Send campaigns')
  expect(statuses().join(' ')).not.toContain('Also')
  await click('checkbox', 'View the plan')
  expect(draft.value.permissions).toEqual(['campaigns.send'])
  expect(statuses()).toContain('Also unticked, because it requires what you unticked: Change the plan.')
})

it('K10: unticking what requires another leaves that; a whole area holds together by itself', async () => {
  const draft = await mountSelect()
  await choose('Access to Agency', 'Custom')
  await click('checkbox', 'Transactional')
  expect(draft.value.permissions).toHaveLength(4)
  expect(statuses().join(' ')).not.toContain('Also')
  await click('checkbox', 'Publish transactional templates')
  expect(draft.value.permissions).toHaveLength(3)
  expect(draft.value.permissions).toContain('transactional.view')
})

it('K10: the same in German', async () => {
  await mountSelect('de')
  await choose('Zugriff auf Agency', 'Benutzerdefiniert')
  await click('checkbox', 'Tarif ändern')
  expect(statuses()).toContain('Mit angekreuzt, weil es vorausgesetzt wird: Tarif ansehen.')
})
