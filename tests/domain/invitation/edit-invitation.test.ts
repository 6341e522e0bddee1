import { describe, expect, it } from 'vitest'
import { accept, edit } from '../../fixtures/commands'
import { accessOf, seats } from '../../fixtures/inspect'
import { custom, grant, invitation, on, role, subaccount } from '../../fixtures/rows'
import { done, refused, run } from '../../fixtures/run'
import { EARLIER } from '../../fixtures/rows'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const before = world({ users: 2, invitations: [invitation('eve', [on('A', 'admin'), on('A1')])] })
const sent = before.invitations.get('inv-eve')!

describe('EditInvitation: allowed', () => {
  it('I10: replaces the whole list of offers; link, term and seat stay', () => {
    const offers = [on('A', 'viewer'), on('A2', custom('reports.view'))]
    const { changes, event, world: after } = run(before, edit('eve', ...offers))
    const history = [...sent.history, { at: T0, by: 'olga', act: 'edited' }]
    expect(changes).toEqual([
      {
        table: 'invitations',
        key: 'inv-eve',
        before: sent,
        after: { ...sent, offers, history, revision: 2 },
      },
    ])
    expect(event).toEqual({ type: 'InvitationEdited', primaryId: 'A', email: 'eve@people.example' })
    expect(seats(after)).toBe(seats(before))
  })

  it('I-11: invited as admin, changed to viewer while pending, old mail opened: a viewer', () => {
    const edited = done(before, edit('eve', on('A', 'viewer')))
    expect(accessOf(done(edited, accept('eve'), { as: 'eve' }), 'eve')).toEqual({ A: role('viewer') })
  })

  it('C7: its sender goes on answering for what they may grant', () => {
    const mine = world({ users: 1, invitations: [invitation('eve', [on('A', 'admin')])] })
    const after = done(mine, edit('eve', on('A', 'author')), { as: 'ada' })
    expect(after.invitations.get('inv-eve')?.senderId).toBe('olga')
  })

  it('a form saved as it was opened changes nothing', () => {
    const mine = world({ users: 1, invitations: [invitation('eve', [on('A', 'admin')])] })
    expect(run(mine, edit('eve', on('A', 'admin')), { as: 'ada' })).toMatchObject({ changes: [] })
  })

  it('M-02: a form that was opened on the newest row is saved', () => {
    const seen = { 'invitations/inv-eve': 1 }
    expect(run(before, edit('eve', on('A')), { seen }).refusal).toBeUndefined()
  })
})

describe('EditInvitation: refused', () => {
  it.each<[string, ReturnType<typeof edit>, object, string?]>([
    ['nobody', edit('eve', on('A')), { code: 'not-signed-in' }, 'nobody'],
    [
      'one that does not exist',
      edit('fay', on('A')),
      { code: 'not-found', what: 'invitation', id: 'inv-fay' },
    ],
    [
      'I-09: one of another tree',
      edit('eve', on('A')),
      { code: 'not-found', what: 'invitation', id: 'inv-eve' },
      'bruno',
    ],
    ['an account of another tree', edit('eve', on('B')), { code: 'not-found', what: 'account', id: 'B' }],
    [
      'A4: an author',
      edit('eve', on('A')),
      { code: 'not-allowed', permission: 'users.invite', accountId: 'A', name: 'Account A' },
      'ben',
    ],
    [
      'A4, R-13: an admin of only one of its accounts, who does not learn of the other',
      edit('eve', on('A')),
      { code: 'not-allowed', permission: 'users.invite', accountId: '', name: '' },
      'ada',
    ],
    [
      'A5: more than held',
      edit('eve', on('A', custom('root'))),
      { code: 'grants-more-than-held', permissions: ['root'], accountId: 'A', name: 'Account A' },
    ],
    ['I4: no account', edit('eve'), { code: 'nothing-offered' }],
    [
      'I4: no permission',
      edit('eve', on('A', custom())),
      { code: 'nothing-offered', accountId: 'A', name: 'Account A' },
    ],
    [
      'R-03: the role "owner"',
      edit('eve', on('A', 'owner')),
      { code: 'role-not-in-plan', role: 'owner', plan: 'P15', plansWithRole: [] },
    ],
  ])('%s', (_, command, refusal, as = 'olga') => {
    expect(run(before, command, { as })).toEqual({ world: before, changes: [], refusal })
  })

  it.each([
    ['accepted', {}],
    ['declined', {}],
    ['withdrawn', {}],
    ['expired', { status: 'pending', expiresAt: T0 } as const],
  ] as const)('I10: one that is %s', (status, differs) => {
    const stored = status === 'expired' ? {} : { status }
    const ended = world({ invitations: [invitation('eve', [on('A')], { ...stored, ...differs })] })
    expect(refused(ended, edit('eve', on('A')))).toEqual({ code: 'invitation-not-pending', status })
  })

  it('I6: an account on which the person has a grant', () => {
    const both = world({ grants: [grant('eve', 'A1')], invitations: [invitation('eve', [on('A')])] })
    expect(refused(both, edit('eve', on('A'), on('A1')))).toMatchObject({
      code: 'already-a-user',
      accountId: 'A1',
    })
  })

  it('R-10: a level, or custom permissions, that the plan does not have', () => {
    const std = world({ plan: 'STD5', pending: 1 })
    expect(refused(std, edit('eve', on('A', 'manager')))).toMatchObject({
      code: 'role-not-in-plan',
      plan: 'STD5',
    })
    expect(refused(std, edit('eve', on('A', custom('reports.view')))).code).toBe('custom-not-in-plan')
  })

  it('M-02: a form that was opened on an older row', () => {
    const edited = done(before, edit('eve', on('A', 'author')))
    expect(refused(edited, edit('eve', on('A')), { seen: { 'invitations/inv-eve': 1 } })).toEqual({
      code: 'changed-since',
      seen: [{ row: 'invitations/inv-eve', revision: 1 }],
      now: [{ row: 'invitations/inv-eve', revision: 2 }],
    })
  })

  it('A3: an expired one on an account closed since says so, to the owner too', () => {
    const invitations = [invitation('eve', [on('A1')], { sentAt: EARLIER, expiresAt: T0 })]
    const rows = { accounts: [subaccount('A1', { status: 'closed' })] }
    expect(refused(world({ invitations, rows }), edit('eve', on('A'))).code).toBe('account-closed')
  })
})
