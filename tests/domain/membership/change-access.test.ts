import { describe, expect, it } from 'vitest'
import { accept, change, changeInvited } from '../../fixtures/commands'
import { accessOf, issues, seats, status } from '../../fixtures/inspect'
import { apiKey, appSession, custom, grant, invitation, on, role } from '../../fixtures/rows'
import { done, run } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

const before = world({ plan: 'P5', users: 4, pending: 1 })
const tables = (changes: { table: string; key: string }[]) =>
  changes.map(({ table, key }) => `${table}/${key}`)

describe('ChangeAccess of users', () => {
  it('C1: sets the access on the offered account and leaves the others', () => {
    const start = world({ users: 2, grants: [grant('ben', 'A1', 'manager')] })
    const held = start.grants.get('A/ben')!
    const { changes, event, world: after } = run(start, change('ben', on('A', 'viewer')))
    expect(changes).toEqual([
      {
        table: 'grants',
        key: 'A/ben',
        before: held,
        after: { ...held, access: role('viewer'), revision: 2 },
      },
    ])
    expect(event).toEqual({
      ...{
        type: 'AccessChanged',
        primaryId: 'A',
        emails: ['ben@people.example'],
        accounts: ['Account A'],
        ended: [],
      },
      ...{ keys: 0, appSessions: 0, invitations: 0, seats: 0 },
    })
    expect(accessOf(after, 'ben')).toEqual({ A: role('viewer'), A1: role('manager') })
  })

  it('I6, V8: a further account is given at once, takes no seat and does not count', () => {
    const full = world({ plan: 'P5', users: 5 })
    const { changes, world: after } = run(full, change('ben', on('A1', 'author')), { as: 'olga' })
    const given = { accountId: 'A1', access: role('author'), since: T0, grantedBy: 'olga', revision: 1 }
    expect(changes).toEqual([
      { table: 'grants', key: 'A1/ben', after: { id: 'A1/ben', primaryId: 'A', personId: 'ben', ...given } },
    ])
    expect([seats(after), issues(after)]).toEqual(['5a+0p/5', 0])
  })

  it('I6: an account given at once leaves the pending invitation, one left empty is withdrawn', () => {
    const grants = [grant('gil', 'A'), grant('eve', 'A')]
    const invitations = [invitation('gil', [on('A1'), on('A2')]), invitation('eve', [on('A1')])]
    const after = done(world({ grants, invitations }), change(['gil', 'eve'], on('A1', 'author')))
    expect(after.invitations.get('inv-gil')?.offers).toEqual([on('A2')])
    expect([status(after, 'gil'), status(after, 'eve')]).toEqual(['pending', 'withdrawn'])
  })

  it('K5: several people at once', () => {
    const { changes, event } = run(before, change(['ben', 'u3', 'u4'], on('A', 'manager')))
    expect(tables(changes)).toEqual(['grants/A/ben', 'grants/A/u3', 'grants/A/u4'])
    expect(event).toMatchObject({ emails: ['ben@people.example', 'u3@people.example', 'u4@people.example'] })
  })

  it('nothing to do: the access is that already', () => {
    expect(run(before, change('ben', on('A', 'author')))).toMatchObject({
      changes: [],
      event: { type: 'AccessChanged' },
    })
    const ticked = world({ grants: [grant('ben', 'A', custom('reports.view', 'files.add'))] })
    expect(run(ticked, change('ben', on('A', custom('files.add', 'reports.view')))).changes).toEqual([])
  })

  it('role and custom permissions are never the same access', () => {
    expect(run(before, change('u3', on('A', custom('reports.view')))).changes).toHaveLength(1)
    const ticked = world({ grants: [grant('ben', 'A', custom('reports.view'))] })
    expect(run(ticked, change('ben', on('A', custom('files.add')))).changes).toHaveLength(1)
    expect(run(ticked, change('ben', on('A', 'viewer'))).changes).toHaveLength(1)
    const two = world({ grants: [grant('ben', 'A', custom('reports.view', 'files.add'))] })
    expect(run(two, change('ben', on('A', custom('reports.view', 'billing.view')))).changes).toHaveLength(1)
  })

  it('M-02: a form that was opened on the newest row is saved', () => {
    expect(run(before, change('ben', on('A')), { seen: { 'grants/A/ben': 1 } }).refusal).toBeUndefined()
  })
})

describe('C3: keys of who loses the right to have them', () => {
  const rows = {
    apiKeys: [
      apiKey('k1', 'ada', 'A'),
      apiKey('k2', 'ada', 'A1'),
      apiKey('k3', 'ben', 'A'),
      apiKey('k4', 'ada', 'B'),
    ],
    appSessions: [appSession('d1', 'ada', 'A')],
  }
  const start = { users: 2, grants: [grant('ada', 'A1', 'admin'), grant('ada', 'B', 'admin')], rows }

  it('E-09: demoted, her keys on that account are gone in the same step, all others and her sessions stay', () => {
    const { changes, event } = run(world(start), change('ada', on('A', 'viewer')))
    expect(tables(changes)).toEqual(['grants/A/ada', 'apiKeys/k1'])
    expect(event).toMatchObject({ keys: 1 })
  })

  it('who keeps the right keeps the keys', () => {
    expect(tables(run(world(start), change('ada', on('A', 'manager'))).changes)).toEqual(['grants/A/ada'])
    const ticked = on('A', custom('api-keys.manage'))
    expect(tables(run(world(start), change('ada', ticked)).changes)).toEqual(['grants/A/ada'])
  })

  it('2.4: where the policy keeps them until revoked, they stay', () => {
    const kept = world({ ...start, policies: { keysOnLostRight: 'kept' } })
    expect(tables(run(kept, change('ada', on('A', 'viewer'))).changes)).toEqual(['grants/A/ada'])
  })
})

describe('ChangeAccess of open invitations', () => {
  it('C1: what they offer is changed on that account, the rest stays; no seat, no count', () => {
    const start = world({ invitations: [invitation('eve', [on('A', 'admin'), on('A1')])] })
    const { changes, event, world: after } = run(start, changeInvited('eve', on('A', 'author'), on('A2')))
    expect(tables(changes)).toEqual(['invitations/inv-eve'])
    expect(changes[0]?.after).toMatchObject({
      ...{ status: 'pending', offers: [on('A', 'author'), on('A1'), on('A2')], links: ['link-eve'] },
      history: [{ act: 'sent' }, { act: 'edited', at: T0, by: 'olga' }],
    })
    expect(event, 'K7: only the invitation changed').toMatchObject({
      ...{ emails: ['eve@people.example'], invitedEmails: ['eve@people.example'] },
      accounts: ['Account A', 'Account A2'],
    })
    expect([seats(after), issues(after)]).toEqual([seats(start), 0])
  })

  it('I-11: changed while pending, the old mail gives the new access', () => {
    const start = world({ invitations: [invitation('eve', [on('A', 'admin')])] })
    const after = done(done(start, changeInvited('eve', on('A', 'viewer'))), accept('eve'), { as: 'eve' })
    expect(accessOf(after, 'eve')).toEqual({ A: role('viewer') })
  })

  it('K5: users and open invitations together', () => {
    const both = { ...change('ben', on('A', 'manager')), invitationIds: ['inv-eve'] }
    expect(tables(run(before, both).changes)).toEqual(['grants/A/ben', 'invitations/inv-eve'])
  })

  it('I6: a person and their own invitation at once: what is given is not offered besides', () => {
    const invitations = [invitation('gil', [on('A'), on('A2')])]
    const start = world({ grants: [grant('gil', 'A1')], invitations })
    const after = done(start, { ...change('gil', on('A', 'author')), invitationIds: ['inv-gil'] })
    expect(accessOf(after, 'gil')).toEqual({ A: role('author'), A1: role('viewer') })
    expect(after.invitations.get('inv-gil')?.offers).toEqual([on('A2')])
    const onlyA = world({ grants: [grant('gil', 'A1')], invitations: [invitation('gil', [on('A')])] })
    const emptied = done(onlyA, { ...change('gil', on('A'), on('A2')), invitationIds: ['inv-gil'] })
    expect([status(emptied, 'gil'), emptied.invitations.get('inv-gil')?.revision]).toEqual(['withdrawn', 2])
  })

  it('nothing to do: it offers that already', () => {
    expect(run(before, changeInvited('eve', on('A'))).changes).toEqual([])
  })
})
