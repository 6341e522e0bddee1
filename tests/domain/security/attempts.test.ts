import { expect, it } from 'vitest'
import { recentTries, retryMoment } from '@/domain/security/attempts'
import * as ask from '../../fixtures/commands'
import { run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const MINUTE = 60_000
const every = (count: number, ms: number) => Array.from({ length: count }, (_, n) => T0 + n * ms)

it('K1: the fifth wrong try within five minutes stops the next one', () => {
  expect(retryMoment([], T0)).toBeUndefined()
  expect(retryMoment(every(4, 1000), T0 + 10_000)).toBeUndefined()
  expect(retryMoment(every(5, 1000), T0 + 10_000)).toBe(T0 + 5 * MINUTE)
})

it('K1: at retryAt, and not before, a try is taken again', () => {
  const tries = every(5, MINUTE)
  expect(retryMoment(tries, T0 + 5 * MINUTE - 1)).toBe(T0 + 5 * MINUTE)
  expect(retryMoment(tries, T0 + 5 * MINUTE)).toBeUndefined()
  expect(retryMoment([...tries, T0 + 5 * MINUTE], T0 + 5 * MINUTE)).toBe(T0 + 6 * MINUTE)
})

it('K1: in whatever order they are stored; those of a time still to come do not count', () => {
  expect(retryMoment(every(5, 1000).reverse(), T0 + 10_000)).toBe(T0 + 5 * MINUTE)
  expect(retryMoment(every(5, 1000), T0 + 3999)).toBeUndefined()
  expect(recentTries([T0 - 5 * MINUTE, T0 - 1, T0, T0 + 1], T0)).toEqual([T0 - 1, T0])
})

it.each([ask.setUp2fa, ask.turnOff2fa])('K1: a right code is refused too, as $type', (command) => {
  const facts = world({ users: 3 })
  const proofs = { code: 'right', retryAt: T0 + MINUTE } as const
  expect(run(facts, command, { as: 'ben', proofs }).refusal).toEqual({
    code: 'too-many-attempts',
    retryAt: T0 + MINUTE,
  })
})
