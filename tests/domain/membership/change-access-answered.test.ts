import { describe, expect, it } from 'vitest'
import type { ChangeAccess } from '@/domain/membership/change-access'
import { accept, change, changeInvited } from '../../fixtures/commands'
import { custom, grant, invitation, on } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world, type WorldOptions } from '../../fixtures/world'

const read = 'reports.view'
const asked = { code: 'not-allowed', permission: 'users.invite', accountId: 'A', name: 'Account A' }

/** Ada invited Eve to see reports; Gil may change access and export reports, but invites nobody. */
const start = (sender: string[], options: WorldOptions = {}) =>
  world({
    ...options,
    grants: [
      ...(sender.length > 0 ? [grant('ada', 'A', custom(...sender))] : []),
      grant('gil', 'A', custom('users.change-access', read, 'websites.view-report')),
      ...(options.grants ?? []),
    ],
    invitations: [invitation('eve', [on('A', custom(read))], { senderId: 'ada' })],
  })
const byGil = { as: 'gil' }
const more = changeInvited('eve', on('A', custom(read, 'websites.view-report')))

describe('C1: a pending invitation is not changed into one that nobody answers for', () => {
  it('its sender may not grant it, and the editor may not invite', () => {
    const before = start(['users.invite', read])
    expect(codeOf(before, accept('eve'), { as: 'eve' })).toBeUndefined()
    expect(run(before, more, byGil)).toEqual({ world: before, changes: [], refusal: asked })
  })

  it('its sender has left', () => {
    expect(refused(start([]), more, byGil)).toEqual(asked)
  })

  it('among several rows', () => {
    const both: ChangeAccess = { ...more, personIds: ['ada'] }
    expect(refused(start(['users.invite', read]), both, byGil)).toMatchObject({
      code: 'rows-refused',
      rows: [{ index: 1, refusal: asked }],
    })
  })

  it('an account that neither of them may invite to, though the change is about another', () => {
    const before = world({
      grants: [
        grant('ada', 'A', custom('users.invite', read)),
        grant('ada', 'A1', custom('users.invite', read)),
        grant('gil', 'A', 'admin'),
      ],
      invitations: [invitation('eve', [on('A1', custom(read)), on('A', custom(read))], { senderId: 'ada' })],
    })
    const admin = changeInvited('eve', on('A', 'admin'))
    expect(refused(before, admin, byGil)).toEqual({ ...asked, accountId: '', name: '' })
  })

  it('the editor may invite, but not give what stays offered elsewhere', () => {
    const before = world({
      grants: [
        grant('ada', 'A', custom('users.invite', read)),
        grant('ada', 'A1', custom('users.invite', read)),
        grant('gil', 'A', 'admin'),
        grant('gil', 'A1', custom('users.invite')),
      ],
      invitations: [invitation('eve', [on('A1', custom(read)), on('A', custom(read))], { senderId: 'ada' })],
    })
    expect(refused(before, changeInvited('eve', on('A', 'admin')), byGil)).toMatchObject({
      code: 'grants-more-than-held',
      accountId: 'A1',
      permissions: [read],
    })
  })

  it('K1: asked with the other rights, before shape', () => {
    const nothing = changeInvited('eve', on('A', custom()))
    expect(codeOf(start([]), nothing, byGil)).toBe('not-allowed')
    expect(codeOf(start(['users.invite', read]), nothing, byGil)).toBe('nothing-offered')
  })
})

describe('C1: else it is changed, and stays one that can be accepted', () => {
  it.each<[string, ReturnType<typeof start>, ChangeAccess, string]>([
    ['its sender may grant it', start(['users.invite', read, 'websites.view-report']), more, 'gil'],
    ['the editor may invite', start(['users.invite', read]), more, 'olga'],
    [
      'C7: under "stay" an invitation needs no sender',
      start([], { policies: { invitationsOfDeparted: 'stay' } }),
      more,
      'gil',
    ],
  ])('%s', (_, before, command, as) => {
    expect(codeOf(done(before, command, { as }), accept('eve'), { as: 'eve' })).toBeUndefined()
  })

  it('what changes nothing is no change', () => {
    const same = changeInvited('eve', on('A', custom(read)))
    expect(run(start([]), same, byGil)).toMatchObject({ changes: [] })
    expect(codeOf(start([]), same, byGil)).toBeUndefined()
  })

  it('an invitation that has ended says that first', () => {
    const ended = world({
      grants: [grant('gil', 'A', custom('users.change-access', read))],
      invitations: [invitation('eve', [on('A')], { senderId: 'ada', expiresAt: T0 })],
    })
    expect(codeOf(ended, changeInvited('eve', on('A', custom(read))), byGil)).toBe('invitation-not-pending')
  })

  it('access of a user is nobody else’s to answer for', () => {
    expect(codeOf(start(['users.invite', read]), change('ada', on('A', custom(read))), byGil)).toBeUndefined()
  })
})
