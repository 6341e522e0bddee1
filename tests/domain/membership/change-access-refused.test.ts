import { describe, expect, it } from 'vitest'
import { change, changeInvited } from '../../fixtures/commands'
import { caseCatalogue, withRole } from '../../fixtures/catalogue'
import { custom, grant, invitation, on } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const notAllowed = {
  code: 'not-allowed',
  permission: 'users.change-access',
  accountId: 'A',
  name: 'Account A',
}

describe('ChangeAccess: refused', () => {
  const before = world({ users: 3, grants: [grant('gil', 'A1', 'admin')], pending: 1 })

  it.each<[string, ReturnType<typeof change>, object, string?]>([
    ['nobody', change('ben', on('A')), { code: 'not-signed-in' }, 'nobody'],
    ['an outsider', change('ben', on('A')), { code: 'not-found', what: 'account', id: 'A' }, 'bruno'],
    ['an account of another tree', change('ben', on('B')), { code: 'not-found', what: 'account', id: 'B' }],
    [
      'R-13: a sibling account',
      change('ben', on('A2')),
      { code: 'not-found', what: 'account', id: 'A2' },
      'gil',
    ],
    ['A4: an author', change('u3', on('A')), notAllowed, 'ben'],
    [
      'R-02: the owner, by an admin',
      change('olga', on('A')),
      { code: 'is-owner', email: 'olga@people.example' },
      'ada',
    ],
    [
      'A5: the owner, by themselves',
      change('olga', on('A')),
      { code: 'is-owner', email: 'olga@people.example' },
    ],
    ['R-06: yourself', change('ada', on('A', 'viewer')), { code: 'is-yourself' }, 'ada'],
    [
      'not-a-user: a person without access in the tree',
      change('fay', on('A')),
      { code: 'not-a-user', personId: 'fay' },
    ],
    [
      'not-a-user: a person that does not exist',
      change('zoe', on('A')),
      { code: 'not-a-user', personId: 'zoe' },
    ],
    [
      'not-a-user: a person with only an open invitation',
      change('eve', on('A')),
      { code: 'not-a-user', personId: 'eve' },
    ],
    ['I4: no account', change('ben'), { code: 'nothing-offered' }],
    [
      'I4: no permission',
      change('ben', on('A', custom())),
      { code: 'nothing-offered', accountId: 'A', name: 'Account A' },
    ],
    [
      'R-03: the role "owner"',
      change('ben', on('A', 'owner')),
      { code: 'role-not-in-plan', role: 'owner', plan: 'P15', plansWithRole: [] },
    ],
    [
      'an invitation that does not exist',
      changeInvited('fay', on('A')),
      { code: 'not-found', what: 'invitation', id: 'inv-fay' },
    ],
    [
      'R-13: an invitation to a sibling account',
      changeInvited('eve', on('A1')),
      { code: 'not-found', what: 'invitation', id: 'inv-eve' },
      'gil',
    ],
    ['A4: an invitation, by an author', changeInvited('eve', on('A')), notAllowed, 'ben'],
    ['I4: an invitation, no account', changeInvited('eve'), { code: 'nothing-offered' }],
  ])('%s', (_, command, refusal, as = 'olga') => {
    expect(run(before, command, { as })).toEqual({ world: before, changes: [], refusal })
  })

  it('I-09: an invitation of another tree', () => {
    const other = world({ invitations: [invitation('eve', [on('B')])] })
    expect(refused(other, changeInvited('eve', on('A'))).code).toBe('not-found')
  })

  it('R-04, R-05: more than held, for users and for invitations', () => {
    const catalogue = withRole(caseCatalogue(), 'inviter', [
      'users.invite',
      'users.change-access',
      'reports.view',
    ])
    const start = world({ catalogue, grants: [grant('ben', 'A', 'inviter'), grant('gil', 'A')], pending: 1 })
    const billing = on('A', custom('reports.view', 'billing.view'))
    for (const command of [change('gil', billing), changeInvited('eve', billing)]) {
      expect(refused(start, command, { as: 'ben' })).toMatchObject({
        ...{ code: 'grants-more-than-held', permissions: ['billing.view'] },
      })
    }
    expect(codeOf(start, change('gil', on('A', 'admin')), { as: 'ben' })).toBe('grants-more-than-held')
    expect(codeOf(start, change('gil', on('A', custom('users.invite'))), { as: 'ben' })).toBeUndefined()
  })

  it('R-10: a level, or custom permissions, that the plan does not have', () => {
    const std = world({ plan: 'STD5', users: 2, pending: 1 })
    const ticked = on('A', custom('reports.view'))
    expect(codeOf(std, change('ben', on('A', 'manager')))).toBe('role-not-in-plan')
    expect(codeOf(std, changeInvited('eve', on('A', 'manager')))).toBe('role-not-in-plan')
    expect([codeOf(std, change('ben', ticked)), codeOf(std, changeInvited('eve', ticked))]).toEqual([
      ...['custom-not-in-plan', 'custom-not-in-plan'],
    ])
  })

  it.each(['accepted', 'declined', 'withdrawn', 'expired'] as const)(
    'I10: an invitation that is %s',
    (status) => {
      const differs = status === 'expired' ? { expiresAt: T0 } : { status }
      const ended = world({ invitations: [invitation('eve', [on('A')], differs)] })
      expect(refused(ended, changeInvited('eve', on('A')))).toEqual({
        code: 'invitation-not-pending',
        status,
      })
    },
  )

  it('I6: an invitation to whom has a grant on the account', () => {
    const both = world({ grants: [grant('eve', 'A1')], pending: 1 })
    expect(refused(both, changeInvited('eve', on('A1'))).code).toBe('already-a-user')
  })

  it('M-02: a form that was opened on an older row', () => {
    const changed = done(before, change('ben', on('A', 'manager')))
    const seen = { 'grants/A/ben': 1 }
    expect(refused(changed, change('ben', on('A')), { seen }).code).toBe('changed-since')
    expect(refused(changed, changeInvited('eve', on('A')), { seen }).code).toBe('changed-since')
  })

  it('A2, A3: two-factor first; a closed account', () => {
    expect(
      codeOf(world({ users: 2, account: { requiresTwoFactor: true } }), change('ben', on('A')), {
        as: 'ada',
      }),
    ).toBe('two-factor-first')
    expect(codeOf(world({ users: 2, account: { status: 'closed' } }), change('ben', on('A')))).toBe(
      'account-closed',
    )
  })

  it('K5: several rows: each refused one by its index, people before invitations, and nothing is changed', () => {
    const rows = {
      ...change(['ben', 'olga', 'fay'], on('A', 'viewer')),
      invitationIds: ['inv-eve', 'inv-gone'],
    }
    expect(run(before, rows)).toEqual({
      world: before,
      changes: [],
      refusal: {
        code: 'rows-refused',
        rows: [
          { index: 1, refusal: { code: 'is-owner', email: 'olga@people.example' } },
          { index: 2, refusal: { code: 'not-a-user', personId: 'fay' } },
          { index: 4, refusal: { code: 'not-found', what: 'invitation', id: 'inv-gone' } },
        ],
      },
    })
  })
})

describe('2.4: who may edit a person with the successor role', () => {
  const start = { users: 2, grants: [grant('gil', 'A', 'admin')] }

  it('whoever may edit users', () => {
    expect(codeOf(world(start), change('gil', on('A')), { as: 'ada' })).toBeUndefined()
  })

  it('the owner only: others get not-allowed, for others nothing changes', () => {
    const strict = world({ ...start, policies: { successorEditedBy: 'owner' } })
    expect(refused(strict, change('gil', on('A')), { as: 'ada' })).toEqual(notAllowed)
    expect(codeOf(strict, change('gil', on('A')))).toBeUndefined()
    expect(codeOf(strict, change('ben', on('A')), { as: 'ada' })).toBeUndefined()
  })
})
