import { describe, expect, it } from 'vitest'
import { change, changeInvited, choosePlan, invite, rename, revoke } from '../../fixtures/commands'
import { caseCatalogue, casePlans, planLike, plansWithSubaccounts, withRole } from '../../fixtures/catalogue'
import { accessOf, seats, status } from '../../fixtures/inspect'
import { apiKey, appSession, custom, grant, invitation, named, on, role } from '../../fixtures/rows'
import { codeOf, done, refused, run } from '../../fixtures/run'
import { world } from '../../fixtures/world'

const planOf = (facts: ReturnType<typeof world>) => {
  const account = facts.accounts.get('A')
  return account?.kind === 'primary' ? account.planId : undefined
}
const user = (personId: string) => ({ personId, email: `${personId}@people.example` })
const invited = (name: string) => ({ invitationId: `inv-${name}`, email: `${name}@people.example` })
const blocked = (plan: string, what: object) => ({
  code: 'downgrade-blocked',
  plan,
  roles: named(),
  custom: named(),
  ...what,
})

describe('ChangePlan', () => {
  it('P1: to a larger plan at once', () => {
    const full = world({ plan: 'P5', users: 5 })
    const account = full.accounts.get('A')!
    const { changes, event, world: after } = run(full, choosePlan('P10'))
    expect(changes).toEqual([
      {
        ...{ table: 'accounts', key: 'A', before: account },
        after: { ...account, planId: 'P10', revision: 2 },
      },
    ])
    expect(event).toEqual({
      ...{ type: 'PlanChanged', primaryId: 'A', name: 'Account A', before: 'P5', plan: 'P10' },
      ...{ users: 0, changed: 0, closed: 0, keys: 0, appSessions: 0, invitations: 0, seats: 0 },
    })
    expect([codeOf(full, invite('fay')), codeOf(after, invite('fay'))]).toEqual([
      ...['seat-limit-reached', undefined],
    ])
    expect(seats(after)).toBe('5a+0p/10')
  })

  it('D-03: five on P10 fit P5', () => {
    expect(seats(done(world({ plan: 'P10', users: 5 }), choosePlan('P5')))).toBe('5a+0p/5')
  })

  it('A4: whoever may edit billing, such as a manager of the sharing catalogue', () => {
    const shared = world({ plan: 'sharing.bronze', grants: [grant('gil', 'A', 'manager')] })
    expect(planOf(done(shared, choosePlan('sharing.gold'), { as: 'gil' }))).toBe('sharing.gold')
  })
})

describe('ChangePlan: refused while something does not fit (P2)', () => {
  it('D-01: six active on P10 to P5: one too many, six names, unchanged', () => {
    const six = world({ plan: 'P10', users: 6 })
    const who = named(...['ada', 'ben', 'u3', 'u4', 'u5', 'u6'].map(user))
    expect(run(six, choosePlan('P5'))).toEqual({
      world: six,
      changes: [],
      refusal: blocked('P5', { seats: { over: 1, who } }),
    })
  })

  it('D-02: four active and two pending on P10 to P5', () => {
    const who = named(...['ada', 'ben', 'u3', 'u4'].map(user), ...['eve', 'p2'].map(invited))
    expect(refused(world({ plan: 'P10', users: 4, pending: 2 }), choosePlan('P5'))).toEqual(
      blocked('P5', { seats: { over: 1, who } }),
    )
  })

  it('D-04: one manager; after a change to author it is ok', () => {
    const three = world({ plan: 'P5', users: 2, grants: [grant('gil', 'A', 'manager')] })
    expect(refused(three, choosePlan('STD5'))).toEqual(
      blocked('STD5', { roles: named({ ...user('gil'), accountId: 'A', role: 'manager' }) }),
    )
    expect(planOf(done(done(three, change('gil', on('A', 'author'))), choosePlan('STD5')))).toBe('STD5')
  })

  it('D-05: only an open invitation uses the role', () => {
    const open = world({ plan: 'P5', invitations: [invitation('eve', [on('A1', 'manager')])] })
    expect(refused(open, choosePlan('STD5'))).toEqual(
      blocked('STD5', { roles: named({ ...invited('eve'), accountId: 'A1', role: 'manager' }) }),
    )
  })

  it('D-06: too many people and two roles: one refusal with both lists', () => {
    const grants = [grant('gil', 'A', 'manager'), grant('fay', 'A2', 'manager')]
    const start = world({ plan: 'P10', users: 4, grants })
    expect(refused(start, choosePlan('STD5'))).toEqual(
      blocked('STD5', {
        seats: { over: 1, who: named(...['ada', 'ben', 'u3', 'u4', 'gil', 'fay'].map(user)) },
        roles: named(
          { ...user('gil'), accountId: 'A', role: 'manager' },
          { ...user('fay'), accountId: 'A2', role: 'manager' },
        ),
      }),
    )
  })

  it('D-08: custom permissions in use; after a role it is ok', () => {
    const grants = [grant('gil', 'A', custom('reports.view', 'files.add'))]
    const start = world({
      plan: 'P5',
      grants,
      invitations: [invitation('eve', [on('A1', custom('files.add'))])],
    })
    expect(refused(start, choosePlan('STD5'))).toEqual(
      blocked('STD5', {
        custom: named(
          { ...user('gil'), accountId: 'A', permissions: 2 },
          { ...invited('eve'), accountId: 'A1', permissions: 1 },
        ),
      }),
    )
    const given = done(done(start, change('gil', on('A'))), changeInvited('eve', on('A1')))
    expect(planOf(done(given, choosePlan('STD5')))).toBe('STD5')
  })

  it('P2: subaccounts', () => {
    const catalogue = caseCatalogue({ plans: plansWithSubaccounts(1, 2) })
    const start = world({ catalogue })
    const which = named(...['A1', 'A2'].map((id) => ({ accountId: id, name: `Account ${id}` })))
    expect(refused(start, choosePlan('SUB1'))).toEqual(blocked('SUB1', { subaccounts: { over: 1, which } }))
    expect(codeOf(start, choosePlan('SUB2'))).toBeUndefined()
  })

  describe('names only those whom the acting person may see, and counts the others', () => {
    const small = planLike('STD5', 'SMALL', { subaccounts: 1 })
    const roles = [['billing.edit'], ['billing.edit', 'users.revoke']].reduce(
      (all, held) => withRole(all, held.join(), held),
      caseCatalogue({ plans: [...casePlans, small] }),
    )
    /** Gil asks, who is on A only; two have access on A and elsewhere. */
    const start = (held: string) =>
      world({
        ...{ plan: 'P10', catalogue: roles, users: 4 },
        grants: [
          ...[grant('gil', 'A', held), grant('fay', 'A1', 'manager'), grant('ben', 'A2', 'manager')],
          grant('ada', 'A1', custom('files.add')),
        ],
        invitations: [invitation('eve', [on('A1', 'manager')]), invitation('zoe', [on('A2'), on('A')])],
      })
    const asked = (held: string, as: string) => refused(start(held), choosePlan('SMALL'), { as })

    it('P2: nobody, to whoever may see nobody', () => {
      expect(asked('billing.edit', 'gil')).toEqual({
        ...{ code: 'downgrade-blocked', plan: 'SMALL' },
        seats: { over: 3, who: { named: [], others: 8 } },
        roles: { named: [], others: 4 },
        custom: { named: [], others: 1 },
        subaccounts: { over: 1, which: { named: [], others: 2 } },
      })
    })

    it('P2: to whoever manages people on one account those who are there, with what they have there', () => {
      const held = 'billing.edit,users.revoke'
      expect(asked(held, 'gil')).toEqual({
        ...{ code: 'downgrade-blocked', plan: 'SMALL' },
        seats: {
          over: 3,
          who: { named: [...['ada', 'ben', 'u3', 'u4', 'gil'].map(user), invited('zoe')], others: 2 },
        },
        roles: { named: [{ ...user('gil'), accountId: 'A', role: held }], others: 3 },
        custom: { named: [], others: 1 },
        subaccounts: { over: 1, which: { named: [], others: 2 } },
      })
    })

    it('P2: everybody, to the owner', () => {
      expect(asked('billing.edit', 'olga')).toMatchObject({
        seats: { over: 3, who: { others: 0 } },
        roles: { named: [{}, {}, {}, {}], others: 0 },
        subaccounts: { which: { named: [{ accountId: 'A1' }, { accountId: 'A2' }], others: 0 } },
      })
    })
  })

  it('P4: closing a subaccount with 130,000 users is one step like any other', { timeout: 120_000 }, () => {
    const unlimited = planLike('P15', 'MANY', { seats: null, subaccounts: 1 })
    const all = planLike('P15', 'ALL', { seats: null })
    const catalogue = caseCatalogue({ plans: [all, unlimited] })
    const grants = Array.from({ length: 130_000 }, (_, n) => grant(`u${n}`, 'A1'))
    const start = world({ plan: 'ALL', catalogue, grants })
    const { event } = run(start, choosePlan('MANY', { close: ['A1'] }))
    expect(event).toMatchObject({ type: 'PlanChanged', closed: 1, users: 130_000 })
  })

  it('P2: also when the other plan has more seats', () => {
    const narrow = planLike('P50', 'NARROW50', { roles: ['viewer'] })
    const start = world({
      plan: 'STD5',
      users: 2,
      catalogue: caseCatalogue({ plans: [...casePlans, narrow] }),
    })
    expect(refused(start, choosePlan('NARROW50'))).toMatchObject({
      roles: named({ role: 'admin' }, { role: 'author' }),
    })
    expect(codeOf(start, choosePlan('P50'))).toBeUndefined()
  })

  it('2.4: under "active only" open invitations take no seat', () => {
    const policies = { seatTakenBy: 'active' } as const
    expect(codeOf(world({ plan: 'P10', users: 5, pending: 3, policies }), choosePlan('P5'))).toBeUndefined()
    expect(refused(world({ plan: 'P10', users: 6, pending: 1, policies }), choosePlan('P5'))).toEqual(
      blocked('P5', { seats: { over: 1, who: named(...['ada', 'ben', 'u3', 'u4', 'u5', 'u6'].map(user)) } }),
    )
  })
})

describe('ChangePlan: resolved and changed in one step (P4)', () => {
  const start = world({
    plan: 'P10',
    catalogue: caseCatalogue({
      plans: [...casePlans, planLike('STD5', 'STD1', { seats: 4, subaccounts: 1 })],
    }),
    users: 4,
    grants: [grant('gil', 'A', 'manager'), grant('fay', 'A2', 'manager')],
    invitations: [invitation('eve', [on('A')]), invitation('ivy', [on('A', 'manager'), on('A2')])],
    rows: { apiKeys: [apiKey('k1', 'u3', 'A')], appSessions: [appSession('d1', 'fay', 'A2')] },
  })
  const resolution = {
    revoke: ['u3', 'u4'],
    withdraw: ['inv-eve'],
    change: [
      { personId: 'gil', offers: [on('A', 'author')] },
      { invitationId: 'inv-ivy', offers: [on('A', 'author')] },
    ],
    close: ['A2'],
  }

  it('applies all of it, and counts what ended', () => {
    const { event, world: after } = run(start, choosePlan('STD1', resolution))
    expect(event).toMatchObject({ before: 'P10', plan: 'STD1', users: 3, changed: 2, closed: 1 })
    expect(event).toMatchObject({ keys: 1, appSessions: 1, invitations: 1, seats: 4 })
    expect([planOf(after), seats(after)]).toEqual(['STD1', '3a+1p/4'])
    expect(accessOf(after, 'gil')).toEqual({ A: role('author') })
    expect([status(after, 'eve'), after.invitations.get('inv-ivy')?.offers]).toEqual([
      ...['withdrawn', [on('A', 'author')]],
    ])
    expect(after.accounts.get('A2')?.status).toBe('closed')
  })

  it('K5: counts each person once: without access, or with other access', () => {
    const twice = world({
      plan: 'P10',
      grants: [grant('gil', 'A', 'manager'), grant('fay', 'A2', 'manager')],
      invitations: [invitation('gil', [on('A1', 'manager')]), invitation('ivy', [on('A', 'manager')])],
    })
    const change = [
      { personId: 'gil', offers: [on('A', 'author')] },
      { invitationId: 'inv-gil', offers: [on('A1', 'author')] },
      { personId: 'fay', offers: [], ending: ['A2'] },
      { invitationId: 'inv-ivy', offers: [], ending: ['A'] },
    ]
    expect(run(twice, choosePlan('STD5', { change })).event).toMatchObject({
      ...{ users: 1, changed: 1, invitations: 1 },
    })
  })

  it('changes each row once', () => {
    const rows = run(start, choosePlan('STD1', resolution)).changes.map(({ table, key }) => `${table}/${key}`)
    expect(new Set(rows).size).toBe(rows.length)
  })

  it.each([
    ['nobody is removed', { ...resolution, revoke: [] }, { seats: { over: 2 } }],
    ['an invitation stays', { ...resolution, withdraw: [] }, { seats: { over: 1 } }],
    ['a role stays', { ...resolution, change: resolution.change.slice(1) }, { roles: named(user('gil')) }],
    [
      'an offer stays',
      { ...resolution, change: resolution.change.slice(0, 1) },
      { roles: named(invited('ivy')) },
    ],
    [
      'a subaccount stays',
      { ...resolution, close: [] },
      { subaccounts: { over: 1 }, roles: named(user('fay')) },
    ],
  ])('all or nothing: %s, so nothing happens and the rest is named', (_, partly, rest) => {
    expect(run(start, choosePlan('STD1', partly))).toMatchObject({
      world: start,
      changes: [],
      refusal: { code: 'downgrade-blocked', plan: 'STD1', ...rest },
    })
  })

  it.each([
    ['a person without access', { revoke: ['u3', 'zoe'] }, 'rows-refused'],
    ['the owner', { revoke: ['olga'], withdraw: [] }, 'is-owner'],
    ['an invitation of another tree', { withdraw: ['inv-joe'] }, 'not-found'],
    ['an invitation that is not there', { change: [{ invitationId: 'z', offers: [on('A')] }] }, 'not-found'],
    ['the primary account', { close: ['A'] }, 'not-found'],
    ['an account of another tree', { close: ['B'] }, 'not-found'],
    [
      'a role that the new plan lacks',
      { change: [{ personId: 'gil', offers: [on('A', 'manager')] }] },
      'role-not-in-plan',
    ],
    ['no permission', { change: [{ personId: 'gil', offers: [on('A', custom())] }] }, 'nothing-offered'],
    [
      'more than can be passed on',
      { change: [{ personId: 'gil', offers: [on('A', custom('root'))] }] },
      'grants-more-than-held',
    ],
  ])('all or nothing: refused for %s', (_, wrong, code) => {
    const whole = { ...resolution, ...wrong }
    expect(run(start, choosePlan('STD1', whole))).toMatchObject({ world: start, refusal: { code } })
  })

  it('gives a role that only the new plan has', () => {
    const grants = [grant('gil', 'A', 'admin')]
    const up = done(
      world({ plan: 'ESS5', grants }),
      choosePlan('STD5', { change: [{ personId: 'gil', offers: [on('A', 'author')] }] }),
    )
    expect([planOf(up), accessOf(up, 'gil')]).toEqual(['STD5', { A: role('author') }])
  })

  it('A5: nobody resolves with their own access, and not beyond what they hold', () => {
    const billing = ['billing.edit', 'users.revoke', 'users.change-access', 'reports.view']
    const catalogue = withRole(caseCatalogue(), 'treasurer', billing)
    const facts = world({ plan: 'P10', catalogue, users: 3, grants: [grant('gil', 'A', 'treasurer')] })
    const as = (one: object) => codeOf(facts, choosePlan('P5', one), { as: 'gil' })
    expect(as({ change: [{ personId: 'gil', offers: [on('A')] }] })).toBe('is-yourself')
    expect(as({ change: [{ personId: 'u3', offers: [on('A', 'author')] }] })).toBe('grants-more-than-held')
    expect(as({ revoke: ['u3'] })).toBeUndefined()
  })

  it('A4: asks for the rights to do what it does; nothing to resolve asks for none of them', () => {
    const rights = (...permissions: string[]) => {
      const grants = ['A', 'A2'].map((id) => grant('gil', id, custom(...permissions)))
      return world({ plan: 'P10', users: 1, grants })
    }
    const asGil = (facts: ReturnType<typeof world>, what?: object) => {
      const { refusal } = run(facts, choosePlan('P5', what), { as: 'gil' })
      return refusal?.code === 'not-allowed' ? refusal.permission : refusal?.code
    }
    const most = ['billing.edit', 'users.revoke', 'users.change-access']
    expect(asGil(rights('users.revoke'))).toBe('billing.edit')
    expect([asGil(rights('billing.edit')), asGil(rights('billing.edit'), {})]).toEqual([undefined, undefined])
    expect(asGil(rights('billing.edit'), { revoke: ['ada'] })).toBe('users.revoke')
    expect(asGil(rights('billing.edit', 'users.revoke'), { revoke: ['ada'] })).toBe('users.change-access')
    expect(asGil(rights(...most), { revoke: ['ada'] })).toBeUndefined()
    expect(asGil(rights(...most), { close: ['A2'] })).toBe('subaccounts.manage')
    expect(asGil(rights(...most, 'subaccounts.manage'), { close: ['A2'] })).toBeUndefined()
  })
})

describe('ChangePlan: refused', () => {
  const start = world({ plan: 'P5', users: 2 })

  it('nobody, outsiders, who may not', () => {
    expect(refused(start, choosePlan('P10'), { as: 'nobody' })).toEqual({ code: 'not-signed-in' })
    expect(refused(start, choosePlan('P10'), { as: 'bruno' })).toEqual({
      ...{ code: 'not-found', what: 'account', id: 'A' },
    })
    expect(refused(start, choosePlan('P10'), { as: 'ben' })).toEqual({
      ...{ code: 'not-allowed', permission: 'billing.edit', accountId: 'A', name: 'Account A' },
    })
  })

  it.each(['sharing.gold', 'gone'])('P1: a plan of another catalogue, or none: %s', (id) => {
    expect(refused(start, choosePlan(id))).toEqual({ code: 'not-found', what: 'plan', id })
  })

  it('nothing to do: the plan that it has', () => {
    expect(refused(start, choosePlan('P5'))).toEqual({ code: 'same-plan', plan: 'P5' })
  })

  it('changed while the page was open', () => {
    const renamed = done(start, rename('A', 'Berlin'))
    expect(refused(renamed, choosePlan('P10'), { seen: { 'accounts/A': 1 } }).code).toBe('changed-since')
    const seen = { 'accounts/A': 2, 'grants/A/ada': 1, 'grants/A/ben': 1 }
    const change = ['ada', 'ben'].map((personId) => ({ personId, offers: [on('A')] }))
    expect(codeOf(renamed, choosePlan('P10', { change }), { seen })).toBeUndefined()
  })

  it('a closed account', () => {
    expect(codeOf(world({ account: { status: 'closed' } }), choosePlan('P10'))).toBe('account-closed')
  })

  it('D-07: after the downgrade the invitation finds no seat; after the invitation the downgrade is blocked', () => {
    const five = world({ plan: 'P10', users: 5 })
    expect(codeOf(done(five, choosePlan('P5')), invite('fay'))).toBe('seat-limit-reached')
    expect(codeOf(done(five, invite('fay')), choosePlan('P5'))).toBe('downgrade-blocked')
    expect(codeOf(done(done(five, revoke('ada')), invite('fay')), choosePlan('P5'))).toBeUndefined()
  })
})
