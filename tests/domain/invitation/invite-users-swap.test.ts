import { describe, expect, it } from 'vitest'
import type { InviteUsers } from '@/domain/invitation/invite-users'
import { manyNames, swap } from '../../fixtures/commands'
import { issues, seats, status } from '../../fixtures/inspect'
import { apiKey, appSession, grant, invitation, on } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { H24, T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const full = world({
  plan: 'P5',
  users: 4,
  pending: 1,
  grants: [grant('ben', 'A1', 'viewer')],
  rows: { apiKeys: [apiKey('k', 'ben', 'A')], appSessions: [appSession('d', 'ben', 'A1')] },
})
const inPlaceOfBen = swap('fay', { personId: 'ben' })

describe('InviteUsers in the place of somebody', () => {
  it('S8: at 5/5 one step ends the access of a user and invites somebody else', () => {
    const { world: after, event } = run(full, inPlaceOfBen)
    expect(seats(after)).toBe('3a+2p/5')
    expect([status(after, 'fay'), after.grants.has('A/ben'), after.grants.has('A1/ben')]).toEqual([
      'pending',
      false,
      false,
    ])
    expect(event).toMatchObject({
      type: 'UsersInvited',
      replaced: { email: 'ben@people.example', keys: 1, appSessions: 1, invitations: 0, seats: 0 },
    })
  })

  it('S8: a pending invitation gives its seat to another', () => {
    const after = done(full, swap('fay', { invitationId: 'inv-eve' }))
    expect([status(after, 'eve'), status(after, 'fay'), seats(after)]).toEqual([
      'withdrawn',
      'pending',
      '4a+1p/5',
    ])
    expect(issues(after)).toBe(1)
  })

  it('S8: whoever is replaced may be invited anew in the same step', () => {
    expect(seats(done(full, swap('ben', { personId: 'ben' })))).toBe('3a+2p/5')
  })

  it('S6, S8: one seat is freed, so two new people are still one too many', () => {
    const two: InviteUsers = {
      ...inPlaceOfBen,
      invitations: manyNames(2).map((email) => ({ email: `${email}@people.example`, offers: [on('A')] })),
    }
    expect(refused(full, two)).toMatchObject({ code: 'seat-limit-reached', used: 4, needed: 2 })
    expect(run(full, two).world).toBe(full)
  })

  it('S8, I5: replacing somebody does not get round the limit of new users', () => {
    const busy = world({ plan: 'P5', users: 4, pending: 1, limits: { newUsers: 0 } })
    expect(codeOf(busy, inPlaceOfBen)).toBe('invitation-rate-limited')
  })

  it.each([
    [{ personId: 'olga' }, 'is-owner'],
    [{ personId: 'ada' }, 'is-yourself'],
    [{ personId: 'gil' }, 'not-a-user'],
    [{ invitationId: 'inv-gone' }, 'not-found'],
    [{ invitationId: 'inv-late' }, 'invitation-not-pending'],
  ])('A5, S8: in the place of %o is refused: %s', (replacing, code) => {
    const late = invitation('late', [on('A')], { sentAt: T0 - 8 * H24 })
    const facts = world({ plan: 'P5', users: 4, pending: 1, invitations: [late] })
    const command = swap('fay', replacing)
    expect(codeOf(facts, command, { as: 'ada' })).toBe(code)
    expect(run(facts, command, { as: 'ada' }).world).toBe(facts)
  })

  it('A4, S8: asks for users.revoke on every account of whoever is replaced', () => {
    const facts = world({ plan: 'P5', users: 4, pending: 1, grants: [grant('ben', 'A2', 'viewer')] })
    expect(refused(facts, inPlaceOfBen, { as: 'ada' })).toMatchObject({
      code: 'not-allowed',
      permission: 'users.revoke',
    })
  })
})
