import { describe, expect, it } from 'vitest'
import { may } from '@/domain/access/effective-access'
import { sharing } from '@/domain/catalogue/sharing'
import { accept, close, revoke, transfer } from '../../fixtures/commands'
import { accessOf, invitationTo, seats, status } from '../../fixtures/inspect'
import { apiKey, appSession, grant, invitation, on, person, role, subaccount } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'
import type { WorldOptions } from '../../fixtures/world'

const ownerOf = (facts: ReturnType<typeof world>) => {
  const account = facts.accounts.get('A')
  return account?.kind === 'primary' ? account.ownerId : undefined
}
const busy: WorldOptions = {
  plan: 'P5',
  users: 3,
  pending: 1,
  grants: [grant('ada', 'A1')],
  invitations: [
    invitation('ada', [on('A2')]),
    invitation('fay', [on('A')], { senderId: 'ben' }),
    invitation('ivy', [on('A')], { expiresAt: T0 }),
  ],
}

describe('TransferOwnership', () => {
  const start = world(busy)
  const { changes, event, world: after } = run(start, transfer('ada'))

  it('E-05, C5, V1: Ada is the owner, Olga an admin on every open account, seats stay equal', () => {
    expect(ownerOf(after)).toBe('ada')
    expect(accessOf(after, 'ada')).toEqual({})
    expect(accessOf(after, 'olga')).toEqual({ A: role('admin'), A1: role('admin'), A2: role('admin') })
    expect([seats(start), seats(after)]).toEqual(['3a+2p/5', '3a+2p/5'])
    expect(event).toEqual({
      ...{ type: 'OwnershipTransferred', primaryId: 'A', name: 'Account A' },
      ...{ from: 'olga@people.example', to: 'ada@people.example' },
      ...{ accounts: 3, handed: 1, invitations: 1, keys: 0 },
    })
    expect(changes.map(({ table, key }) => `${table}/${key}`)).toEqual([
      ...['accounts/A', 'grants/A/ada', 'grants/A1/ada'],
      ...['grants/A/olga', 'grants/A1/olga', 'grants/A2/olga'],
      ...['invitations/inv-ada', 'invitations/inv-eve'],
    ])
    expect(after.grants.get('A/olga')).toEqual({
      ...{ id: 'A/olga', primaryId: 'A', accountId: 'A', personId: 'olga', access: role('admin') },
      ...{ since: T0, grantedBy: 'olga', revision: 1 },
    })
  })

  it('C5: no access on a closed subaccount', () => {
    const rows = { accounts: [subaccount('A1', { status: 'closed' })] }
    expect(Object.keys(accessOf(done(world({ users: 1, rows }), transfer('ada')), 'olga'))).toEqual([
      ...['A', 'A2'],
    ])
  })

  it('C5: invitations to the new owner are withdrawn, the open ones of the former become theirs', () => {
    expect(status(after, 'ada')).toBe('withdrawn')
    expect(['eve', 'fay', 'ivy'].map((name) => invitationTo(after, name)?.senderId)).toEqual([
      ...['ada', 'ben', 'olga'],
    ])
    expect(invitationTo(after, 'eve')?.history).toEqual(invitationTo(start, 'eve')?.history)
    expect(codeOf(after, accept('eve'), { as: 'eve' })).toBeUndefined()
    const gone = done(after, revoke('olga'), { as: 'ada' })
    expect(codeOf(gone, accept('eve'), { as: 'eve' })).toBeUndefined()
  })

  it.each([
    ['may have them', true, 'deleted', ['k1', 'k2', 'k3']],
    ['may not', false, 'deleted', ['k2', 'k3']],
    ['may not, but the policy keeps them', false, 'kept', ['k1', 'k2', 'k3']],
  ] as const)('C5, 2.4: the keys of the former owner, who %s; sessions stay', (_, mayHave, policy, keys) => {
    const roles = sharing.roles.map((one) => ({
      ...one,
      permissions: one.permissions.filter((id) => mayHave || id !== 'api-keys.manage'),
    }))
    const policies = { ...sharing.policies, keysOnLostRight: policy }
    const rows = {
      catalogues: [{ ...sharing, roles, policies }],
      apiKeys: [apiKey('k1', 'olga', 'A'), apiKey('k2', 'ada', 'A'), apiKey('k3', 'olga', 'B')],
      appSessions: [appSession('d1', 'olga', 'A'), appSession('d2', 'ada', 'A')],
    }
    const shared = world({ plan: 'sharing.bronze', grants: [grant('ada', 'A', 'manager')], rows })
    const { apiKeys, appSessions } = done(shared, transfer('ada'))
    expect([[...apiKeys.keys()], [...appSessions.keys()]]).toEqual([keys, ['d1', 'd2']])
  })

  it('C5: by an admin of the levels, on to another one', () => {
    const grants = [grant('gil', 'A', 'admin')]
    const handed = run(world({ users: 1, grants }), transfer('gil'), { as: 'ada' })
    expect(ownerOf(handed.world)).toBe('gil')
    expect(handed.world.grants.get('A/olga')).toMatchObject({ access: role('admin'), grantedBy: 'ada' })
  })

  it('V1: there and back leaves one owner and the same seats', () => {
    const back = done(after, transfer('olga'), { as: 'ada' })
    expect([ownerOf(back), seats(back), accessOf(back, 'olga')]).toEqual(['olga', '3a+2p/5', {}])
  })

  it('E-10: the ex-owner of a sharing tree may neither close it nor hand it over again', () => {
    const shared = world({ plan: 'sharing.bronze', grants: [grant('ada', 'A', 'manager')] })
    const handed = done(shared, transfer('ada'))
    const notAllowed = { code: 'not-allowed', accountId: 'A', name: 'Account A' }
    expect(refused(handed, close('A'))).toEqual({ ...notAllowed, permission: 'account.close' })
    expect(refused(handed, transfer('ada'))).toEqual({ ...notAllowed, permission: 'account.transfer' })
    expect(may(handed, 'ada', 'account.close', 'A')).toBe(true)
  })
})

describe('TransferOwnership: refused', () => {
  const start = world({ ...busy, users: 4 })
  const notEligible = (reason: string) => ({ code: 'not-eligible-as-owner', reason, role: 'admin' })

  it.each([
    ['an invitee', 'eve', 'invited'],
    ['an outsider', 'bruno', 'no-access'],
    ['someone who does not exist', 'zoe', 'no-access'],
    ['oneself', 'olga', 'yourself'],
    ['someone with another role', 'ben', 'role'],
  ])('E-06: to %s', (_, to, reason) => {
    expect(refused(start, transfer(to))).toEqual(notEligible(reason))
  })

  it('E-06: to a revoked person', () => {
    expect(refused(done(start, revoke('ada')), transfer('ada'))).toEqual(notEligible('no-access'))
  })

  it('C5: to who is an admin of a subaccount only, or has custom permissions', () => {
    const grants = [grant('gil', 'A1', 'admin'), grant('fay', 'A', { permissions: ['billing.edit'] })]
    expect(refused(world({ grants }), transfer('gil'))).toEqual(notEligible('no-access'))
    expect(refused(world({ grants }), transfer('fay'))).toEqual(notEligible('role'))
  })

  it('C5: by an admin to the owner, or to oneself', () => {
    expect(refused(start, transfer('olga'), { as: 'ada' })).toEqual(notEligible('owner'))
    expect(refused(start, transfer('ada'), { as: 'ada' })).toEqual(notEligible('yourself'))
  })

  it('E-07: to who has not set up the two-factor sign-in that the tree requires', () => {
    const safe = (...names: string[]) => ({ people: names.map((one) => person(one, { twoFactor: true })) })
    const account = { requiresTwoFactor: true }
    const unsafe = world({ users: 1, account, rows: safe('olga') })
    expect(run(unsafe, transfer('ada'))).toMatchObject({
      world: unsafe,
      refusal: notEligible('two-factor'),
    })
    expect(codeOf(world({ users: 1, account, rows: safe('olga', 'ada') }), transfer('ada'))).toBeUndefined()
  })

  it('nobody, outsiders, who may not, a closed account', () => {
    expect(refused(start, transfer('ada'), { as: 'nobody' })).toEqual({ code: 'not-signed-in' })
    expect(refused(start, transfer('ada'), { as: 'bruno' })).toEqual({
      ...{ code: 'not-found', what: 'account', id: 'A' },
    })
    expect(refused(start, transfer('ada'), { as: 'ben' })).toEqual({
      ...{ code: 'not-allowed', permission: 'account.transfer', accountId: 'A', name: 'Account A' },
    })
    expect(codeOf(world({ account: { status: 'closed' } }), transfer('ada'))).toBe('account-closed')
  })
})
