import { describe, expect, it } from 'vitest'
import { change, createKey, deleteKey, revoke } from '../../fixtures/commands'
import { apiKey, custom, grant, on, person } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const usual = world({
  users: 2,
  grants: [grant('fay', 'A1', custom('api-keys.manage'))],
  rows: { apiKeys: [apiKey('k1', 'ada', 'A'), apiKey('k2', 'olga', 'A')] },
})
const missing = { code: 'not-found', what: 'api-key', id: 'k1' }

describe('CreateApiKey', () => {
  it('keeps the label and the hash of the secret, and says for which account it is', () => {
    const { changes, event } = run(usual, createKey('A1', ' Shop import '), { as: 'fay', id: 'k9' })
    const key = { id: 'k9', primaryId: 'A', accountId: 'A1', personId: 'fay', label: 'Shop import' }
    const after = { ...key, hash: 'hash-of-the-secret', since: T0, revision: 1 }
    expect(changes).toEqual([{ table: 'apiKeys', key: 'k9', after }])
    expect(event).toEqual({
      ...{ type: 'ApiKeyCreated', primaryId: 'A', keyId: 'k9', label: 'Shop import' },
      account: 'Account A1',
    })
  })

  it('A4: takes the permission on that very account', () => {
    const said = ['olga', 'ada', 'ben'].map((as) => codeOf(usual, createKey(), { as }))
    expect(said).toEqual([undefined, undefined, 'not-allowed'])
    expect(refused(usual, createKey(), { as: 'ben' })).toMatchObject({ permission: 'api-keys.manage' })
    expect([codeOf(usual, createKey(), { as: 'fay' }), codeOf(usual, createKey('B'))]).toEqual([
      ...['not-found', 'not-found'],
    ])
  })

  it.each([
    ['name-missing', ' \u200b'],
    ['name-too-long', 'x'.repeat(101)],
  ])('%s', (code, label) => {
    expect(codeOf(usual, createKey('A', label))).toBe(code)
  })

  it('C3: a key ends with the access, and with the permission to have keys', () => {
    const made = done(usual, createKey('A1'), { as: 'fay', id: 'k9' })
    const held = (facts: typeof made) => facts.apiKeys.has('k9')
    expect([held(made), held(done(made, revoke('fay')))]).toEqual([true, false])
    expect(held(done(made, change('fay', on('A1', custom('reports.view')))))).toBe(false)
  })
})

describe('DeleteApiKey', () => {
  it('takes one of one’s own keys away, and no other', () => {
    const { world: after, event } = run(usual, deleteKey('k1'), { as: 'ada' })
    expect([...after.apiKeys.keys()]).toEqual(['k2'])
    expect(event).toEqual({ type: 'ApiKeyDeleted', primaryId: 'A', label: 'k1', account: 'Account A' })
  })

  it('K1: anybody else’s key, the owner asking included, is not there; nor is one that is gone', () => {
    expect(['olga', 'ben', 'bruno'].map((as) => refused(usual, deleteKey('k1'), { as }))).toEqual([
      ...[missing, missing, missing],
    ])
    const after = done(usual, deleteKey('k1'), { as: 'ada' })
    expect(refused(after, deleteKey('k1'), { as: 'ada' })).toEqual(missing)
  })

  it('K1, K4: a key without the grant that it needs is not there', () => {
    const stray = world({ rows: { apiKeys: [apiKey('k1', 'ada', 'A')] } })
    expect(refused(stray, deleteKey('k1'), { as: 'ada' })).toEqual(missing)
  })

  it('A2: who is locked out sets up two-factor sign-in first', () => {
    const rows = {
      apiKeys: [apiKey('k1', 'ada', 'A'), apiKey('k2', 'olga', 'A')],
      people: [person('olga', { twoFactor: true })],
    }
    const locked = world({ users: 2, account: { requiresTwoFactor: true }, rows })
    expect(codeOf(locked, deleteKey('k1'), { as: 'ada' })).toBe('two-factor-first')
    expect(codeOf(locked, deleteKey('k2'))).toBeUndefined()
  })
})
