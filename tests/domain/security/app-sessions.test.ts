import { describe, expect, it } from 'vitest'
import { revoke, signInDevice, signOutDevice } from '../../fixtures/commands'
import { device, grant } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const usual = world({
  users: 2,
  grants: [grant('gil', 'A1')],
  rows: { devices: [device('d1', 'ben', 'A', 'web'), device('d2', 'olga', 'A')] },
})
const missing = { code: 'not-found', what: 'device', id: 'd1' }

describe('SignInDevice', () => {
  it('signs an app in to an account, for anyone with access there', () => {
    const { changes, event } = run(usual, signInDevice('A1', 'android'), { as: 'gil', id: 'd9' })
    const row = { id: 'd9', primaryId: 'A', accountId: 'A1', personId: 'gil', platform: 'android' }
    expect(changes).toEqual([{ table: 'devices', key: 'd9', after: { ...row, since: T0, revision: 1 } }])
    expect(event).toEqual({
      ...{ type: 'DeviceSignedIn', primaryId: 'A', platform: 'android', account: 'Account A1' },
    })
    expect(['olga', 'ada', 'ben'].map((as) => codeOf(usual, signInDevice(), { as }))).toEqual([
      ...[undefined, undefined, undefined],
    ])
  })

  it('K1, A1: not where the person has no access', () => {
    expect(codeOf(usual, signInDevice('A'), { as: 'gil' })).toBe('not-found')
    expect(codeOf(usual, signInDevice('B'))).toBe('not-found')
  })

  it('C3: the session ends with the access', () => {
    const signedIn = done(usual, signInDevice('A1'), { as: 'gil', id: 'd9' })
    expect([...done(signedIn, revoke('gil')).devices.keys()]).toEqual(['d1', 'd2'])
  })
})

describe('SignOutDevice', () => {
  it('signs one of one’s own apps out, and no other', () => {
    const { world: after, event } = run(usual, signOutDevice('d1'), { as: 'ben' })
    expect([...after.devices.keys()]).toEqual(['d2'])
    expect(event).toEqual({ type: 'DeviceSignedOut', primaryId: 'A', platform: 'web', account: 'Account A' })
  })

  it('K1: anybody else’s app, the owner asking included, is not there; nor is one that is gone', () => {
    expect(['olga', 'ada', 'bruno'].map((as) => refused(usual, signOutDevice('d1'), { as }))).toEqual([
      ...[missing, missing, missing],
    ])
    const after = done(usual, signOutDevice('d1'), { as: 'ben' })
    expect(refused(after, signOutDevice('d1'), { as: 'ben' })).toEqual(missing)
  })
})
