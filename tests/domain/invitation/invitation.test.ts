import { describe, expect, it } from 'vitest'
import { statusOf } from '@/domain/invitation/status'
import { expiryFrom, linkHash, normalizeOffers, withoutAccounts } from '@/domain/invitation/invitation'
import { custom, invitation, on } from '../../fixtures/rows'
import { tree } from '../../fixtures/inspect'
import { H24, T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const envelope = { id: 'c', actorId: 'olga', at: T0 }

describe('I11: expiry is a matter of the clock', () => {
  it('pending until expiresAt, expired from then on', () => {
    const sent = invitation('eve', [on('A')], { expiresAt: T0 })
    expect([statusOf(sent, T0 - 1), statusOf(sent, T0), statusOf(sent, T0 + 1)]).toEqual([
      'pending',
      'expired',
      'expired',
    ])
  })

  it.each(['accepted', 'declined', 'withdrawn'] as const)('what was %s never expires', (status) => {
    expect(statusOf(invitation('eve', [on('A')], { status, expiresAt: T0 }), T0 + H24)).toBe(status)
  })

  it('the catalogue says how long: 7 days for levels, 30 for sharing', () => {
    expect(expiryFrom(tree(world({ plan: 'levels.premium' })), T0)).toBe(T0 + 7 * H24)
    expect(expiryFrom(tree(world({ plan: 'sharing.gold' })), T0)).toBe(T0 + 30 * H24)
  })
})

describe('offers', () => {
  it('one for each account, the last one given; each permission once', () => {
    expect(normalizeOffers([on('A', 'admin'), on('A1', custom('a', 'b', 'a')), on('A', 'viewer')])).toEqual([
      on('A', 'viewer'),
      on('A1', custom('a', 'b')),
    ])
  })

  it('C2: taking accounts out leaves the others and is kept in the history', () => {
    const sent = invitation('eve', [on('A'), on('A1')])
    expect(withoutAccounts(sent, new Set(['A1', 'A2']), envelope)?.after).toMatchObject({
      ...{ status: 'pending', offers: [on('A')] },
      history: [{ act: 'sent' }, { at: T0, by: 'olga', act: 'edited' }],
    })
  })

  it('C2: one left empty is withdrawn; nothing to take out changes nothing', () => {
    const sent = invitation('eve', [on('A'), on('A1')])
    expect(withoutAccounts(sent, new Set(['A', 'A1']), envelope)?.after).toMatchObject({
      status: 'withdrawn',
    })
    expect(withoutAccounts(sent, new Set(['A2']), envelope)).toBeUndefined()
  })
})

it('I10: without a token made for it, an invitation has a link that nothing opens', () => {
  expect(linkHash({ ...envelope, links: ['h0', 'h1'] }, 1)).toBe('h1')
  expect(linkHash({ ...envelope, links: ['h0'] }, 1)).toBe('no-link:c.1')
})
