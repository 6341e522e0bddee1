import { expect, it } from 'vitest'
import type { Facts } from '@/domain/command/facts'
import { authorize } from '@/domain/access/authorize'
import { inviteRefused } from '@/domain/invitation/may-invite'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

function asked(facts: Facts, actorId = 'olga') {
  const entry = authorize(facts, 'A', { id: '', actorId, at: T0 })
  return 'refusal' in entry ? entry.refusal : inviteRefused(facts, entry, 'A', T0)
}

it('nothing speaks against inviting while there is a right, a seat and room in the day', () => {
  expect(asked(world({ plan: 'P5', users: 3, pending: 1 }))).toBeUndefined()
})

it('A4, S4, S3, I5: otherwise the first of right, plan, seat and rate is told', () => {
  expect(asked(world({ users: 2 }), 'ben')).toMatchObject({ code: 'not-allowed', permission: 'users.invite' })
  expect(asked(world({ plan: 'P0' }))?.code).toBe('sharing-not-in-plan')
  expect(asked(world({ plan: 'P5', users: 3, pending: 2 }))).toMatchObject({
    code: 'seat-limit-reached',
    needed: 1,
    roomierPlans: ['P10', 'P15', 'P50'],
  })
  expect(asked(world({ plan: 'P5', limits: { newUsers: 0 } }))?.code).toBe('invitation-rate-limited')
})

it('2.4: under active only, an invitation needs no seat', () => {
  expect(asked(world({ plan: 'P5', users: 5, policies: { seatTakenBy: 'active' } }))).toBeUndefined()
})
