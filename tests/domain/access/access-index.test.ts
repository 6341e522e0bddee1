import { describe, expect, it } from 'vitest'
import { allPermissionIds, may } from '@/domain/access/effective-access'
import { accessIndex } from '@/domain/access/access-index'
import type { Change } from '@/domain/command/change'
import { added, applyChanges, changed, removed } from '@/domain/command/change'
import type { Facts } from '@/domain/command/facts'
import { caseCatalogue } from '../../fixtures/catalogue'
import { accept, change, invite, revoke } from '../../fixtures/commands'
import { apiKey, custom, grant, invitation, on, person, subaccount } from '../../fixtures/rows'
import { run } from '../../fixtures/run'
import { world } from '../../fixtures/world'

const start = world({
  users: 4,
  grants: [grant('ada', 'A1', custom('reports.view')), grant('gil', 'A2', 'manager'), grant('gil', 'B')],
  invitations: [invitation('eve', [on('A', 'author'), on('A1')])],
  rows: { apiKeys: [apiKey('k', 'gil', 'A2')] },
})

/** The whole matrix of everyone, on every account, for every permission. */
function differences(index: ReturnType<typeof accessIndex>, facts: Facts): string[] {
  const cells: string[] = []
  for (const who of [...facts.people.keys(), 'nobody']) {
    for (const account of [...facts.accounts.keys(), 'Z']) {
      for (const permission of allPermissionIds(caseCatalogue())) {
        if (index.may(who, permission, account) !== may(facts, who, permission, account)) {
          cells.push(`${who} ${permission} ${account}`)
        }
      }
    }
  }
  return cells
}

describe('A7: the book gives the same answers as may', () => {
  it('for everyone, everywhere', () => {
    expect(differences(accessIndex(start), start)).toEqual([])
  })

  it.each<[string, Parameters<typeof run>[1], string?]>([
    ['an accepted invitation', accept('eve'), 'eve'],
    ['a changed access', change('ben', on('A', 'viewer'), on('A1', 'manager'))],
    ['a revoked access', revoke('gil')],
    ['an invitation sent', invite('fay')],
  ])('after learning %s', (_, command, as = 'olga') => {
    const index = accessIndex(start)
    const { world: after, changes, refusal } = run(start, command, { as })
    expect(refusal).toBeUndefined()
    index.update(after, changes)
    expect(differences(index, after)).toEqual([])
  })

  it.each<[string, Change[]]>([
    ['a closed subaccount', [changed('accounts', start.accounts.get('A1')!, { status: 'closed' })]],
    [
      'a new owner',
      [
        changed('accounts', start.accounts.get('A')!, { ownerId: 'gil' }),
        removed('grants', start.grants.get('A2/gil')!),
      ],
    ],
    [
      'a required two-factor sign-in',
      [changed('accounts', start.accounts.get('A')!, { requiresTwoFactor: true })],
    ],
    ['another plan', [changed('accounts', start.accounts.get('A')!, { planId: 'STD5' })]],
    ['an ended login', [changed('people', start.people.get('ada')!, { status: 'ended' })]],
    ['a new login', [added('people', person('new'))]],
    ['a new subaccount', [added('accounts', subaccount('A3')), added('grants', grant('gil', 'A3', 'admin'))]],
    ['an edited role', [changed('catalogues', start.catalogues.get('cases')!, { roles: [] })]],
  ])('after learning %s', (_, changes) => {
    const index = accessIndex(start)
    const after = applyChanges(start, changes)
    index.update(after, changes)
    expect(differences(index, after)).toEqual([])
  })
})

it('A7: whoMay lists everyone who may, and nobody else', () => {
  const index = accessIndex(start)
  expect(index.permissionHolders('users.invite', 'A').sort()).toEqual(['ada', 'olga'])
  expect(index.permissionHolders('reports.view', 'A').sort()).toEqual(['ada', 'ben', 'olga', 'u3', 'u4'])
  expect(index.permissionHolders('reports.view', 'A1').sort()).toEqual(['ada', 'olga'])
  expect(index.permissionHolders('reports.view', 'Z')).toEqual([])
})
