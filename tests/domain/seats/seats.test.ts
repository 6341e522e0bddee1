import { describe, expect, it } from 'vitest'
import { noSeatFor, seatUse, addressesWithSeat } from '@/domain/seats/seats'
import { emailOf, grant, invitation, on } from '../../fixtures/rows'
import { seats, tree } from '../../fixtures/inspect'
import { world } from '../../fixtures/world'
import { T0 } from '../../fixtures/time'

const inviteSent = (name: string, ...accounts: string[]) =>
  invitation(
    name,
    accounts.map((id) => on(id)),
  )

describe('S1: what takes a seat', () => {
  it('S-06: the owner takes none: five people on P5 are 5 of 5', () => {
    expect(seats(world({ plan: 'P5', users: 5 }))).toBe('5a+0p/5')
  })

  it('S1: active and pending both count, anywhere in the tree', () => {
    const invitations = [inviteSent('eve', 'A1'), inviteSent('fay', 'A2')]
    expect(seats(world({ plan: 'P5', users: 1, grants: [grant('gil', 'A2')], invitations }))).toBe('2a+2p/5')
  })

  it('S1: another tree counts for itself', () => {
    const start = { grants: [grant('ada', 'B')], invitations: [invitation('eve', [on('B')])] }
    expect(seats(world({ plan: 'P5', ...start }))).toBe('0a+0p/5')
  })

  it('S1: declined, withdrawn and accepted invitations take none', () => {
    const ended = (['declined', 'withdrawn', 'accepted'] as const).map((status, n) =>
      invitation(`p${n}`, [on('A')], { status }),
    )
    expect(seats(world({ plan: 'P5', invitations: ended }))).toBe('0a+0p/5')
  })

  it('S2: grants on many subaccounts are one seat', () => {
    const grants = ['A', 'A1', 'A2'].map((id) => grant('ben', id))
    expect(seats(world({ plan: 'P5', grants }))).toBe('1a+0p/5')
  })

  it('S2: a grant and an open invitation of the same person are one seat, an active one', () => {
    const start = { grants: [grant('ben', 'A1')], invitations: [inviteSent('ben', 'A2')] }
    expect(seats(world({ plan: 'P5', ...start }))).toBe('1a+0p/5')
  })

  it('S-08: an invitation frees its seat the moment it expires', () => {
    const full = world({
      plan: 'P5',
      users: 4,
      invitations: [invitation('eve', [on('A')], { expiresAt: T0 })],
    })
    expect(seats(full, T0 - 1)).toBe('4a+1p/5')
    expect(seats(full, T0)).toBe('4a+0p/5')
  })

  it('2.4: under the policy "active only" an open invitation takes none', () => {
    const start = world({ plan: 'P5', users: 4, pending: 3, policies: { seatTakenBy: 'active' } })
    expect(seatUse(start, tree(start), T0)).toEqual({ active: 4, pending: 3, used: 4, limit: 5 })
  })
})

describe('S3: what would take more seats than there are', () => {
  const used4 = world({ plan: 'P5', users: 3, pending: 1 })

  it('the last seat can be taken, one more is refused with the whole count and the roomier plans', () => {
    expect(noSeatFor(used4, tree(used4), 1, T0)).toBeUndefined()
    expect(noSeatFor(used4, tree(used4), 2, T0)).toEqual({
      ...{ code: 'seat-limit-reached', used: 4, active: 3, pending: 1, limit: 5, needed: 2, plan: 'P5' },
      roomierPlans: ['P10', 'P15', 'P50'],
    })
  })

  it('only plans with room for all of them are roomier; none on the largest', () => {
    expect(noSeatFor(used4, tree(used4), 7, T0)).toMatchObject({ roomierPlans: ['P15', 'P50'] })
    expect(noSeatFor(used4, tree(used4), 47, T0)).toMatchObject({ roomierPlans: [] })
  })

  it('a plan without a limit is never full, and is roomier than any', () => {
    const premium = world({ plan: 'levels.premium', users: 60 })
    expect(seats(premium)).toBe('60a+0p/∞')
    expect(noSeatFor(premium, tree(premium), 1000, T0)).toBeUndefined()
    const standard = world({ plan: 'levels.standard', users: 4 })
    expect(noSeatFor(standard, tree(standard), 1, T0)).toMatchObject({ roomierPlans: ['levels.premium'] })
  })

  it('what needs no seat is never refused', () => {
    const full = world({ plan: 'P5', users: 5 })
    expect(noSeatFor(full, tree(full), 0, T0)).toBeUndefined()
  })
})

it('S1: seatedAddresses answers for each address', () => {
  const start = world({ plan: 'P5', users: 1, pending: 1 })
  const takes = (name: string) => addressesWithSeat(start, tree(start), T0).has(emailOf(name))
  expect(['ada', 'eve', 'fay', 'olga'].map(takes)).toEqual([true, true, false, false])
})
