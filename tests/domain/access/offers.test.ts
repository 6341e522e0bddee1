import { expect, it } from 'vitest'
import { accessNotInPlan } from '@/domain/access/offers'
import { caseCatalogue } from '../../fixtures/catalogue'
import { tree } from '../../fixtures/inspect'
import { on } from '../../fixtures/rows'
import { world } from '../../fixtures/world'

it('V4: a role that the catalogue has lost is in no plan, even where plans still name it', () => {
  const roles = caseCatalogue().roles.filter(({ id }) => id !== 'manager')
  const facts = world({ catalogue: caseCatalogue({ roles }) })
  expect(accessNotInPlan(tree(facts), [on('A', 'viewer'), on('A', 'manager')])).toEqual({
    ...{ code: 'role-not-in-plan', role: 'manager', plan: 'P15', plansWithRole: [] },
  })
})
