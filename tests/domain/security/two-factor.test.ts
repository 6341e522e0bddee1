import { describe, expect, it } from 'vitest'
import { invite, rename, require2fa, setUp2fa, turnOff2fa } from '../../fixtures/commands'
import { emailOf, grant, person, primary } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { world } from '../../fixtures/world'

const right = { proofs: { code: 'right' as const } }
const wrong = { proofs: { code: 'wrong' as const } }
const set = { twoFactor: true }
const people = [person('olga', set), person('ada', set)]
const ready = world({ users: 2, rows: { people } })
const required = world({ users: 2, rows: { people }, account: { requiresTwoFactor: true } })

describe('RequireTwoFactor', () => {
  it('A2: from then on who has not set it up may do nothing there, until they have', () => {
    const { world: after, event } = run(ready, require2fa())
    expect(event).toEqual({ type: 'TwoFactorRequired', primaryId: 'A', name: 'Account A', required: true })
    expect(codeOf(ready, invite('eve'), { as: 'ben' })).toBe('not-allowed')
    expect(codeOf(after, invite('eve'), { as: 'ben' })).toBe('two-factor-first')
    const enrolled = done(after, setUp2fa, { as: 'ben', ...right })
    expect(codeOf(enrolled, invite('eve'), { as: 'ben' })).toBe('not-allowed')
    expect(codeOf(after, rename('A', 'New'), { as: 'ada' })).toBeUndefined()
  })

  it('can be lifted again; asked for what holds already, nothing changes', () => {
    expect(run(required, require2fa(false)).world.accounts.get('A')).toMatchObject({
      requiresTwoFactor: false,
    })
    expect([run(required, require2fa()).changes, run(ready, require2fa(false)).changes]).toEqual([[], []])
  })

  it('R-12: nobody requires what they have not set up, the owner neither', () => {
    const usual = world({ users: 2 })
    const first = { code: 'two-factor-first', primaryId: 'A' }
    expect(['olga', 'ada'].map((as) => refused(usual, require2fa(), { as }))).toEqual([first, first])
    expect(run(usual, require2fa(false)).refusal).toBeUndefined()
  })

  it('A4: takes the permission on the primary account', () => {
    const withBen = world({ users: 2, rows: { people: [person('ben', set)] } })
    expect(refused(withBen, require2fa(), { as: 'ben' })).toMatchObject({
      ...{ code: 'not-allowed', permission: 'security.require-two-factor' },
    })
    expect(codeOf(ready, require2fa(), { as: 'ada' })).toBeUndefined()
    expect(codeOf(ready, require2fa(), { as: 'bruno' })).toBe('not-found')
  })
})

describe('SetUpTwoFactor', () => {
  it('takes a code of the authenticator', () => {
    const { world: after, event } = run(ready, setUp2fa, { as: 'ben', ...right })
    expect(after.people.get('ben')).toEqual(person('ben', { ...set, revision: 2 }))
    expect(event).toEqual({ type: 'TwoFactorSetUp', personId: 'ben', email: emailOf('ben') })
  })

  it('code-wrong: a wrong code, and none', () => {
    expect([wrong, {}].map((asked) => codeOf(ready, setUp2fa, { as: 'ben', ...asked }))).toEqual([
      ...['code-wrong', 'code-wrong'],
    ])
  })

  it('set up already, only the authenticator changes: no row does', () => {
    expect(run(ready, setUp2fa, { as: 'ada', ...right })).toMatchObject({
      ...{ changes: [], event: { type: 'TwoFactorSetUp' } },
    })
  })
})

describe('TurnOffTwoFactor', () => {
  it('takes a code of the authenticator; turned off already, nothing changes', () => {
    expect(done(ready, turnOff2fa, { as: 'ada', ...right }).people.get('ada')?.twoFactor).toBe(false)
    expect(codeOf(ready, turnOff2fa, { as: 'ada', ...wrong })).toBe('code-wrong')
    expect(run(ready, turnOff2fa, { as: 'ben', ...right }).changes).toEqual([])
  })

  it('A2, two-factor-required: not while an account of theirs requires it, owned or not', () => {
    const refusal = { code: 'two-factor-required', accounts: [{ accountId: 'A', name: 'Account A' }] }
    expect(['olga', 'ada'].map((as) => refused(required, turnOff2fa, { as, ...right }))).toEqual([
      ...[refusal, refusal],
    ])
  })

  it('two-factor-required names every such account; others’ and closed ones do not count', () => {
    const secured = { requiresTwoFactor: true }
    const trees = [
      primary('B', 'bruno', 'P5', secured),
      primary('C', 'ada', 'P5', { ...secured, status: 'closed' }),
      primary('D', 'bruno', 'P5', secured),
    ]
    const facts = world({
      ...{ users: 2, account: secured, grants: [grant('ada', 'B')], rows: { people, accounts: trees } },
    })
    expect(refused(facts, turnOff2fa, { as: 'ada', ...right })).toMatchObject({
      accounts: [{ accountId: 'A' }, { accountId: 'B' }],
    })
  })
})
