import { describe, expect, it } from 'vitest'
import { accept, manyNames, invite, resend } from '../../fixtures/commands'
import { issues, seats, status } from '../../fixtures/inspect'
import { custom, grant, invitation, on, primary, subaccount } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { H24, T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const before = world({ users: 2, pending: 1 })
const expired = invitation('eve', [on('A')], { expiresAt: T0 })

describe('ResendInvitation: allowed', () => {
  it('I-06: a new link and a full new term, the same record', () => {
    const sent = before.invitations.get('inv-eve')!
    const { changes, event } = run(before, resend('eve'), { as: 'ada', id: 'c', links: ['new'] })
    expect(changes).toMatchObject([
      {
        ...{ table: 'invitations', key: 'inv-eve', before: sent },
        after: {
          ...sent,
          ...{
            senderId: 'ada',
            sentAt: T0,
            expiresAt: T0 + 7 * H24,
            links: ['link-eve', 'new'],
            revision: 2,
          },
          history: [...sent.history, { at: T0, by: 'ada', act: 'resent' }],
        },
      },
      {
        table: 'mails',
        key: 'c',
        after: { to: sent.email, link: 'new', senderName: 'Ada', expiresAt: T0 + 7 * H24 },
      },
    ])
    expect(event).toEqual({ type: 'InvitationResent', primaryId: 'A', email: sent.email })
  })

  it('I-06: same seat, rate unchanged; the old link is replaced, the new one works', () => {
    const after = done(before, resend('eve'), { links: ['new'] })
    expect([seats(after), issues(after)]).toEqual([seats(before), issues(before)])
    expect(codeOf(after, accept('eve'), { as: 'eve' })).toBe('link-replaced')
    expect(codeOf(after, { type: 'AcceptInvitation', link: 'new' }, { as: 'eve' })).toBeUndefined()
  })

  it('S5: an expired one takes a seat again', () => {
    const after = done(world({ plan: 'P5', users: 4, invitations: [expired] }), resend('eve'))
    expect([status(after, 'eve'), seats(after)]).toEqual(['pending', '4a+1p/5'])
  })

  it('S5: of someone in the tree it needs no seat', () => {
    const start = {
      grants: [grant('gil', 'A1')],
      invitations: [invitation('gil', [on('A')], { expiresAt: T0 })],
    }
    expect(seats(done(world({ plan: 'P5', users: 4, ...start }), resend('gil')))).toBe('5a+0p/5')
  })

  it('an open one needs no seat that it does not have already', () => {
    expect(codeOf(world({ plan: 'P5', users: 4, pending: 1 }), resend('eve'))).toBeUndefined()
  })

  it('2.4: under "active only" an expired one takes no seat', () => {
    const full = world({ plan: 'P5', users: 5, invitations: [expired], policies: { seatTakenBy: 'active' } })
    expect(codeOf(full, resend('eve'))).toBeUndefined()
  })

  it('I-12: what its sender may no longer grant can be sent in my name', () => {
    const left = world({ invitations: [invitation('eve', [on('A')], { senderId: 'ada' })] })
    expect(codeOf(left, accept('eve'), { as: 'eve' })).toBe('invitation-void')
    const after = done(left, resend('eve'), { links: ['new'] })
    expect(codeOf(after, { type: 'AcceptInvitation', link: 'new' }, { as: 'eve' })).toBeUndefined()
  })
})

describe('ResendInvitation: refused', () => {
  it('nobody, outsiders and whoever may not invite there', () => {
    expect(refused(before, resend('eve'), { as: 'nobody' })).toEqual({ code: 'not-signed-in' })
    const hidden = { code: 'not-found', what: 'invitation', id: 'inv-eve' }
    expect(refused(before, resend('eve'), { as: 'bruno' })).toEqual(hidden)
    expect(refused(before, resend('eve'), { as: 'ben' }).code).toBe('not-allowed')
  })

  it('A5: who may invite but does not hold what it offers', () => {
    const grants = [grant('ben', 'A', custom('users.invite', 'reports.view'))]
    const admin = world({ grants, invitations: [invitation('eve', [on('A', 'author')])] })
    expect(refused(admin, resend('eve'), { as: 'ben' }).code).toBe('grants-more-than-held')
  })

  it.each(['accepted', 'declined', 'withdrawn'] as const)('I10: one that is %s', (ended) => {
    const start = world({ invitations: [invitation('eve', [on('A')], { status: ended })] })
    expect(refused(start, resend('eve'))).toEqual({ code: 'invitation-not-pending', status: ended })
  })

  it('S5: an expired one when all seats are taken', () => {
    const full = world({ plan: 'P5', users: 5, invitations: [expired] })
    expect(run(full, resend('eve'))).toMatchObject({
      world: full,
      refusal: { code: 'seat-limit-reached', needed: 1 },
    })
  })

  it('I15: an expired one when the address has been invited anew', () => {
    const anew = done(world({ invitations: [expired] }), invite('eve'), { id: 'anew' })
    expect(refused(anew, resend('eve'))).toMatchObject({ code: 'already-invited', invitationId: 'anew' })
  })

  it('I6: an expired one when the person has got access on the account', () => {
    const since = world({ grants: [grant('eve', 'A')], invitations: [expired] })
    expect(refused(since, resend('eve')).code).toBe('already-a-user')
  })

  it('I6: an expired one to who has become the owner', () => {
    const accounts = [primary('A', 'eve', 'P15')]
    expect(
      refused(world({ invitations: [expired], rows: { accounts } }), resend('eve'), { as: 'eve' }).code,
    ).toBe('is-owner')
  })

  it('P5: one whose role, or sharing at all, the plan has lost', () => {
    const invitations = [invitation('eve', [on('A', 'manager')])]
    expect(refused(world({ plan: 'STD5', invitations }), resend('eve')).code).toBe('role-not-in-plan')
    expect(refused(world({ plan: 'P0', invitations }), resend('eve')).code).toBe('sharing-not-in-plan')
  })

  it('T-03: it is limited like inviting only where the policy says so', () => {
    for (const resendingCounts of [false, true]) {
      const issued = done(
        world({ plan: 'P50', pending: 1, policies: { resendingCounts } }),
        invite(manyNames(25)),
      )
      expect(codeOf(issued, resend('eve'))).toBe(resendingCounts ? 'invitation-rate-limited' : undefined)
      expect(codeOf(issued, resend('eve'), { at: T0 + H24 })).toBeUndefined()
    }
  })

  it('A3: an expired one on an account closed since', () => {
    const rows = { accounts: [subaccount('A1', { status: 'closed' })] }
    const start = world({ invitations: [invitation('eve', [on('A1')], { expiresAt: T0 })], rows })
    expect(refused(start, resend('eve'))).toEqual({
      code: 'account-closed',
      accountId: 'A1',
      name: 'Account A1',
    })
  })
})
