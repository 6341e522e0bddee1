import { describe, expect, it } from 'vitest'
import { revoke, revokeInvited } from '../../fixtures/commands'
import { caseCatalogue, withRole } from '../../fixtures/catalogue'
import { grant, invitation, on, subaccount } from '../../fixtures/rows'
import { codeOf, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const before = world({ users: 3, grants: [grant('gil', 'A1', 'admin')], pending: 1 })
const notAllowed = (accountId: string) => ({
  ...{ code: 'not-allowed', permission: 'users.revoke', accountId, name: `Account ${accountId}` },
})

describe('RevokeAccess: refused', () => {
  it.each<[string, ReturnType<typeof revoke>, object, string?]>([
    ['nobody', revoke('ben'), { code: 'not-signed-in' }, 'nobody'],
    ['an outsider', revoke('ben'), { code: 'not-found', what: 'account', id: 'A' }, 'bruno'],
    ['an account of another tree', revoke('ben', 'B'), { code: 'not-found', what: 'account', id: 'B' }],
    ['R-13: a sibling account', revoke('ben', 'A2'), { code: 'not-found', what: 'account', id: 'A2' }, 'gil'],
    ['A4: an author', revoke('u3'), notAllowed('A'), 'ben'],
    ['A4: an author, one account', revoke('u3', 'A'), notAllowed('A'), 'ben'],
    [
      'R-02, E-04: the owner, by an admin',
      revoke('olga'),
      { code: 'is-owner', email: 'olga@people.example' },
      'ada',
    ],
    ['E-04: the owner, by themselves', revoke('olga'), { code: 'is-owner', email: 'olga@people.example' }],
    ['A5: yourself', revoke('ada'), { code: 'is-yourself' }, 'ada'],
    [
      'not-a-user: a person without access in the tree',
      revoke('fay'),
      { code: 'not-a-user', personId: 'fay' },
    ],
    ['not-a-user: a person that does not exist', revoke('zoe', 'A'), { code: 'not-a-user', personId: 'zoe' }],
    [
      'not-a-user: a person with only an open invitation',
      revoke('eve'),
      { code: 'not-a-user', personId: 'eve' },
    ],
    [
      'an invitation that does not exist',
      revokeInvited('fay'),
      { code: 'not-found', what: 'invitation', id: 'inv-fay' },
    ],
    [
      'R-13: an invitation to a sibling account',
      revokeInvited('eve'),
      { code: 'not-found', what: 'invitation', id: 'inv-eve' },
      'gil',
    ],
    [
      'an invitation, on an account of another tree',
      revokeInvited('eve', 'B'),
      { code: 'not-found', what: 'account', id: 'B' },
    ],
    ['A4: an invitation, by an author', revokeInvited('eve'), notAllowed('A'), 'ben'],
  ])('%s', (_, command, refusal, as = 'olga') => {
    expect(run(before, command, { as })).toEqual({ world: before, changes: [], refusal })
  })

  it('A4: for the whole tree it takes the right on every account where the person has, or is offered, access', () => {
    const start = world({
      users: 2,
      grants: [grant('gil', 'A'), grant('gil', 'A1'), grant('fay', 'A')],
      invitations: [invitation('fay', [on('A2')])],
    })
    expect(refused(start, revoke('gil'), { as: 'ada' }).code).toBe('not-allowed')
    expect(refused(start, revoke('fay'), { as: 'ada' }).code).toBe('not-allowed')
    expect(codeOf(start, revoke('gil', 'A'), { as: 'ada' })).toBeUndefined()
  })

  it('A4: withdrawing by revoking takes users.revoke, not users.invite', () => {
    const catalogue = withRole(caseCatalogue(), 'inviter', ['users.invite', 'reports.view'])
    const start = world({ catalogue, grants: [grant('ben', 'A', 'inviter')], pending: 1 })
    expect(refused(start, revokeInvited('eve'), { as: 'ben' })).toEqual(notAllowed('A'))
  })

  it.each(['accepted', 'declined', 'withdrawn', 'expired'] as const)(
    'I10: an invitation that is %s',
    (status) => {
      const differs = status === 'expired' ? { expiresAt: T0 } : { status }
      const ended = world({ invitations: [invitation('eve', [on('A')], differs)] })
      expect(refused(ended, revokeInvited('eve'))).toEqual({ code: 'invitation-not-pending', status })
    },
  )

  it('A2, A3: two-factor first; a closed account', () => {
    const account = { requiresTwoFactor: true }
    expect(codeOf(world({ users: 2, account }), revoke('ben'), { as: 'ada' })).toBe('two-factor-first')
    expect(codeOf(world({ users: 2, account: { status: 'closed' } }), revoke('ben'))).toBe('account-closed')
  })

  it('A3: an ended invitation on an account closed since', () => {
    const rows = { accounts: [subaccount('A1', { status: 'closed' })] }
    const start = world({ invitations: [invitation('eve', [on('A1')], { expiresAt: T0 })], rows })
    expect(refused(start, revokeInvited('eve'))).toMatchObject({ code: 'account-closed', accountId: 'A1' })
  })

  it('K5: several rows: each refused one by its index, people before invitations, and nobody is revoked', () => {
    const rows = { ...revoke(['ben', 'olga', 'fay']), invitationIds: ['inv-eve', 'inv-gone'] }
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
