import { describe, expect, it } from 'vitest'
import type { Invitation } from '@/domain/model/rows'
import { tooManyInvitations } from '@/domain/invitation/rate-limit'
import { issues, tree } from '../../fixtures/inspect'
import { resend, revoke } from '../../fixtures/commands'
import { caseCatalogue } from '../../fixtures/catalogue'
import { grant, invitation, on } from '../../fixtures/rows'
import { codeOf, done } from '../../fixtures/run'
import { H24, HOUR, T0 } from '../../fixtures/time'
import { withRows, world } from '../../fixtures/world'

/** A world in which an invitation was sent at each of these moments. */
const issued = (moments: number[], differs: Partial<Invitation> = {}, policies = {}) =>
  world({
    plan: 'P50',
    policies,
    invitations: moments.map((sentAt, n) => invitation(`x${n}`, [on('A')], { sentAt, ...differs })),
  })

const withLimit = (facts: ReturnType<typeof world>, newUsers: number) =>
  withRows(facts, {
    catalogues: [caseCatalogue({ policies: { resendingCounts: true }, limits: { newUsers } })],
  })

const times = (count: number, at: number) => Array.from({ length: count }, () => at)
const ask = (facts: ReturnType<typeof world>, needed: number, at: number) =>
  tooManyInvitations(facts, tree(facts), needed, at)

describe('I5: 25 new users in any 24 hours', () => {
  it('one issued at t counts while now − t < 24 h', () => {
    const one = issued([T0])
    expect([issues(one, T0), issues(one, T0 + H24 - 1), issues(one, T0 + H24)]).toEqual([1, 1, 0])
  })

  it.each(['withdrawn', 'declined', 'accepted'] as const)(
    'T-02: one that was %s since still counts',
    (status) => {
      expect(issues(issued([T0], { status }), T0)).toBe(1)
    },
  )

  it('T-02: an expired one still counts', () => {
    expect(issues(issued([T0], { expiresAt: T0 + 1 }), T0 + 1)).toBe(1)
  })

  it('a further account for someone in the tree does not count', () => {
    expect(issues(issued([T0], { newUser: false }), T0)).toBe(0)
  })

  it('another tree counts for itself', () => {
    const other = world({ invitations: [invitation('x', [on('B')], { sentAt: T0 })] })
    expect(issues(other)).toBe(0)
  })

  it('25 fit, the 26th is refused', () => {
    expect(ask(issued(times(24, T0)), 1, T0)).toBeUndefined()
    expect(ask(issued(times(25, T0)), 1, T0)).toEqual({
      ...{ code: 'invitation-rate-limited', limit: 25, left: 0, needed: 1, retryAt: T0 + H24 },
    })
  })

  it('retryAt is the first moment at which all of the command fits, and no sooner', () => {
    const spread = issued([...times(10, T0), ...times(10, T0 + HOUR), ...times(3, T0 + 2 * HOUR)])
    const at = T0 + 3 * HOUR
    for (const [needed, retryAt] of [
      [3, T0 + H24],
      [12, T0 + H24],
      [13, T0 + HOUR + H24],
      [22, T0 + HOUR + H24],
      [23, T0 + 2 * HOUR + H24],
      [25, T0 + 2 * HOUR + H24],
    ] as const) {
      expect(ask(spread, needed, at), `${needed}`).toEqual({
        ...{ code: 'invitation-rate-limited', limit: 25, left: 2, needed, retryAt },
      })
      expect(ask(spread, needed, retryAt - 1), `${needed} just before`).toBeDefined()
      expect(ask(spread, needed, retryAt), `${needed} then`).toBeUndefined()
    }
  })

  it('the order in which the rows lie does not matter', () => {
    const full = issued([...times(10, T0 + HOUR), ...times(14, T0), T0 + 2 * HOUR])
    expect(ask(full, 1, T0 + 3 * HOUR)).toMatchObject({ left: 0, retryAt: T0 + H24 })
  })

  it('there is no retryAt when the command never fits', () => {
    expect(ask(issued([]), 26, T0)).toEqual({
      ...{ code: 'invitation-rate-limited', limit: 25, left: 25, needed: 26 },
    })
  })

  it('a limit lowered below what was issued says when there is room again', () => {
    const lowered = world({
      plan: 'P50',
      limits: { newUsers: 2 },
      invitations: [0, 1, 2, 3].map((n) => invitation(`x${n}`, [on('A')], { sentAt: T0 + n })),
    })
    expect(ask(lowered, 1, T0 + 9)).toMatchObject({ left: 0, retryAt: T0 + 2 + H24 })
  })

  it('T-07: 24 hours are 24 hours, also over a change of clocks', () => {
    const noon = Date.parse('2026-10-24T12:00:00+02:00')
    const elevenNextDay = Date.parse('2026-10-25T11:00:00+01:00')
    const full = issued(times(25, noon))
    expect(ask(full, 1, elevenNextDay - 1)).toMatchObject({ retryAt: elevenNextDay })
    expect(ask(full, 1, elevenNextDay)).toBeUndefined()
  })
})

describe('2.4: what counts is a policy', () => {
  const history: Invitation['history'] = [
    { at: T0, by: 'olga', act: 'sent' },
    { at: T0 + HOUR, by: 'olga', act: 'resent' },
    { at: T0 + HOUR, by: 'olga', act: 'edited' },
  ]

  it('resending does not count, unless the policy says so; editing never does', () => {
    expect(issues(issued([T0], { history }), T0 + HOUR)).toBe(1)
    expect(issues(issued([T0], { history }, { resendingCounts: true }), T0 + HOUR)).toBe(2)
  })

  it('resending counts for who has no access by then, whatever it was at the first sending', () => {
    const policies = { resendingCounts: true }
    const elsewhere = world({
      policies,
      grants: [grant('ben', 'A')],
      invitations: [invitation('ben', [on('A1')], { newUser: false, sentAt: T0 - HOUR })],
    })
    expect(issues(done(elsewhere, resend('ben')), T0)).toBe(0)
    const revoked = done(elsewhere, revoke('ben', 'A'))
    expect(issues(revoked, T0)).toBe(0)
    const resent = done(revoked, resend('ben'))
    expect(issues(resent, T0)).toBe(1)
    expect(codeOf(withLimit(resent, 1), resend('ben'))).toBe('invitation-rate-limited')

    const accessSince = world({
      policies,
      grants: [grant('eve', 'A')],
      invitations: [invitation('eve', [on('A1')], { sentAt: T0 - HOUR })],
    })
    expect(issues(done(accessSince, resend('eve')), T0)).toBe(1)
  })

  it('withdrawn ones count, unless the policy says no', () => {
    expect(issues(issued([T0], { status: 'withdrawn' }, { withdrawnCounts: false }), T0)).toBe(0)
    expect(issues(issued([T0], { status: 'declined' }, { withdrawnCounts: false }), T0)).toBe(1)
  })

  it('limit and window come from the catalogue', () => {
    const limits = { newUsers: 1, windowHours: 2 }
    const one = world({ plan: 'P50', limits, invitations: [invitation('x', [on('A')], { sentAt: T0 })] })
    expect(ask(one, 1, T0)).toMatchObject({ limit: 1, retryAt: T0 + 2 * HOUR })
  })
})
