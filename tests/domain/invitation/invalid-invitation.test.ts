import { describe, expect, it } from 'vitest'
import { invalidReason } from '@/domain/invitation/invalid-invitation'
import type { Person } from '@/domain/model/rows'
import { custom, grant, invitation, on, person } from '../../fixtures/rows'
import { world } from '../../fixtures/world'

const reason = (sender: Parameters<typeof grant>[2] | undefined, policies = {}) => {
  const invitations = [invitation('eve', [on('A')], { senderId: 'ada' })]
  const facts = world({ policies, invitations, grants: sender ? [grant('ada', 'A', sender)] : [] })
  return invalidReason(facts, facts.invitations.get('inv-eve')!)
}

describe('I9: why the list says that an open invitation cannot be accepted as it is', () => {
  it('its sender may still grant it: no reason', () => {
    expect(reason('admin')).toBeUndefined()
  })

  it('its sender has left, or may no longer grant it', () => {
    expect(reason(undefined)).toEqual({ code: 'invitation-void', reason: 'sender-left', senderName: 'Ada' })
    const mayNot = { code: 'invitation-void', reason: 'sender-may-not', senderName: 'Ada' }
    expect([reason('viewer'), reason(custom('users.invite'))]).toEqual([mayNot, mayNot])
  })

  it('A2: its sender has not set up the two-factor sign-in that the tree requires', () => {
    const invitations = [invitation('eve', [on('A')], { senderId: 'ada' })]
    const requiring = (sender: Partial<Person>, ownGrant = 'admin') =>
      invalidReason(
        world({
          account: { requiresTwoFactor: true },
          invitations,
          grants: [grant('ada', 'A', ownGrant)],
          rows: { people: [person('ada', sender)] },
        }),
        invitations[0]!,
      )
    const first = { code: 'invitation-void', reason: 'sender-two-factor', senderName: 'Ada' }
    expect(requiring({ twoFactor: false })).toEqual(first)
    expect(requiring({ twoFactor: true })).toBeUndefined()
    expect(requiring({ twoFactor: true }, 'viewer')).toMatchObject({ reason: 'sender-may-not' })
  })

  it('C7: under "stay" only who is still there and may not is a reason', () => {
    expect(reason(undefined, { invitationsOfDeparted: 'stay' })).toBeUndefined()
    expect(reason('viewer', { invitationsOfDeparted: 'stay' })).toMatchObject({ reason: 'sender-may-not' })
  })

  it('a sender whose row is gone counts as having left', () => {
    const gone = invitation('eve', [on('A')], { senderId: 'zoe' })
    expect(invalidReason(world(), gone)).toEqual({
      code: 'invitation-void',
      reason: 'sender-left',
      senderName: '',
    })
  })
})
