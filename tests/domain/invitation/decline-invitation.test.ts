import { describe, expect, it } from 'vitest'
import { accept, decline } from '../../fixtures/commands'
import { seats } from '../../fixtures/inspect'
import { invitation, on } from '../../fixtures/rows'
import { done, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const before = world({ plan: 'P5', users: 1, pending: 1 })
const as = 'eve'

describe('DeclineInvitation', () => {
  it('S5: frees the seat at once, and nothing else changes', () => {
    const sent = before.invitations.get('inv-eve')!
    const { changes, event, world: after } = run(before, decline('eve'), { as })
    const history = [...sent.history, { at: T0, by: 'eve', act: 'declined' }]
    expect(changes).toEqual([
      {
        table: 'invitations',
        key: 'inv-eve',
        before: sent,
        after: { ...sent, status: 'declined', history, revision: 2 },
      },
    ])
    expect(event).toEqual({ type: 'InvitationDeclined', primaryId: 'A', email: 'eve@people.example' })
    expect([seats(before), seats(after)]).toEqual(['1a+1p/5', '1a+0p/5'])
  })

  it('I10: declined, it can neither be accepted nor declined again', () => {
    const declined = done(before, decline('eve'), { as })
    const refusal = { code: 'invitation-not-pending', status: 'declined' }
    expect([refused(declined, accept('eve'), { as }), refused(declined, decline('eve'), { as })]).toEqual([
      refusal,
      refusal,
    ])
  })

  it('an invitation that could no longer be accepted can still be declined', () => {
    const senderId = 'gone'
    const void_ = world({
      plan: 'STD5',
      invitations: [invitation('eve', [on('A', 'manager')], { senderId })],
    })
    expect(run(void_, decline('eve'), { as }).refusal).toBeUndefined()
  })

  it('T-06: an expired one can not', () => {
    const expired = world({ invitations: [invitation('eve', [on('A')], { expiresAt: T0 })] })
    expect(refused(expired, decline('eve'), { as })).toEqual({
      code: 'invitation-not-pending',
      status: 'expired',
    })
  })

  it('nobody, and a link that nothing has', () => {
    expect(refused(before, decline('eve'), { as: 'nobody' }).code).toBe('not-signed-in')
    expect(refused(before, decline('forged'), { as }).code).toBe('not-found')
  })
})
