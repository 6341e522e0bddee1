import { describe, expect, it } from 'vitest'
import { revoke, signInApp, signOutApp } from '../../fixtures/commands'
import { appSession, grant } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const usual = world({
  users: 2,
  grants: [grant('gil', 'A1')],
  rows: { appSessions: [appSession('d1', 'ben', 'A', 'web'), appSession('d2', 'olga', 'A')] },
})
const missing = { code: 'not-found', what: 'app-session', id: 'd1' }

describe('SignInApp', () => {
  it('signs an app in to an account, for anyone with access there', () => {
    const { changes, event } = run(usual, signInApp('A1', 'android'), { as: 'gil', id: 'd9' })
    const row = { id: 'd9', primaryId: 'A', accountId: 'A1', personId: 'gil', platform: 'android' }
    expect(changes).toEqual([{ table: 'appSessions', key: 'd9', after: { ...row, since: T0, revision: 1 } }])
    expect(event).toEqual({
      ...{ type: 'AppSignedIn', primaryId: 'A', platform: 'android', account: 'Account A1' },
    })
    expect(['olga', 'ada', 'ben'].map((as) => codeOf(usual, signInApp(), { as }))).toEqual([
      ...[undefined, undefined, undefined],
    ])
  })

  it('K1, A1: not where the person has no access', () => {
    expect(codeOf(usual, signInApp('A'), { as: 'gil' })).toBe('not-found')
    expect(codeOf(usual, signInApp('B'))).toBe('not-found')
  })

  it('C3: the session ends with the access', () => {
    const signedIn = done(usual, signInApp('A1'), { as: 'gil', id: 'd9' })
    expect([...done(signedIn, revoke('gil')).appSessions.keys()]).toEqual(['d1', 'd2'])
  })
})

describe('SignOutApp', () => {
  it('signs one of one’s own apps out, and no other', () => {
    const { world: after, event } = run(usual, signOutApp('d1'), { as: 'ben' })
    expect([...after.appSessions.keys()]).toEqual(['d2'])
    expect(event).toEqual({ type: 'AppSignedOut', primaryId: 'A', platform: 'web', account: 'Account A' })
  })

  it('K1: anybody else’s app, the owner asking included, is not there; nor is one that is gone', () => {
    expect(['olga', 'ada', 'bruno'].map((as) => refused(usual, signOutApp('d1'), { as }))).toEqual([
      ...[missing, missing, missing],
    ])
    const after = done(usual, signOutApp('d1'), { as: 'ben' })
    expect(refused(after, signOutApp('d1'), { as: 'ben' })).toEqual(missing)
  })
})
