import { expect, it } from 'vitest'
import { accessChoices } from '@/domain/choices'
import { custom, grant } from '../fixtures/rows'
import { tree } from '../fixtures/look'
import type { Start } from '../fixtures/world'
import { world } from '../fixtures/world'

const choices = (start: Start, giver = 'olga', accountId = 'A') => {
  const facts = world(start)
  return accessChoices(facts, tree(facts), facts.people.get(giver)!, accountId)
}
const offered = ({ roles }: ReturnType<typeof choices>) =>
  roles.map(({ id, refusal }) => [id, refusal?.code ?? 'ok'].join(' '))

it('A5: the owner may give every role and every permission of the plan', () => {
  const all = choices({})
  expect(offered(all)).toEqual(['admin ok', 'manager ok', 'author ok', 'viewer ok'])
  expect([all.permissions.length, all.customRefusal, all.accountName]).toEqual([71, undefined, 'Account A'])
})

it('P5: roles and custom permissions that the plan lacks say so', () => {
  const standard = choices({ plan: 'STD5' })
  expect(offered(standard)).toEqual(['admin ok', 'manager role-not-in-plan', 'author ok', 'viewer ok'])
  expect(standard.customRefusal).toMatchObject({ code: 'custom-not-in-plan', plan: 'STD5' })
})

it('A5: others may give what they hold on that account, and no more', () => {
  const grants = [
    grant(
      'ben',
      'A',
      custom('users.invite', 'reports.view', 'websites.view-report', 'postcards.view-report'),
    ),
  ]
  const some = choices({ grants }, 'ben')
  expect(some.permissions.sort()).toEqual([
    'postcards.view-report',
    'reports.view',
    'users.invite',
    'websites.view-report',
  ])
  expect(offered(some)).toEqual([
    ...[
      'admin grants-more-than-held',
      'manager grants-more-than-held',
      'author grants-more-than-held',
      'viewer ok',
    ],
  ])
  expect(choices({ grants }, 'ben', 'A1').permissions).toEqual([])
})

it('2.1: what belongs to the owner alone is never a tick box', () => {
  const { permissions } = choices({ plan: 'sharing.gold' })
  expect(permissions).toHaveLength(24)
  expect(permissions).not.toContain('users.invite')
})
