import { describe, expect, it } from 'vitest'
import type { Facts } from '@/domain/command/facts'
import { caseCatalogue } from '../../fixtures/catalogue'
import { withPlan } from '../../fixtures/catalogue-edits'
import { manyNames, decline, invite, resend, withdraw } from '../../fixtures/commands'
import { issues, seats, status } from '../../fixtures/inspect'
import { grant, invitation, on } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { invited } from '../../fixtures/steps'
import { H24, T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

describe('InviteUsers and seats', () => {
  it('S-01: the last seat is taken, the next is refused with the whole count', () => {
    const full = done(world({ plan: 'P5', users: 4 }), invite('eve'))
    expect(seats(full)).toBe('4a+1p/5')
    expect(run(full, invite('fay'))).toMatchObject({
      world: full,
      refusal: {
        ...{ code: 'seat-limit-reached', used: 5, active: 4, pending: 1, limit: 5, needed: 1, plan: 'P5' },
        roomierPlans: ['P10', 'P15', 'P50'],
      },
    })
  })

  it('S-02: withdrawing frees the seat for another', () => {
    const full = world({ plan: 'P5', users: 3, pending: 2 })
    const freed = done(full, withdraw('eve'))
    expect(seats(freed)).toBe('3a+1p/5')
    const again = done(freed, invite('fay'))
    expect([seats(again), issues(again)]).toEqual(['3a+2p/5', 1])
  })

  it('S-05: one invitation to three accounts takes one seat', () => {
    expect(seats(done(world({ plan: 'P5' }), invite('eve', on('A'), on('A1'), on('A2'))))).toBe('0a+1p/5')
  })

  it('S-06: the owner and five people on P5: a sixth is refused', () => {
    expect(refused(world({ plan: 'P5', users: 5 }), invite('eve'))).toMatchObject({
      used: 5,
      active: 5,
      limit: 5,
    })
  })

  it('S-07: at 5/5 someone in the tree may be invited to a further account', () => {
    const full = world({ plan: 'P5', users: 4, grants: [grant('gil', 'A1')] })
    const after = done(full, invite('gil', on('A2')))
    expect(seats(after)).toBe('5a+0p/5')
    expect(issues(after)).toBe(0)
  })

  it('S-08: a seat is free the moment an invitation expires, with no sweeper running', () => {
    const full = world({
      plan: 'P5',
      users: 4,
      invitations: [invitation('eve', [on('A')], { expiresAt: T0 })],
    })
    expect(codeOf(full, invite('fay'), { at: T0 - 1 })).toBe('seat-limit-reached')
    const after = done(full, invite('fay'), { at: T0 })
    expect([status(after, 'eve'), seats(after)]).toEqual(['expired', '4a+1p/5'])
  })

  it('S-09: a list of three with two seats free is refused whole', () => {
    const before = world({ plan: 'P5', users: 3 })
    expect(run(before, invite(manyNames(3)))).toMatchObject({
      ...{
        world: before,
        changes: [],
        refusal: { code: 'seat-limit-reached', used: 3, limit: 5, needed: 3 },
      },
    })
    expect(seats(done(before, invite(manyNames(2))))).toBe('3a+2p/5')
  })

  it('S-09: only those of the list who are new need a seat', () => {
    const before = world({ plan: 'P5', users: 4 })
    expect(seats(done(before, invite(['ben', 'u3', 'eve'], on('A1'))))).toBe('4a+1p/5')
  })

  it('2.4: under "active only" inviting takes no seat, even when all are taken', () => {
    const full = world({ plan: 'P5', users: 5, policies: { seatTakenBy: 'active' } })
    expect(seats(done(full, invite(manyNames(3))))).toBe('5a+3p/5')
  })

  it('S4: "active only" does not make a plan without seats share', () => {
    expect(codeOf(world({ plan: 'P0', policies: { seatTakenBy: 'active' } }), invite('eve'))).toBe(
      'sharing-not-in-plan',
    )
  })
})

describe('InviteUsers and the 24 hours', () => {
  const issued25 = done(world({ plan: 'P50' }), invite(manyNames(25)))

  it('T-01: the 26th is refused until exactly 24 hours after the first', () => {
    expect(refused(issued25, invite('eve'), { at: T0 + H24 - 1 })).toEqual({
      ...{ code: 'invitation-rate-limited', limit: 25, left: 0, needed: 1, retryAt: T0 + H24 },
    })
    expect(codeOf(issued25, invite('eve'), { at: T0 + H24 })).toBeUndefined()
  })

  it('T-02: withdrawn and declined ones still count', () => {
    let facts = world({ plan: 'P50' })
    for (const name of manyNames(25)) facts = invited(facts, name)
    for (const name of manyNames(10)) facts = done(facts, withdraw(name))
    expect(codeOf(facts, invite('eve'))).toBe('invitation-rate-limited')
    expect(issues(facts)).toBe(25)
  })

  it('T-02: withdrawn ones do not, where the policy says so', () => {
    let facts = world({ plan: 'P50', policies: { withdrawnCounts: false } })
    for (const name of manyNames(25)) facts = invited(facts, name)
    expect(codeOf(done(facts, withdraw('new7')), invite('eve'))).toBeUndefined()
  })

  it('T-03: resending does not count, unless the policy says so', () => {
    const at = T0 + 1
    for (const [resendingCounts, count] of [
      [false, 1],
      [true, 2],
    ] as const) {
      const facts = invited(world({ policies: { resendingCounts } }), 'eve')
      expect(issues(done(facts, resend('eve'), { at }), at)).toBe(count)
    }
  })

  it('T-04: a list of ten with five left is refused whole', () => {
    const issued20 = done(world({ plan: 'P50' }), invite(manyNames(20)))
    expect(run(issued20, invite(manyNames(10, 'more')))).toMatchObject({
      ...{ world: issued20, changes: [], refusal: { code: 'invitation-rate-limited', left: 5, needed: 10 } },
    })
    expect(issues(done(issued20, invite(manyNames(5, 'more'))))).toBe(25)
  })

  it('T-05: both limits hit at once: seat-limit-reached only', () => {
    const both = done(world({ plan: 'P50', users: 25 }), invite(manyNames(25)))
    expect(refused(both, invite('eve')).code).toBe('seat-limit-reached')
  })

  it('T-07: Berlin, 25 issued at noon before the clocks go back: next at 11:00 the day after', () => {
    const noon = Date.parse('2026-10-24T12:00:00+02:00')
    const eleven = Date.parse('2026-10-25T11:00:00.000+01:00')
    const full = done(world({ plan: 'P50' }), invite(manyNames(25)), { at: noon })
    expect(refused(full, invite('eve'), { at: eleven - 1 })).toMatchObject({ retryAt: eleven })
    expect(codeOf(full, invite('eve'), { at: eleven })).toBeUndefined()
  })

  it('I-08: declined, then invited again: ok, and issue no. 2', () => {
    const declined = done(invited(world({ plan: 'P5' }), 'eve'), decline('eve'), { as: 'eve' })
    expect(seats(declined)).toBe('0a+0p/5')
    expect(issues(done(declined, invite('eve')))).toBe(2)
  })

  it('I-10: a refused invitation does not count', () => {
    const before = world({ users: 2, pending: 1 })
    for (const name of ['ben', 'eve', 'olga']) expect(issues(run(before, invite(name)).world)).toBe(0)
  })
})

describe('InviteUsers and the length of the list', () => {
  const roomy = world({
    catalogue: withPlan(caseCatalogue({ limits: { newUsers: 1000 } }), 'P50', { seats: null }),
    plan: 'P50',
  })

  it('K5: takes 500 rows', () => {
    expect(done(roomy, invite(manyNames(500))).invitations.size).toBe(500)
  })

  it('K5, K1.5: refuses 501 as a whole, before it looks at any row', () => {
    expect(refused(roomy, invite(['ada@', ...manyNames(500)]))).toEqual({ code: 'too-many-rows', limit: 500 })
  })

  it('reads each table at most a few times, however many rows there are', () => {
    const reads = (rows: number) => {
      const counted = countReads(done(roomy, invite(manyNames(400, 'old'))))
      done(counted.facts, invite(manyNames(rows)), { at: T0 + 1 })
      return counted.reads()
    }
    expect(reads(200)).toBe(reads(2))
  })
})

/** Facts whose tables count how often somebody goes through all their rows. */
function countReads(facts: Facts) {
  let count = 0
  class CountedTable<T> extends Map<string, T> {
    override values() {
      count += 1
      return super.values()
    }
    override [Symbol.iterator]() {
      count += 1
      return super[Symbol.iterator]()
    }
  }
  const counted = <T>(rows: ReadonlyMap<string, T>) => new CountedTable(rows)
  const { people, grants, invitations, accounts, mailDomains } = facts
  return {
    facts: {
      ...{ ...facts, people: counted(people), grants: counted(grants), accounts: counted(accounts) },
      ...{ invitations: counted(invitations), mailDomains: counted(mailDomains) },
    },
    reads: () => count,
  }
}
