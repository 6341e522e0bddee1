import { describe, expect, it } from 'vitest'
import { accept, requestFreshLink, resend } from '../../fixtures/commands'
import { seats, status } from '../../fixtures/inspect'
import type { Invitation } from '@/domain/model/rows'
import { emailOf, grant, invitation, on } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const as = 'eve'
const old = invitation('eve', [on('A')], { expiresAt: T0 })
const newer = (status: Invitation['status'], overrides: Partial<Invitation> = {}) =>
  invitation('eve', [on('A1')], { id: 'inv-newer', links: ['link-newer'], status, ...overrides })
const expired = world({ plan: 'P5', invitations: [old] })
const open = world({ plan: 'P5', pending: 1 })
const historyOf = (facts: typeof expired) => facts.invitations.get('inv-eve')?.history.map(({ act }) => act)

describe('RequestFreshLink', () => {
  it('I14: the wish is kept in the history, for the inviter to see; nothing else changes', () => {
    const { world: after, changes, event } = run(expired, requestFreshLink('eve'), { as })
    const before = expired.invitations.get('inv-eve')!
    const history = [...before.history, { at: T0, by: 'eve', act: 'fresh-link-asked' }]
    expect(changes).toEqual([
      { table: 'invitations', key: 'inv-eve', before, after: { ...before, history, revision: 2 } },
    ])
    expect(event).toEqual({ type: 'FreshLinkRequested', primaryId: 'A', email: emailOf('eve') })
    expect([status(after, 'eve'), seats(after)]).toEqual(['expired', '0a+0p/5'])
  })

  it('asked twice, it is kept once; after another sending it can be asked again', () => {
    const asked = done(expired, requestFreshLink('eve'), { as })
    expect(run(asked, requestFreshLink('eve'), { as }).changes).toEqual([])
    const resent = done(asked, resend('eve'), { links: ['link-new'] })
    expect(codeOf(resent, requestFreshLink('eve'), { as })).toBe('link-replaced')
    const later = { as, at: T0 + 90 * 86_400_000 }
    const again = done(resent, { type: 'RequestFreshLink', link: 'link-new' }, later)
    expect(historyOf(again)).toEqual(['sent', 'fresh-link-asked', 'resent', 'fresh-link-asked'])
  })

  it('a link that still works needs no other: nothing changes', () => {
    expect(run(open, requestFreshLink('eve'), { as })).toMatchObject({
      ...{ changes: [], event: { type: 'FreshLinkRequested' } },
    })
  })

  it.each([
    ['access to the account by now', { grants: [grant('eve', 'A')] }],
    ['the tree by now', { account: { ownerId: 'eve' } }],
    ['a newer invitation that works', { invitations: [newer('pending')] }],
  ])('I14: who has %s asks for nothing: nothing is kept', (_, since) => {
    const before = world({
      ...since,
      invitations: [old, ...('invitations' in since ? since.invitations : [])],
    })
    expect(run(before, requestFreshLink('eve'), { as })).toMatchObject({ world: before, changes: [] })
  })

  it('I14: what does not help does not keep anybody from asking', () => {
    for (const since of [
      { grants: [grant('eve', 'A1'), grant('ben', 'A')] },
      { invitations: [newer('withdrawn'), newer('pending', { email: emailOf('ben') })] },
      { invitations: [newer('pending', { expiresAt: T0 })] },
    ]) {
      const invitations = [old, ...('invitations' in since ? since.invitations : [])]
      const before = world({ ...since, invitations })
      expect(historyOf(done(before, requestFreshLink('eve'), { as }))).toEqual(['sent', 'fresh-link-asked'])
    }
  })

  it('I10: one that has been answered or withdrawn gets none', () => {
    const accepted = done(open, accept('eve'), { as })
    expect(refused(accepted, requestFreshLink('eve'), { as })).toEqual({
      ...{ code: 'invitation-not-pending', status: 'accepted' },
    })
  })

  it('I8: only the invited address may ask', () => {
    expect(codeOf(expired, requestFreshLink('eve'), { as: 'fay' })).toBe('invitation-for-someone-else')
    expect(codeOf(expired, requestFreshLink('eve'), { as: 'nobody' })).toBe('not-signed-in')
    expect(codeOf(expired, requestFreshLink('forged'), { as })).toBe('not-found')
  })

  it('A2: it takes no two-factor sign-in, as declining does not', () => {
    const invited = [invitation('eve', [on('A')], { expiresAt: T0 })]
    const locked = world({ invitations: invited, account: { requiresTwoFactor: true } })
    expect(run(locked, requestFreshLink('eve'), { as }).refusal).toBeUndefined()
  })
})
