import { describe, expect, it } from 'vitest'
import { accept, decline, edit, resend, revoke } from '../../fixtures/commands'
import { accessOf, issues, seats } from '../../fixtures/inspect'
import { custom, grant, invitation, on, role, subaccount } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const as = 'eve'
const byAda = (offers = [on('A', 'admin')]) => invitation('eve', offers, { senderId: 'ada' })

describe('AcceptInvitation: allowed', () => {
  it('I-01: exactly the invited rights, and the invitation is accepted', () => {
    const offers = [on('A', 'author'), on('A1', custom('reports.view'))]
    const before = world({ invitations: [invitation('eve', offers)] })
    const sent = before.invitations.get('inv-eve')!
    const { changes, event } = run(before, accept('eve'), { as })
    const history = [...sent.history, { at: T0, by: 'eve', act: 'accepted' }]
    const fresh = {
      primaryId: 'A',
      personId: 'eve',
      since: T0,
      grantedBy: 'olga',
      invitationId: 'inv-eve',
      revision: 1,
    }
    expect(changes).toEqual([
      {
        table: 'invitations',
        key: 'inv-eve',
        before: sent,
        after: { ...sent, status: 'accepted', history, revision: 2 },
      },
      ...offers.map(({ accountId, access }) => {
        const id = `${accountId}/eve`
        return { table: 'grants', key: id, after: { id, accountId, access, ...fresh } }
      }),
    ])
    expect(event).toEqual({
      ...{
        type: 'InvitationAccepted',
        primaryId: 'A',
        accountIds: ['A', 'A1'],
        name: 'Eve',
        email: 'eve@people.example',
      },
    })
  })

  it('S-03: the reserved seat becomes a used one, no free seat is needed', () => {
    const full = world({ plan: 'P5', users: 4, pending: 1 })
    expect([seats(full), seats(done(full, accept('eve'), { as }))]).toEqual(['4a+1p/5', '5a+0p/5'])
  })

  it('S-05: one invitation to three accounts: one seat, three grants, all at once', () => {
    const offers = [on('A'), on('A1', 'author'), on('A2', 'manager')]
    const after = done(world({ plan: 'P5', invitations: [invitation('eve', offers)] }), accept('eve'), { as })
    expect(seats(after)).toBe('1a+0p/5')
    expect(accessOf(after, 'eve')).toEqual({ A: role('viewer'), A1: role('author'), A2: role('manager') })
  })

  it('S2: a further account leaves the earlier access as it is', () => {
    const before = world({
      grants: [grant('eve', 'A1', 'author')],
      invitations: [invitation('eve', [on('A2')])],
    })
    const after = done(before, accept('eve'), { as })
    expect(accessOf(after, 'eve')).toEqual({ A1: role('author'), A2: role('viewer') })
    expect(issues(after)).toBe(0)
  })

  it('A2: it needs no two-factor sign-in, and declining neither', () => {
    const start = world({ pending: 1, account: { requiresTwoFactor: true } })
    const sender = { people: [{ ...start.people.get('olga')!, twoFactor: true }] }
    const before = world({ pending: 1, account: { requiresTwoFactor: true }, rows: sender })
    expect([codeOf(before, accept('eve'), { as }), codeOf(before, decline('eve'), { as })]).toEqual([
      undefined,
      undefined,
    ])
  })

  it('T-06: until the last millisecond of its term', () => {
    const before = world({ invitations: [invitation('eve', [on('A')], { expiresAt: T0 })] })
    expect(codeOf(before, accept('eve'), { as, at: T0 - 1 })).toBeUndefined()
    expect(refused(before, accept('eve'), { as, at: T0 })).toEqual({
      code: 'invitation-not-pending',
      status: 'expired',
    })
  })
})

describe('AcceptInvitation: refused', () => {
  const before = world({ users: 2, pending: 1 })

  it('I-02: a second time: one grant, and the answer says it is accepted', () => {
    const member = done(before, accept('eve'), { as })
    const again = run(member, accept('eve'), { as })
    expect(again).toEqual({
      world: member,
      changes: [],
      refusal: { code: 'invitation-not-pending', status: 'accepted' },
    })
  })

  it('I-03, I-05: only the invited address may accept; both are shown masked', () => {
    const elses = {
      code: 'invitation-for-someone-else',
      invited: 'e•••@p•••.example',
      signedInAs: 'b•••@p•••.example',
    }
    expect(run(before, accept('eve'), { as: 'ben' })).toEqual({ world: before, changes: [], refusal: elses })
    expect(refused(before, decline('eve'), { as: 'ben' })).toEqual(elses)
  })

  it('nobody, and a link that nothing has', () => {
    expect(refused(before, accept('eve'), { as: 'nobody' })).toEqual({ code: 'not-signed-in' })
    expect(refused(before, accept('forged'), { as })).toMatchObject({ code: 'not-found', what: 'invitation' })
  })

  it('I-06: a link that resending replaced, also for declining', () => {
    const resent = done(before, resend('eve'), { links: ['new'] })
    expect([codeOf(resent, accept('eve'), { as }), codeOf(resent, decline('eve'), { as })]).toEqual([
      ...['link-replaced', 'link-replaced'],
    ])
  })

  it.each(['declined', 'withdrawn'] as const)('I10: one that is %s', (status) => {
    const ended = world({ invitations: [invitation('eve', [on('A')], { status })] })
    expect(refused(ended, accept('eve'), { as })).toEqual({ code: 'invitation-not-pending', status })
  })

  it('A3: an account closed since', () => {
    const accounts = [subaccount('A1', { status: 'closed' })]
    const start = world({ invitations: [invitation('eve', [on('A'), on('A1')])], rows: { accounts } })
    expect(refused(start, accept('eve'), { as })).toMatchObject({ code: 'account-closed', accountId: 'A1' })
  })

  it('I9: a role that the plan has lost since', () => {
    const lost = world({ plan: 'STD5', invitations: [invitation('eve', [on('A', 'manager')])] })
    expect(refused(lost, accept('eve'), { as }).code).toBe('role-not-in-plan')
  })

  it('I-12: its sender was revoked: void, unchanged, and the seat stays taken', () => {
    const start = world({ plan: 'P5', users: 1, invitations: [byAda()] })
    const left = done(start, revoke('ada'))
    const { world: after, refusal } = run(left, accept('eve'), { as })
    expect(refusal).toEqual({ code: 'invitation-void', reason: 'sender-left', senderName: 'Ada' })
    expect([after, seats(after)]).toEqual([left, '0a+1p/5'])
  })

  it.each([
    ['the right to invite', custom('reports.view')],
    ['what it offers', custom('users.invite')],
  ])('I9: its sender is still there but has lost %s: void', (_, access) => {
    const start = world({ grants: [grant('ada', 'A', access)], invitations: [byAda([on('A', 'viewer')])] })
    const refusal = { code: 'invitation-void', reason: 'sender-may-not', senderName: 'Ada' }
    expect(refused(start, accept('eve'), { as })).toEqual(refusal)
  })

  it('I9: its sender must hold it on every account offered', () => {
    const invitations = [byAda([on('A'), on('A1')])]
    expect(codeOf(world({ users: 1, invitations }), accept('eve'), { as })).toBe('invitation-void')
    const both = world({ users: 1, grants: [grant('ada', 'A1', 'admin')], invitations })
    expect(codeOf(both, accept('eve'), { as })).toBeUndefined()
  })

  it('V12: edited after its sender has left, it is the editor who answers for it', () => {
    const left = done(world({ users: 1, invitations: [byAda()] }), revoke('ada'))
    expect(codeOf(left, accept('eve'), { as })).toBe('invitation-void')
    expect(codeOf(done(left, edit('eve', on('A', 'viewer'))), accept('eve'), { as })).toBeUndefined()
  })
})

describe('AcceptInvitation: policies (2.4)', () => {
  it('S7: under "active only" accepting needs a free seat', () => {
    const start = { plan: 'P5', pending: 1, policies: { seatTakenBy: 'active' } as const }
    const refusal = { code: 'seat-limit-reached', used: 5, active: 5, pending: 1, limit: 5, needed: 1 }
    expect(refused(world({ ...start, users: 5 }), accept('eve'), { as })).toMatchObject(refusal)
    expect(seats(done(world({ ...start, users: 4 }), accept('eve'), { as }))).toBe('5a+0p/5')
  })

  it('S7: under "active only" someone in the tree needs none', () => {
    const start = { grants: [grant('eve', 'A1')], invitations: [invitation('eve', [on('A')])] }
    const full = world({ plan: 'P5', users: 4, ...start, policies: { seatTakenBy: 'active' } })
    expect(seats(done(full, accept('eve'), { as }))).toBe('5a+0p/5')
  })

  it('C7: invitations of who has left stay good under "stay", but not of who is there and may not', () => {
    const policies = { invitationsOfDeparted: 'stay' } as const
    expect(codeOf(world({ policies, invitations: [byAda()] }), accept('eve'), { as })).toBeUndefined()
    const viewer = world({ policies, grants: [grant('ada', 'A')], invitations: [byAda()] })
    expect(codeOf(viewer, accept('eve'), { as })).toBe('invitation-void')
  })
})
