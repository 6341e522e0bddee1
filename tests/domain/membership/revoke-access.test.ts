import { describe, expect, it } from 'vitest'
import { caseCatalogue, casePlans, planLike } from '../../fixtures/catalogue'
import { revoke, revokeInvited } from '../../fixtures/commands'
import { accessOf, seats, status } from '../../fixtures/inspect'
import { apiKey, appSession, grant, invitation, on, role } from '../../fixtures/rows'
import { codeOf, done, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const tables = (changes: { table: string; key: string }[]) =>
  changes.map(({ table, key }) => `${table}/${key}`)

const rows = {
  apiKeys: [
    ...[apiKey('k1', 'ada', 'A'), apiKey('k2', 'ada', 'A'), apiKey('k3', 'ada', 'A1')],
    ...[apiKey('k4', 'ada', 'B'), apiKey('k5', 'ben', 'A')],
  ],
  appSessions: [
    appSession('d1', 'ada', 'A'),
    appSession('d2', 'ada', 'B', 'web'),
    appSession('d3', 'ben', 'A', 'android'),
  ],
}
const busy = {
  plan: 'P5',
  users: 2,
  grants: [grant('ada', 'A1', 'manager'), grant('ada', 'B', 'admin')],
  rows,
}

it('S5: no seat is freed where their number is not limited', () => {
  const catalogue = caseCatalogue({ plans: [...casePlans, planLike('P50', 'UNLIMITED', { seats: null })] })
  const effects = { seats: 0, invitations: 1 }
  expect(
    run(world({ catalogue, plan: 'UNLIMITED', users: 2, pending: 1 }), revokeInvited('eve')).event,
  ).toMatchObject(effects)
  expect(run(world({ users: 2, pending: 1 }), revokeInvited('eve')).event).toMatchObject({
    ...effects,
    seats: 1,
  })
})

describe('RevokeAccess: for the whole tree', () => {
  it('E-01, C3: grants, her keys and her app sessions end in one step; B and other people stay; counted', () => {
    const start = world(busy)
    const { changes, event, world: after } = run(start, revoke('ada'))
    expect(tables(changes)).toEqual([
      ...['grants/A/ada', 'grants/A1/ada', 'apiKeys/k1', 'apiKeys/k2', 'apiKeys/k3', 'appSessions/d1'],
    ])
    expect(changes.every((change) => change.after === undefined)).toBe(true)
    expect(event).toEqual({
      ...{ type: 'AccessRevoked', primaryId: 'A', emails: ['ada@people.example'] },
      ...{ keys: 3, appSessions: 1, invitations: 0, seats: 1 },
    })
    expect([seats(start), seats(after)]).toEqual(['2a+0p/5', '1a+0p/5'])
    expect(after.grants.has('B/ada')).toBe(true)
  })

  it('E-02: the counts that the confirmation names are those of the event, asked beforehand', () => {
    const start = world({ ...busy, invitations: [invitation('ada', [on('A2')])] })
    const asked = run(start, revoke('ada'))
    expect(asked.event).toMatchObject({ keys: 3, appSessions: 1, invitations: 1, seats: 1 })
    expect(seats(start)).toBe('2a+0p/5')
  })

  it('C3: withdraws every pending invitation to that address in the tree, and none elsewhere', () => {
    const invitations = [
      invitation('ada', [on('A2')]),
      invitation('ada', [on('B')], { id: 'inv-b', links: ['link-b'] }),
      invitation('ada', [on('A2')], { id: 'inv-old', links: ['old'], expiresAt: T0 }),
    ]
    const after = done(world({ users: 1, invitations }), revoke('ada'))
    const stored = (id: string) => after.invitations.get(id)?.status
    expect(['inv-ada', 'inv-b', 'inv-old'].map(stored)).toEqual(['withdrawn', 'pending', 'pending'])
  })

  it('K5: several people at once free a seat each', () => {
    const { event, world: after } = run(world({ plan: 'P5', users: 4 }), revoke(['ben', 'u3', 'u4']))
    expect(event).toMatchObject({ seats: 3 })
    expect(seats(after)).toBe('1a+0p/5')
  })

  it('A5: an admin may revoke an admin, unless the catalogue reserves that to the owner', () => {
    const start = { users: 2, grants: [grant('gil', 'A', 'admin')] }
    const strict = world({ ...start, policies: { successorEditedBy: 'owner' } })
    expect(codeOf(world(start), revoke('gil'), { as: 'ada' })).toBeUndefined()
    expect(codeOf(strict, revoke('gil'), { as: 'ada' })).toBe('not-allowed')
    expect([codeOf(strict, revoke('gil')), codeOf(strict, revoke('ben'), { as: 'ada' })]).toEqual([
      undefined,
      undefined,
    ])
  })
})

describe('RevokeAccess: for chosen accounts', () => {
  it('E-11: revoked on A1, still on A: A1 keys gone, A keys kept, still one seat', () => {
    const { changes, event, world: after } = run(world(busy), revoke('ada', 'A1'))
    expect(tables(changes)).toEqual(['grants/A1/ada', 'apiKeys/k3'])
    expect(event).toMatchObject({ accounts: ['Account A1'], keys: 1, appSessions: 0, seats: 0 })
    expect([accessOf(after, 'ada'), seats(after)]).toEqual([{ A: role('admin') }, '2a+0p/5'])
  })

  it('C2: takes them out of the pending invitation; one left empty is withdrawn', () => {
    const grants = [grant('gil', 'A')]
    const start = world({ grants, invitations: [invitation('gil', [on('A1'), on('A2')])] })
    const once = done(start, revoke('gil', 'A1'))
    expect([once.invitations.get('inv-gil')?.offers, status(once, 'gil')]).toEqual([[on('A2')], 'pending'])
    expect(status(done(once, revoke('gil', 'A2')), 'gil')).toBe('withdrawn')
  })

  it('K7: the event says for whom only an invitation ended or offers less', () => {
    const gil = 'gil@people.example'
    const grants = [grant('gil', 'A')]
    const start = world({ grants, invitations: [invitation('gil', [on('A1'), on('A2')])] })
    expect(run(start, revoke('gil', 'A1')).event).toMatchObject({ emails: [gil], reducedEmails: [gil] })
    expect(run(start, revoke('gil', 'A1', 'A2')).event).toMatchObject({ withdrawnEmails: [gil] })
    for (const accounts of [['A', 'A1'], []]) {
      const { event } = run(start, revoke('gil', ...accounts))
      expect(event).toMatchObject({ emails: [gil] })
      expect(event).not.toHaveProperty('withdrawnEmails')
      expect(event).not.toHaveProperty('reducedEmails')
    }
  })

  it('all of them one by one: the seat is free with the last', () => {
    expect(run(world(busy), revoke('ada', 'A', 'A1')).event).toMatchObject({
      keys: 3,
      appSessions: 1,
      seats: 1,
    })
  })

  it('nothing to do: no access on that account', () => {
    expect(run(world(busy), revoke('ben', 'A2'))).toMatchObject({ changes: [], event: { keys: 0, seats: 0 } })
  })
})

describe('RevokeAccess: open invitations', () => {
  const pending = world({ plan: 'P5', users: 1, pending: 2 })

  it('C2: deleting a pending row withdraws the invitation and frees the seat', () => {
    const { event, world: after } = run(pending, revokeInvited(['eve', 'p2']))
    expect([status(after, 'eve'), status(after, 'p2'), seats(after)]).toEqual([
      'withdrawn',
      'withdrawn',
      '1a+0p/5',
    ])
    expect(event).toMatchObject({
      emails: ['eve@people.example', 'p2@people.example'],
      withdrawnEmails: ['eve@people.example', 'p2@people.example'],
      invitations: 2,
      seats: 2,
    })
  })

  it('C2: for chosen accounts it loses those', () => {
    const start = world({ invitations: [invitation('eve', [on('A'), on('A1')])] })
    expect(done(start, revokeInvited('eve', 'A1')).invitations.get('inv-eve')?.offers).toEqual([on('A')])
    expect(run(start, revokeInvited('eve', 'A2')).changes).toEqual([])
  })

  it('S2: the seat stays with who has access besides', () => {
    const start = world({
      plan: 'P5',
      grants: [grant('gil', 'A1')],
      invitations: [invitation('gil', [on('A')])],
    })
    expect(run(start, revokeInvited('gil')).event).toMatchObject({ invitations: 1, seats: 0 })
  })

  it('a person and their own invitation together are withdrawn once', () => {
    const start = world({ grants: [grant('gil', 'A1')], invitations: [invitation('gil', [on('A')])] })
    const { changes } = run(start, { ...revoke('gil'), invitationIds: ['inv-gil'] })
    expect(tables(changes)).toEqual(['grants/A1/gil', 'invitations/inv-gil'])
    expect(changes[1]?.after).toMatchObject({ revision: 2 })
  })
})

describe('C7: invitations sent by who is revoked (2.4)', () => {
  const sent = [
    invitation('eve', [on('A')], { senderId: 'ada' }),
    invitation('fay', [on('A1')], { senderId: 'olga' }),
    invitation('gil', [on('A')], { senderId: 'ada', expiresAt: T0 }),
  ]
  const start = { users: 1, grants: [grant('ada', 'A1')], invitations: sent }
  const after = (invitationsOfDeparted: 'void' | 'withdrawn' | 'stay', ...accounts: string[]) => {
    const facts = done(world({ ...start, policies: { invitationsOfDeparted } }), revoke('ada', ...accounts))
    return ['eve', 'fay', 'gil'].map((name) => facts.invitations.get(`inv-${name}`)?.status)
  }

  it.each(['void', 'stay'] as const)('%s: they stay as they are', (policy) => {
    expect(after(policy)).toEqual(['pending', 'pending', 'pending'])
  })

  it('withdrawn at once: only the open ones, only hers', () => {
    expect(after('withdrawn')).toEqual(['withdrawn', 'pending', 'pending'])
  })

  it('withdrawn only when her access ends altogether', () => {
    expect(after('withdrawn', 'A1')).toEqual(['pending', 'pending', 'pending'])
    expect(after('withdrawn', 'A', 'A1')).toEqual(['withdrawn', 'pending', 'pending'])
  })
})
