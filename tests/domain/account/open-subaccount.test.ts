import { describe, expect, it } from 'vitest'
import { may } from '@/domain/access/effective-access'
import { openSubaccount } from '../../fixtures/commands'
import { caseCatalogue, plansWithSubaccounts } from '../../fixtures/catalogue'
import { accessOf } from '../../fixtures/inspect'
import { grant, subaccount } from '../../fixtures/rows'
import { codeOf, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const catalogue = caseCatalogue({ plans: plansWithSubaccounts(0, 2, 3) })
const unlimited = ['P0', 'P5', 'P10', 'P15', 'STD5', 'ESS5', 'P50']
const closed = { status: 'closed' } as const

describe('OpenSubaccount', () => {
  it('opens an account below the primary one, to which nobody but the owner has access', () => {
    const before = world({ users: 2, grants: [grant('ada', 'A1', 'admin')] })
    const { changes, event, world: after } = run(before, openSubaccount(' Berlin '), { as: 'ada', id: 'c' })
    expect(changes).toEqual([
      {
        ...{ table: 'accounts', key: 'c' },
        after: {
          ...{ id: 'c', kind: 'subaccount', primaryId: 'A', name: 'Berlin' },
          ...{ status: 'open', since: T0, revision: 1 },
        },
      },
    ])
    expect(event).toEqual({ type: 'SubaccountOpened', primaryId: 'A', accountId: 'c', name: 'Berlin' })
    expect(['olga', 'ada', 'ben'].map((one) => may(after, one, 'reports.view', 'c'))).toEqual([
      ...[true, false, false],
    ])
    expect(accessOf(after, 'ada')).toEqual(accessOf(before, 'ada'))
  })

  it('2.1: a manager of the sharing catalogue may, and Free has room for one', () => {
    const rows = { accounts: [subaccount('A1', closed), subaccount('A2', closed)] }
    const free = world({ plan: 'sharing.free', rows })
    expect(codeOf(free, openSubaccount())).toBeUndefined()
    const shared = world({ plan: 'sharing.bronze', grants: [grant('gil', 'A', 'manager')] })
    expect(codeOf(shared, openSubaccount(), { as: 'gil' })).toBeUndefined()
  })

  it('P5: fills the plan to the last one; a closed one does not count (C6)', () => {
    const start = { catalogue, plan: 'SUB2' }
    const one = world({ ...start, rows: { accounts: [subaccount('A1', closed)] } })
    const { world: two } = run(one, openSubaccount())
    expect(two.accounts.size).toBe(one.accounts.size + 1)
    expect(codeOf(two, openSubaccount())).toBe('subaccount-limit-reached')
  })

  it('refused when the plan has no further one, with the plans that do', () => {
    expect(refused(world({ catalogue, plan: 'SUB2' }), openSubaccount())).toEqual({
      ...{ code: 'subaccount-limit-reached', used: 2, limit: 2, plan: 'SUB2' },
      roomierPlans: [...unlimited, 'SUB3'],
    })
    const rows = { accounts: [subaccount('A1', closed), subaccount('A2', closed)] }
    expect(refused(world({ catalogue, plan: 'SUB0', rows }), openSubaccount())).toEqual({
      ...{ code: 'subaccounts-not-in-plan', plan: 'SUB0' },
      plansThatCan: [...unlimited, 'SUB2', 'SUB3'],
    })
  })

  it('refused: nobody, outsiders, who may not manage subaccounts, no name, a closed account', () => {
    const before = world({ users: 2, grants: [grant('gil', 'A1', 'admin')] })
    const hidden = { code: 'not-found', what: 'account', id: 'A' }
    const notAllowed = { code: 'not-allowed', permission: 'subaccounts.manage' }
    expect(refused(before, openSubaccount(), { as: 'nobody' })).toEqual({ code: 'not-signed-in' })
    expect(refused(before, openSubaccount(), { as: 'bruno' })).toEqual(hidden)
    expect(refused(before, openSubaccount(), { as: 'ben' })).toEqual({
      ...notAllowed,
      ...{ accountId: 'A', name: 'Account A' },
    })
    expect(refused(before, openSubaccount(), { as: 'gil' })).toEqual({
      ...notAllowed,
      ...{ accountId: '', name: '' },
    })
    expect(refused(before, openSubaccount(' '))).toEqual({ code: 'name-missing' })
    expect(refused(before, openSubaccount('x'.repeat(101)))).toEqual({ code: 'name-too-long', limit: 100 })
    expect(refused(world({ account: closed }), openSubaccount())).toEqual({
      ...{ code: 'account-closed', accountId: 'A', name: 'Account A' },
    })
  })
})
