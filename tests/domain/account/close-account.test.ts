import { describe, expect, it } from 'vitest'
import { may } from '@/domain/access/effective-access'
import { accept, change, close, openSubaccount } from '../../fixtures/commands'
import { caseCatalogue, plansWithSubaccounts } from '../../fixtures/catalogue'
import { accessOf, seats, status } from '../../fixtures/inspect'
import { apiKey, appSession, grant, invitation, on, role, subaccount } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'
import type { WorldOptions } from '../../fixtures/world'

const keysOf = (changes: { table: string; key: string }[]) =>
  changes.map(({ table, key }) => `${table}/${key}`)

const busy: WorldOptions = {
  users: 2,
  grants: [grant('ben', 'A1'), grant('gil', 'A1', 'admin'), grant('ada', 'B')],
  invitations: [
    invitation('eve', [on('A'), on('A1')]),
    invitation('fay', [on('A1')]),
    invitation('ivy', [on('A1')], { expiresAt: T0 }),
    invitation('joe', [on('B')]),
  ],
  rows: {
    apiKeys: [apiKey('k1', 'ada', 'A'), apiKey('k2', 'gil', 'A1'), apiKey('k3', 'olga', 'A1')],
    appSessions: [appSession('d1', 'ben', 'A'), appSession('d2', 'ben', 'A1'), appSession('d3', 'ada', 'B')],
  },
}
const start = world(busy)

describe('CloseAccount: a subaccount', () => {
  const { changes, event, world: after } = run(start, close('A1'))

  it('C6: its grants, keys and app sessions end, and it leaves the open invitations', () => {
    expect(keysOf(changes)).toEqual([
      ...['accounts/A1', 'grants/A1/ben', 'grants/A1/gil', 'apiKeys/k2', 'apiKeys/k3', 'appSessions/d2'],
      ...['invitations/inv-eve', 'invitations/inv-fay'],
    ])
    expect(after.accounts.get('A1')).toEqual({
      ...start.accounts.get('A1'),
      ...{ status: 'closed', revision: 2 },
    })
    expect(after.invitations.get('inv-eve')).toMatchObject({ status: 'pending', offers: [on('A')] })
    expect(after.invitations.get('inv-fay')).toMatchObject({ status: 'withdrawn', offers: [on('A1')] })
  })

  it('C6: what ended is counted, and only who has nothing else frees a seat', () => {
    expect(event).toEqual({
      ...{ type: 'AccountClosed', primaryId: 'A', name: 'Account A1', accounts: 1, people: 2, users: 1 },
      ...{ keys: 2, appSessions: 1, invitations: 1, seats: 2 },
    })
    expect([seats(start), seats(after)]).toEqual(['3a+2p/15', '2a+1p/15'])
    expect(accessOf(after, 'ben')).toEqual({ A: role('author') })
  })

  it('A3: allows nothing any more, also the owner', () => {
    expect(may(after, 'olga', 'reports.view', 'A1')).toBe(false)
    expect(codeOf(after, change('ben', on('A1')))).toBe('account-closed')
    expect(codeOf(after, accept('eve'), { as: 'eve' })).toBeUndefined()
  })

  it('C6: no longer counts for the plan', () => {
    const full = world({ plan: 'SUB2', catalogue: caseCatalogue({ plans: plansWithSubaccounts(2) }) })
    expect(codeOf(full, openSubaccount())).toBe('subaccount-limit-reached')
    expect(codeOf(done(full, close('A1')), openSubaccount())).toBeUndefined()
  })

  it('2.1: by a manager of the sharing catalogue, who may not close the primary account', () => {
    const grants = ['A', 'A1'].map((id) => grant('gil', id, 'manager'))
    const shared = world({ plan: 'sharing.bronze', grants })
    expect(refused(shared, close('A'), { as: 'gil' })).toEqual({
      ...{ code: 'not-allowed', permission: 'account.close', accountId: 'A', name: 'Account A' },
    })
    const alone = done(shared, close('A1'), { as: 'gil' })
    expect(accessOf(alone, 'gil')).toEqual({ A: role('manager') })
  })

  it.each(['void', 'withdrawn', 'stay'] as const)('C7, 2.4: what its users sent: %s', (policy) => {
    const sent = [
      invitation('eve', [on('A')], { senderId: 'gil' }),
      invitation('fay', [on('A'), on('A1')], { senderId: 'gil' }),
      invitation('ivy', [on('A')], { senderId: 'ada' }),
    ]
    const policies = { invitationsOfDeparted: policy }
    const grants = ['A', 'A1'].map((id) => grant('ada', id, 'admin'))
    const before = world({ policies, grants: [...grants, grant('gil', 'A1', 'admin')], invitations: sent })
    const closed = run(before, close('A1'))
    const left = policy === 'withdrawn' ? 'withdrawn' : 'pending'
    expect(['eve', 'fay', 'ivy'].map((name) => status(closed.world, name))).toEqual([left, left, 'pending'])
    expect(closed.event).toMatchObject({ invitations: policy === 'withdrawn' ? 2 : 0 })
  })
})

describe('CloseAccount: the primary account', () => {
  const { changes, event, world: after } = run(start, close('A'))

  it('C6: everything in its tree ends, nothing elsewhere', () => {
    expect(keysOf(changes)).toEqual([
      ...['accounts/A', 'accounts/A1', 'accounts/A2'],
      ...['grants/A/ada', 'grants/A/ben', 'grants/A1/ben', 'grants/A1/gil'],
      ...['apiKeys/k1', 'apiKeys/k2', 'apiKeys/k3', 'appSessions/d1', 'appSessions/d2'],
      ...['invitations/inv-eve', 'invitations/inv-fay'],
    ])
    expect(event).toEqual({
      ...{ type: 'AccountClosed', primaryId: 'A', name: 'Account A', accounts: 3, people: 3, users: 3 },
      ...{ keys: 3, appSessions: 2, invitations: 2, seats: 5 },
    })
    expect([status(after, 'eve'), status(after, 'fay'), status(after, 'joe')]).toEqual([
      ...['withdrawn', 'withdrawn', 'pending'],
    ])
    expect([seats(after), after.grants.size]).toEqual(['0a+0p/15', 1])
  })

  it('A3: nobody can do anything there any more, not even close it again', () => {
    for (const id of ['A', 'A1']) {
      expect(refused(after, close(id))).toEqual({
        ...{ code: 'account-closed', accountId: 'A', name: 'Account A' },
      })
    }
    expect(codeOf(after, close('A'), { as: 'ada' })).toBe('not-found')
  })

  it('leaves a subaccount that was closed before as it was', () => {
    const before = done(start, close('A1'))
    expect(keysOf(run(before, close('A')).changes)).not.toContain('accounts/A1')
  })
})

describe('CloseAccount: refused', () => {
  it('nobody, outsiders, a sibling account, one that is closed', () => {
    const hidden = { code: 'not-found', what: 'account', id: 'A1' }
    expect(refused(start, close('A1'), { as: 'nobody' })).toEqual({ code: 'not-signed-in' })
    for (const as of ['bruno', 'ada']) expect(refused(start, close('A1'), { as })).toEqual(hidden)
    expect(refused(start, close('Z'))).toEqual({ ...hidden, id: 'Z' })
    const shut = world({ rows: { accounts: [subaccount('A1', { status: 'closed' })] } })
    expect(refused(shut, close('A1'))).toEqual({
      ...{ code: 'account-closed', accountId: 'A1', name: 'Account A1' },
    })
  })

  it('A4: who may not', () => {
    const viewer = { code: 'not-allowed', permission: 'subaccounts.manage' }
    expect(refused(start, close('A1'), { as: 'ben' })).toEqual({
      ...viewer,
      ...{ accountId: 'A1', name: 'Account A1' },
    })
    expect(codeOf(start, close('A'), { as: 'ben' })).toBe('not-allowed')
  })
})
