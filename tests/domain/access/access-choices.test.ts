import { expect, it } from 'vitest'
import { accessChoices, choiceRefusal } from '@/domain/access/access-choices'
import type { Facts } from '@/domain/command/facts'
import { tree } from '../../fixtures/inspect'
import { custom, grant } from '../../fixtures/rows'
import { world } from '../../fixtures/world'

const of = (facts: Facts, giver: string) => accessChoices(facts, tree(facts), facts.people.get(giver)!, 'A')

it('the owner may give every role and all that can be passed on', () => {
  const facts = world({ plan: 'P15' })
  const { roles, permissions, customRefusal, accountName } = of(facts, 'olga')
  expect(roles.map(({ id, refusal }) => [id, refusal])).toEqual([
    ['admin', undefined],
    ['manager', undefined],
    ['author', undefined],
    ['viewer', undefined],
  ])
  expect(customRefusal).toBeUndefined()
  expect(accountName).toBe(facts.accounts.get('A')?.name)
  expect(permissions).toContain('users.invite')
})

it('P5: what the plan lacks says which plans have it', () => {
  const { roles, customRefusal } = of(world({ plan: 'STD5' }), 'olga')
  expect(roles.find(({ id }) => id === 'manager')?.refusal).toMatchObject({
    code: 'role-not-in-plan',
    plansWithRole: ['P5', 'P10', 'P15', 'P50'],
  })
  expect(customRefusal).toMatchObject({ code: 'custom-not-in-plan', plan: 'STD5' })
})

it('A5: nobody may give more than they hold', () => {
  const facts = world({ grants: [grant('fay', 'A', custom('users.invite', 'reports.view'))] })
  const { roles, permissions } = of(facts, 'fay')
  expect(permissions.every((id) => ['users.invite', 'reports.view'].includes(id))).toBe(true)
  expect(permissions).toContain('users.invite')
  expect(roles.find(({ id }) => id === 'admin')?.refusal?.code).toBe('grants-more-than-held')
})

it('A5, P5: says why an access cannot be given there, and nothing when it can', () => {
  const owners = of(world({ plan: 'STD5' }), 'olga')
  expect(choiceRefusal(owners, { role: 'author' })).toBeUndefined()
  expect(choiceRefusal(owners, { role: 'manager' })?.code).toBe('role-not-in-plan')
  expect(choiceRefusal(owners, { permissions: ['reports.view'] })?.code).toBe('custom-not-in-plan')

  const fays = of(world({ grants: [grant('fay', 'A', custom('users.invite', 'reports.view'))] }), 'fay')
  expect(choiceRefusal(fays, { permissions: ['reports.view'] })).toBeUndefined()
  expect(choiceRefusal(fays, { permissions: ['reports.view', 'reports.export'] })).toMatchObject({
    code: 'grants-more-than-held',
    permissions: ['reports.export'],
    accountId: 'A',
  })
})
