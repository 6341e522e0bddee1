import { describe, expect, it } from 'vitest'
import { manyNames, invite, inviteRows, requestFor } from '../../fixtures/commands'
import { caseCatalogue, withRole } from '../../fixtures/catalogue'
import { custom, grant, on } from '../../fixtures/rows'
import { done, refused, run } from '../../fixtures/run'
import { world } from '../../fixtures/world'

describe('K5, I12: a list is sent whole or not at all', () => {
  const before = world({ users: 2, pending: 1 })

  it('every refused row is reported with its first refusal and its index, the good ones are not', () => {
    const list = inviteRows(
      requestFor('fay'),
      { email: 'nonsense', offers: [on('A')] },
      requestFor('ben'),
      requestFor(' FAY@people.example'),
      requestFor('eve'),
      requestFor('gil', on('A', 'owner')),
    )
    const { world: after, refusal } = run(before, list)
    expect(after).toBe(before)
    expect(refusal).toMatchObject({
      code: 'rows-refused',
      rows: [
        { index: 1, refusal: { code: 'email-invalid', email: 'nonsense' } },
        { index: 2, refusal: { code: 'already-a-user' } },
        { index: 3, refusal: { code: 'duplicate-in-list', email: 'fay@people.example', firstIndex: 0 } },
        { index: 4, refusal: { code: 'already-invited' } },
        { index: 5, refusal: { code: 'role-not-in-plan', role: 'owner' } },
      ],
    })
    expect(refusal?.code === 'rows-refused' && refusal.rows).toHaveLength(5)
  })

  it('two bad addresses are no duplicates of each other', () => {
    const list = inviteRows({ email: 'x', offers: [on('A')] }, { email: 'x', offers: [on('A')] })
    expect(refused(before, list)).toMatchObject({
      rows: [{ refusal: { code: 'email-invalid' } }, { refusal: { code: 'email-invalid' } }],
    })
  })

  it('a list of one row answers the refusal itself', () => {
    expect(refused(before, invite('ben')).code).toBe('already-a-user')
  })

  it('session and the existence of the tree are answered for the whole command', () => {
    expect(refused(before, invite(manyNames(3)), { as: 'nobody' }).code).toBe('not-signed-in')
    expect(refused(before, invite(manyNames(3)), { as: 'bruno' })).toEqual({
      code: 'not-found',
      what: 'account',
      id: 'A',
    })
  })

  it('seats and rate are asked of the whole, once every row is well', () => {
    const full = world({ plan: 'P5', users: 5 })
    expect(refused(full, invite(['fay', 'x@'])).code).toBe('rows-refused')
    expect(refused(full, invite(['fay', 'gil'])).code).toBe('seat-limit-reached')
  })

  it('all rows well: an invitation and a mail for each', () => {
    const after = done(before, invite(manyNames(3)))
    expect([after.invitations.size - before.invitations.size, after.mails.size]).toEqual([3, 3])
  })
})

describe('A5: nobody grants more than they hold on that account', () => {
  const catalogue = withRole(caseCatalogue(), 'inviter', [
    'users.invite',
    'users.change-access',
    'reports.view',
  ])
  const before = world({ catalogue, grants: [grant('ben', 'A', 'inviter'), grant('ben', 'A1', 'admin')] })
  const as = 'ben'

  it('R-04: custom permissions beyond the own ones are refused, listing them', () => {
    const offer = on('A', custom('reports.view', 'billing.view', 'billing.edit'))
    expect(refused(before, invite('eve', offer), { as })).toEqual({
      ...{ code: 'grants-more-than-held', permissions: ['billing.view', 'billing.edit'] },
      ...{ accountId: 'A', name: 'Account A' },
    })
  })

  it('R-05: so is a role that contains them', () => {
    expect(refused(before, invite('eve', on('A', 'manager')), { as })).toMatchObject({
      ...{
        code: 'grants-more-than-held',
        permissions: expect.arrayContaining(['audience.import']) as string[],
      },
    })
  })

  it('what they hold they may pass on', () => {
    const offers = [on('A', custom('users.invite', 'reports.view')), on('A1', 'admin')]
    expect(run(before, invite('eve', ...offers), { as }).refusal).toBeUndefined()
    expect(run(before, invite('eve', on('A', 'inviter')), { as }).refusal).toBeUndefined()
  })

  it('what they hold on another account does not help', () => {
    expect(refused(before, invite('eve', on('A1', 'admin'), on('A', 'admin')), { as })).toMatchObject({
      accountId: 'A',
    })
  })
})
