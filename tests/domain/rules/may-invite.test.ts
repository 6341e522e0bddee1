import { expect, it } from 'vitest'
import { inviteRefused } from '@/domain/rules/may-invite'
import type { Start } from '../../fixtures/world'
import { world } from '../../fixtures/world'
import { tree } from '../../fixtures/look'
import { T0 } from '../../fixtures/time'

/** Why nobody new could be invited to A, by its owner unless said otherwise. */
const why = (start: Start, as = 'olga') => {
  const facts = world(start)
  return inviteRefused(facts, { tree: tree(facts), actor: facts.people.get(as)! }, 'A', T0)?.code
}

it('A4: the button knows why: right, plan, seat, rate, in this order', () => {
  const none = { newUsers: 0 }
  expect(why({ plan: 'P0', users: 2, limits: none }, 'ben')).toBe('not-allowed')
  expect(why({ plan: 'P0', limits: none })).toBe('sharing-not-in-plan')
  expect(why({ plan: 'P5', users: 5, limits: none })).toBe('seat-limit-reached')
  expect(why({ plan: 'P5', users: 4, limits: none })).toBe('invitation-rate-limited')
  expect(why({ plan: 'P5', users: 4 })).toBeUndefined()
})

it('2.4: under "active only" no seat is asked for', () => {
  expect(why({ plan: 'P5', users: 5, policies: { seatTakenBy: 'active' } })).toBeUndefined()
})
