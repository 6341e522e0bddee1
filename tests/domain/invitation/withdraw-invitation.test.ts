import { describe, expect, it } from 'vitest'
import { accept, withdraw } from '../../fixtures/commands'
import { accessOf, seats } from '../../fixtures/inspect'
import { grant, invitation, on } from '../../fixtures/rows'
import { done, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const before = world({ plan: 'P5', users: 2, pending: 1 })

describe('WithdrawInvitation', () => {
  it('S5: takes it back and frees the seat at once', () => {
    const sent = before.invitations.get('inv-eve')!
    const { changes, event, world: after } = run(before, withdraw('eve'), { as: 'ada' })
    const history = [...sent.history, { at: T0, by: 'ada', act: 'withdrawn' }]
    expect(changes).toEqual([
      {
        table: 'invitations',
        key: 'inv-eve',
        before: sent,
        after: { ...sent, status: 'withdrawn', history, revision: 2 },
      },
    ])
    expect(event).toEqual({ type: 'InvitationWithdrawn', primaryId: 'A', email: 'eve@people.example' })
    expect([seats(before), seats(after)]).toEqual(['2a+1p/5', '2a+0p/5'])
  })

  it('I-07: withdrawn, then accepted', () => {
    const after = done(before, withdraw('eve'))
    expect(refused(after, accept('eve'), { as: 'eve' })).toEqual({
      code: 'invitation-not-pending',
      status: 'withdrawn',
    })
  })

  it('I-07: an accepted one cannot be withdrawn, the member stays', () => {
    const member = done(before, accept('eve'), { as: 'eve' })
    const { world: after, refusal } = run(member, withdraw('eve'))
    expect(refusal).toEqual({ code: 'invitation-not-pending', status: 'accepted' })
    expect(accessOf(after, 'eve')).toHaveProperty('A')
  })

  it('I10: nor a declined, a withdrawn or an expired one', () => {
    for (const differs of [{ status: 'declined' }, { status: 'withdrawn' }, { expiresAt: T0 }] as const) {
      const ended = world({ invitations: [invitation('eve', [on('A')], differs)] })
      const { status = 'expired' } = differs as { status?: string }
      expect(refused(ended, withdraw('eve'))).toEqual({ code: 'invitation-not-pending', status })
    }
  })

  it('I-09: an admin of another tree gets not-found', () => {
    const rows = [grant('gil', 'B', 'admin')]
    const other = world({ pending: 1, grants: rows })
    const hidden = { code: 'not-found', what: 'invitation', id: 'inv-eve' }
    for (const as of ['gil', 'bruno'])
      expect(run(other, withdraw('eve'), { as })).toMatchObject({ world: other, refusal: hidden })
    expect(refused(other, withdraw('gone'))).toEqual({ ...hidden, id: 'inv-gone' })
  })

  it('R-13: an admin on A1 only does not see an invitation to A2', () => {
    const sibling = world({
      grants: [grant('gil', 'A1', 'admin')],
      invitations: [invitation('eve', [on('A2')])],
    })
    expect(refused(sibling, withdraw('eve'), { as: 'gil' }).code).toBe('not-found')
  })

  it('A4: it takes the right on every account of the invitation', () => {
    const grants = [grant('gil', 'A1', 'admin')]
    const both = world({ users: 2, grants, invitations: [invitation('eve', [on('A1'), on('A')])] })
    for (const as of ['gil', 'ben', 'ada'])
      expect(refused(both, withdraw('eve'), { as }).code, as).toBe('not-allowed')
    expect(refused(both, withdraw('eve'), { as: 'nobody' }).code).toBe('not-signed-in')
  })

  it('A2: two-factor sign-in comes first', () => {
    const start = world({ users: 1, pending: 1, account: { requiresTwoFactor: true } })
    expect(refused(start, withdraw('eve'), { as: 'ada' }).code).toBe('two-factor-first')
  })
})
