import { describe, expect, it } from 'vitest'
import { changeAndEnd, changeInvited } from '../../fixtures/commands'
import { accessOf, seats, status } from '../../fixtures/inspect'
import { apiKey, appSession, grant, invitation, on, role } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { world } from '../../fixtures/world'

const onThree = world({
  users: 2,
  grants: [grant('ben', 'A1', 'viewer'), grant('ben', 'A2', 'viewer')],
  rows: {
    apiKeys: [apiKey('k1', 'ben', 'A1'), apiKey('k2', 'ben', 'A2')],
    appSessions: [appSession('d1', 'ben', 'A1')],
  },
})

describe('ChangeAccess that also ends access', () => {
  it('C1, C2: sets some accounts, ends others and leaves the rest, in one step', () => {
    const { world: after, event } = run(onThree, changeAndEnd('ben', ['A1'], on('A', 'viewer')))
    expect(accessOf(after, 'ben')).toEqual({ A: role('viewer'), A2: role('viewer') })
    expect([...after.apiKeys.keys(), ...after.appSessions.keys()]).toEqual(['k2'])
    expect(event).toMatchObject({
      accounts: ['Account A'],
      ended: ['Account A1'],
      ...{ keys: 1, appSessions: 1, invitations: 0, seats: 0 },
    })
  })

  it('S2: moving somebody from one account to another keeps the seat', () => {
    const before = world({ plan: 'P5', users: 4, grants: [grant('gil', 'A1')] })
    const after = done(before, changeAndEnd('gil', ['A1'], on('A2', 'viewer')))
    expect(accessOf(after, 'gil')).toEqual({ A2: role('viewer') })
    expect(seats(after)).toBe('5a+0p/5')
  })

  it('an account that is set anew does not end', () => {
    const after = done(onThree, changeAndEnd('ben', ['A'], on('A', 'viewer')))
    expect(accessOf(after, 'ben')).toMatchObject({ A: role('viewer') })
  })

  it('C2: takes the accounts out of open invitations, one left empty is withdrawn', () => {
    const facts = world({
      users: 2,
      grants: [grant('eve', 'A')],
      invitations: [invitation('eve', [on('A1')])],
    })
    const both = { ...changeAndEnd('eve', ['A1'], on('A2')), invitationIds: [] }
    expect(status(done(facts, both), 'eve')).toBe('withdrawn')
    const open = world({ users: 2, invitations: [invitation('fay', [on('A'), on('A1')])] })
    const after = done(open, { ...changeInvited('fay', on('A2')), ending: ['A'] })
    expect(after.invitations.get('inv-fay')?.offers).toEqual([on('A1'), on('A2')])
  })

  it('A4: asks for users.revoke on the accounts that end', () => {
    expect(refused(onThree, changeAndEnd('ben', ['A1'], on('A', 'viewer')), { as: 'ada' })).toMatchObject({
      code: 'not-found',
    })
    const facts = world({ users: 2, grants: [grant('ben', 'A1'), grant('ada', 'A1', 'viewer')] })
    expect(refused(facts, changeAndEnd('ben', ['A1'], on('A', 'viewer')), { as: 'ada' })).toMatchObject({
      code: 'not-allowed',
      permission: 'users.revoke',
    })
  })

  it('I4: endings alone are no change of access', () => {
    expect(codeOf(onThree, changeAndEnd('ben', ['A1']))).toBe('nothing-offered')
  })
})
