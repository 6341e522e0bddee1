import { describe, expect, it } from 'vitest'
import { openPages, startPage } from '@/domain/access/open-pages'
import { treeOf } from '@/domain/command/facts'
import { withRole, caseCatalogue } from '../../fixtures/catalogue'
import { grant, person, primary, subaccount } from '../../fixtures/rows'
import { facts } from '../../fixtures/world'

const held: Record<string, string[]> = {
  invites: ['users.invite'],
  pays: ['billing.view'],
  renames: ['account.rename'],
  all: ['users.invite', 'billing.view', 'account.rename'],
}
const catalogue = Object.entries(held).reduce((all, [id, ids]) => withRole(all, id, ids), caseCatalogue())

function pagesOf(role: string | undefined, accountId = 'A', requiresTwoFactor = false) {
  const world = facts({
    catalogues: [catalogue],
    people: [person('olga'), person('ben')],
    accounts: [primary('A', 'olga', 'P50', { requiresTwoFactor }), subaccount('A1')],
    grants: role === undefined ? [] : [grant('ben', accountId, role)],
  })
  return openPages(world, treeOf(world, 'A')!, role === undefined ? 'olga' : 'ben', accountId)
}

describe('Q2: the pages of an account that are open to somebody', () => {
  it.each([
    ['the owner', undefined, ['sharing', 'users', 'roles', 'plan', 'settings']],
    ['who may do everything that opens a page', 'all', ['sharing', 'users', 'roles', 'plan', 'settings']],
    ['who invites', 'invites', ['sharing', 'users', 'roles', 'access']],
    ['who sees the plan', 'pays', ['roles', 'plan', 'access']],
    ['who renames', 'renames', ['roles', 'settings', 'access']],
    ['who manages nothing', 'viewer', ['access', 'roles']],
  ])('%s', (_, role, pages) => {
    expect(pagesOf(role)).toEqual(pages)
  })

  it('the plan is that of the primary account, so a subaccount does not open it', () => {
    expect(pagesOf('all', 'A1')).toEqual(['sharing', 'users', 'roles', 'settings', 'access'])
  })

  it('A2: who is locked, the owner as well, has only their own access to see', () => {
    expect(pagesOf('all', 'A', true)).toEqual(['access'])
    expect(pagesOf(undefined, 'A', true)).toEqual(['access'])
  })
})

it.each([
  ['all', 'sharing'],
  ['pays', 'plan'],
  ['renames', 'settings'],
  ['viewer', 'access'],
])('an account opens for %s on %s', (role, page) => {
  expect(startPage(pagesOf(role))).toBe(page)
})
