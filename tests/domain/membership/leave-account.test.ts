import { describe, expect, it } from 'vitest'
import { leave, openAccount, revoke, signUp } from '../../fixtures/commands'
import { accessOf, seats, status } from '../../fixtures/inspect'
import { apiKey, appSession, emailOf, grant, invitation, on, person, primary } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const ben = { as: 'ben' }
const strong = { as: 'nobody', proofs: { passwordStrong: true } }
const nothing = { keys: 0, appSessions: 0, invitations: 0, seats: 0 }
const keyed = world({
  plan: 'P5',
  users: 2,
  grants: [grant('ben', 'A1', 'admin'), grant('ben', 'B', 'admin')],
  invitations: [
    invitation('ben', [on('A2')], { id: 'to-ben', links: ['to-ben'] }),
    invitation('eve', [on('A1')], { senderId: 'ben' }),
  ],
  rows: {
    apiKeys: [
      apiKey('k1', 'ben', 'A'),
      apiKey('k2', 'ben', 'A1'),
      apiKey('k3', 'ben', 'B'),
      apiKey('k4', 'ada', 'A'),
    ],
    appSessions: [appSession('d1', 'ben', 'A'), appSession('d2', 'ben', 'B'), appSession('d3', 'ada', 'A')],
  },
})
const lone = world({ plan: 'P5', users: 2 })

describe('LeaveAccount', () => {
  it('C3, C4: ends all access in the tree with own keys, app sessions and invitations, and frees the seat', () => {
    const { world: after, event } = run(keyed, leave(), ben)
    expect(accessOf(after, 'ben')).toEqual({})
    expect([...after.apiKeys.keys(), ...after.appSessions.keys()]).toEqual(['k3', 'k4', 'd2', 'd3'])
    expect(after.invitations.get('to-ben')?.status).toBe('withdrawn')
    expect(event).toEqual({
      ...{ type: 'AccountLeft', primaryId: 'A', name: 'Account A', email: emailOf('ben'), loginEnded: false },
      ...{ keys: 2, appSessions: 1, invitations: 1, seats: 1 },
    })
    expect([seats(keyed), seats(after)]).toEqual(['2a+1p/5', '1a+1p/5'])
  })

  it.each([
    ['void', 'pending'],
    ['stay', 'pending'],
    ['withdrawn', 'withdrawn'],
  ] as const)('C7: what the person sent, under the policy %s, is then %s', (invitationsOfDeparted, then) => {
    const before = world({
      users: 2,
      policies: { invitationsOfDeparted },
      invitations: [invitation('eve', [on('A')], { senderId: 'ben' })],
    })
    expect(status(done(before, leave(), ben), 'eve')).toBe(then)
  })

  it('C4, E-03: with the last account the login ends; name and address stay for the log', () => {
    const { world: after, event } = run(lone, leave(), ben)
    expect(event).toMatchObject({ loginEnded: true, ...nothing, seats: 1 })
    expect(after.people.get('ben')).toEqual(
      person('ben', { status: 'ended', username: '', twoFactor: false, revision: 2 }),
    )
    expect(codeOf(after, openAccount('New'), ben)).toBe('not-signed-in')
  })

  it('C4: the address and the username may sign up anew, as another person', () => {
    const after = done(lone, leave(), ben)
    const anew = done(after, signUp('ben'), { id: 'new-ben', ...strong })
    expect(anew.people.get('new-ben')).toMatchObject({
      status: 'active',
      email: emailOf('ben'),
      username: 'ben',
    })
    expect(accessOf(anew, 'new-ben')).toEqual({})
    expect(codeOf(anew, leave(), { as: 'new-ben' })).toBe('not-found')
  })

  it.each([
    ['access in another tree', { grants: [grant('ben', 'B')] }],
    ['an account of their own', { rows: { accounts: [primary('C', 'ben', 'P5')] } }],
    [
      'a closed one of their own (C6)',
      { rows: { accounts: [primary('C', 'ben', 'P5', { status: 'closed' })] } },
    ],
  ])('C4: the login stays with %s', (_, more) => {
    const { world: after, event } = run(world({ users: 2, ...more }), leave(), ben)
    expect(event).toMatchObject({ loginEnded: false })
    expect(after.people.get('ben')).toEqual(person('ben'))
  })

  it('C4: an invitation elsewhere is no access: the login ends, and the invitation stays for the address', () => {
    const before = world({ users: 2, invitations: [invitation('ben', [on('B')], { senderId: 'bruno' })] })
    const { world: after, event } = run(before, leave(), ben)
    expect(event).toMatchObject({ loginEnded: true })
    expect(after.invitations.get('inv-ben')?.status).toBe('pending')
  })

  it('C4: being revoked ends no login, and one that never had access stays', () => {
    expect(done(lone, revoke('ben')).people.get('ben')?.status).toBe('active')
    expect(refused(lone, leave(), { as: 'fay' })).toEqual({ code: 'not-found', what: 'account', id: 'A' })
  })

  it('E-04: the owner cannot leave before handing over', () => {
    expect(refused(lone, leave())).toEqual({ code: 'owner-must-transfer', accountId: 'A', name: 'Account A' })
  })

  it('A2, R-11: who is locked out by two-factor sign-in can leave', () => {
    const locked = world({ users: 2, account: { requiresTwoFactor: true } })
    expect(run(locked, leave(), ben).refusal).toBeUndefined()
    expect(refused(locked, leave()).code).toBe('owner-must-transfer')
  })

  it('having left, there is nothing more to leave; an expired invitation is nobody’s access', () => {
    expect(codeOf(done(keyed, leave(), ben), leave(), ben)).toBe('not-found')
    const expired = world({ invitations: [invitation('eve', [on('A')], { expiresAt: T0 })] })
    expect(codeOf(expired, leave(), { as: 'eve' })).toBe('not-found')
  })
})
