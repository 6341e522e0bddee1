import { describe, expect, it } from 'vitest'
import { may } from '@/domain/access/effective-access'
import { cellsOnlyIn, withCell } from '@/domain/catalogue/edits'
import { levels } from '@/domain/catalogue/levels'
import type { Catalogue } from '@/domain/model/catalogue'
import { sharing } from '@/domain/catalogue/sharing'
import { treeOf } from '@/domain/command/facts'
import { isDesignerCommand } from '@/domain/commands'
import { invalidReason } from '@/domain/invitation/invalid-invitation'
import { editCatalogue, openAccount, withdraw } from '../../fixtures/commands'
import { caseCatalogue, plansWithSubaccounts } from '../../fixtures/catalogue'
import { withoutRole, withPlan, withRequires } from '../../fixtures/catalogue-edits'
import {
  apiKey,
  custom,
  emailOf,
  grant,
  invitation,
  named,
  on,
  primary,
  subaccount,
} from '../../fixtures/rows'
import { done, refused, run } from '../../fixtures/run'
import { world } from '../../fixtures/world'

const cases = caseCatalogue()

describe('W6: other contents of a catalogue', () => {
  it('hold at once for every tree of it, by anyone, as the designer’s act', () => {
    const before = world({ users: 2 })
    const edit = editCatalogue(withCell(cases, 'author', 'campaigns.send', true))
    const { world: after, event } = run(before, edit, { as: 'nobody' })
    expect(may(before, 'ben', 'campaigns.send', 'A')).toBe(false)
    expect(may(after, 'ben', 'campaigns.send', 'A')).toBe(true)
    expect(after.catalogues.get('cases')?.revision).toBe(2)
    const { label } = cases
    expect(event).toEqual({
      ...{ type: 'CatalogueEdited', catalogueId: 'cases', label },
      ...{ given: 1, taken: 0, keys: 0 },
    })
    expect(isDesignerCommand(edit)).toBe(true)
  })

  it('the same again changes nothing, whatever revision it was copied with; the way back is the same way', () => {
    const before = world({ users: 2 })
    expect(run(before, editCatalogue({ ...cases, revision: 77 })).changes).toEqual([])
    const there = done(before, editCatalogue(withCell(cases, 'author', 'campaigns.send', true)))
    const back = done(there, editCatalogue(withCell(cases, 'author', 'campaigns.send', false)))
    expect(cellsOnlyIn(back.catalogues.get('cases')!, cases)).toEqual([])
    expect(back.catalogues.get('cases')).toEqual({ ...cases, revision: 3 })
  })

  it('changed-since: opened before somebody else saved', () => {
    const asked = { seen: { 'catalogues/cases': 1 } }
    const edit = editCatalogue(withCell(cases, 'author', 'campaigns.send', true))
    const after = done(world(), edit, asked)
    expect(refused(after, edit, asked)).toMatchObject({ code: 'changed-since', now: [{ revision: 2 }] })
  })

  it('not-found: a catalogue that there is not', () => {
    expect(refused(world(), editCatalogue(cases, 'gone'))).toEqual({
      ...{ code: 'not-found', what: 'catalogue', id: 'gone' },
    })
  })
})

describe('catalogue-invalid: what does not hold together, with its place', () => {
  const role = cases.roles[0]!
  const area = cases.areas[0]!
  const without = (id: string) => ({
    ...cases,
    areas: cases.areas.map((one) => ({ ...one, permissions: one.permissions.filter((p) => p.id !== id) })),
    roles: cases.roles.map((one) => ({ ...one, permissions: one.permissions.filter((p) => p !== id) })),
  })

  it.each<[string, unknown, object]>([
    [
      'a form that is not the schema’s',
      { ...cases, limits: { ...cases.limits, newUsers: -1 } },
      { path: 'limits.newUsers', kind: 'form' },
    ],
    ['an entry that no schema knows', { ...cases, evil: 1 }, { path: 'evil', kind: 'form' }],
    ['nothing at all', null, { kind: 'form' }],
    ...(['', ' ', '\u200b', '—', 'a'.repeat(41)] as const).map(
      (en) =>
        [
          `K9: the term “${en.slice(0, 3)}”`,
          { ...cases, terms: { ...cases.terms, role: { ...cases.terms.role, en } } },
          { path: 'terms.role.en', kind: 'form' },
        ] as [string, unknown, object],
    ),
    [
      'K9: a label that one does not see',
      { ...cases, label: { ...cases.label, de: '\u200b' } },
      { path: 'label.de', kind: 'form' },
    ],
    ['another id', { ...cases, id: 'levels' }, { path: 'id', kind: 'unknown', id: 'levels' }],
    [
      'a role twice',
      { ...cases, roles: [...cases.roles, role] },
      { path: 'roles.4.id', kind: 'twice', id: 'admin' },
    ],
    [
      'an area twice',
      { ...cases, areas: [...cases.areas, { ...area, permissions: [] }] },
      { kind: 'twice', id: 'account' },
    ],
    [
      'a permission in two areas',
      { ...cases, areas: [...cases.areas, { ...area, id: 'x' }] },
      { path: 'areas.13.permissions.0.id', kind: 'twice' },
    ],
    ['a plan twice', { ...cases, plans: [...cases.plans, cases.plans[0]] }, { kind: 'twice', id: 'P0' }],
    [
      'a role called owner (R-03)',
      { ...cases, roles: [...cases.roles, { ...role, id: 'owner' }] },
      { kind: 'reserved', id: 'owner' },
    ],
    [
      'an unknown permission in a role',
      { ...cases, roles: [{ ...role, permissions: ['fly'] }, ...cases.roles.slice(1)] },
      { path: 'roles.0.permissions.0', kind: 'unknown', id: 'fly' },
    ],
    [
      'a permission twice in a role',
      { ...cases, roles: [{ ...role, permissions: ['ads.send', 'ads.send'] }, ...cases.roles.slice(1)] },
      { path: 'roles.0.permissions.1', kind: 'twice' },
    ],
    [
      'a plan with a role that is missing',
      { ...cases, roles: cases.roles.filter(({ id }) => id !== 'viewer') },
      { path: 'plans.1.roles.3', kind: 'unknown', id: 'viewer' },
    ],
    [
      'a successor role that is missing',
      { ...cases, successorRole: 'boss' },
      { path: 'successorRole', kind: 'unknown', id: 'boss' },
    ],
    [
      'a governing permission that is missing (2.3)',
      without('users.invite'),
      { path: 'areas', kind: 'missing', id: 'users.invite' },
    ],
  ])('%s', (_, catalogue, problem) => {
    const refusal = refused(world(), editCatalogue(catalogue as Catalogue, 'cases'))
    expect(refusal.code === 'catalogue-invalid' && refusal.problems[0]).toMatchObject(problem)
  })

  it('what ships holds together', () => {
    for (const catalogue of [levels, sharing, cases]) {
      expect(run(world(), editCatalogue(catalogue)).refusal).toBeUndefined()
    }
  })

  it('tells twenty problems at most', () => {
    const roles = cases.roles.map((one) => ({
      ...one,
      permissions: Array.from({ length: 30 }, (_, n) => `p${n}`),
    }))
    const refusal = refused(world(), editCatalogue({ ...cases, roles }))
    expect(refusal.code === 'catalogue-invalid' && refusal.problems).toHaveLength(20)
  })
})

describe('catalogue-blocked: every tree goes on fitting its plan (P5)', () => {
  it('I-13: a role that one open and three finished invitations use', () => {
    const finished = (['declined', 'withdrawn', 'accepted'] as const).map((status) =>
      invitation(status, [on('A', 'author')], { status }),
    )
    const before = world({ invitations: [invitation('eve', [on('A', 'author')]), ...finished] })
    const edit = editCatalogue(withoutRole(cases, 'author'))
    expect(refused(before, edit)).toMatchObject({
      code: 'catalogue-blocked',
      pending: 1,
      trees: [
        {
          accountId: 'A',
          plan: 'P15',
          roles: named({ email: emailOf('eve'), role: 'author' }),
          custom: named(),
        },
      ],
    })
    expect(run(done(before, withdraw('eve')), edit).refusal).toBeUndefined()
  })

  it('counts users and invitations of every tree, each once', () => {
    const before = world({
      users: 3,
      grants: [grant('u3', 'A1', 'viewer'), grant('gil', 'B', 'viewer')],
      invitations: [invitation('eve')],
    })
    expect(refused(before, editCatalogue(withoutRole(cases, 'viewer')))).toMatchObject({
      ...{ active: 2, pending: 1 },
      trees: [{ accountId: 'A' }, { accountId: 'B' }],
    })
  })

  it('S1: fewer seats than are taken, also by counting pending invitations from now on', () => {
    const full = world({ plan: 'P5', users: 4, pending: 1 })
    const fewer = editCatalogue(withPlan(cases, 'P5', { seats: 4 }))
    expect(refused(full, fewer)).toMatchObject({ trees: [{ name: 'Account A', seats: { over: 1 } }] })
    const activeOnly = caseCatalogue({ policies: { seatTakenBy: 'active' } })
    const more = world({ plan: 'P5', users: 5, pending: 2, catalogue: activeOnly })
    expect(refused(more, editCatalogue(cases))).toMatchObject({ trees: [{ seats: { over: 2 } }] })
  })

  it('custom permissions that the plan loses, or that can no longer be ticked', () => {
    const before = world({ grants: [grant('gil', 'A', custom('reports.view', 'ads.send'))] })
    const noCustom = editCatalogue(withPlan(cases, 'P15', { custom: false }))
    expect(refused(before, noCustom)).toMatchObject({ trees: [{ custom: named({ permissions: 2 }) }] })
    const areas = cases.areas.map((area) => ({
      ...area,
      permissions: area.permissions.map((one) =>
        one.id === 'ads.send' ? { ...one, grantable: false } : one,
      ),
    }))
    expect(
      refused(before, editCatalogue({ ...cases, areas })),
      '2.1: sharing stays with the owner',
    ).toMatchObject({ code: 'catalogue-invalid' })
    const roles = cases.roles.map((role) => ({
      ...role,
      permissions: role.permissions.filter((id) => id !== 'ads.send'),
    }))
    const ownersOnly = editCatalogue({ ...cases, areas, roles })
    expect(refused(before, ownersOnly)).toMatchObject({
      active: 1,
      trees: [{ custom: named({ permissions: 1 }) }],
    })
  })

  describe('K10: access that would lack what one of its permissions requires', () => {
    const viewer = withRequires(cases, { 'reports.view': ['ads.create'] })

    it('ticked permissions, active and pending, of which one begins to require another', () => {
      const before = world({
        grants: [grant('gil', 'A', custom('reports.view'))],
        invitations: [invitation('eve', [on('A', custom('reports.view'))])],
      })
      const missing = { permission: 'reports.view', requires: 'ads.create' }
      expect(refused(before, editCatalogue(viewer))).toMatchObject({
        code: 'catalogue-blocked',
        ...{ active: 1, pending: 1 },
        trees: [
          {
            accountId: 'A',
            roles: named(),
            custom: named(),
            unmet: [{ personId: 'gil', ...missing }, { email: emailOf('eve') }],
          },
        ],
      })
    })

    it('a role in use that loses what another of its permissions requires; not one that nobody has', () => {
      const roles = cases.roles.map((role) => ({
        ...role,
        permissions: role.permissions.filter((id) => role.id !== 'manager' || id !== 'audience.view'),
      }))
      const edit = editCatalogue({ ...cases, roles })
      expect(refused(world({ grants: [grant('gil', 'A', 'manager')] }), edit)).toMatchObject({
        trees: [{ unmet: [{ personId: 'gil', accountId: 'A', requires: 'audience.view' }] }],
      })
      expect(run(world({ grants: [grant('gil', 'A', 'viewer')] }), edit).refusal).toBeUndefined()
    })

    it('what lacked it before is no obstacle to another edit', () => {
      const before = world({ grants: [grant('gil', 'A', custom('billing.edit'))] })
      const edit = editCatalogue(withRequires(cases, { 'ads.send': ['ads.create'] }))
      expect(run(before, edit).refusal).toBeUndefined()
    })

    it('a cell that is corrected takes along what goes with it', () => {
      const before = world({ grants: [grant('gil', 'A', 'manager')] })
      const edit = editCatalogue(withCell(cases, 'manager', 'audience.view', false))
      const { event, world: after } = run(before, edit)
      expect(event).toMatchObject({ taken: 4, given: 0 })
      const back = editCatalogue(
        withCell(after.catalogues.get('cases') ?? cases, 'author', 'audience.export', true),
      )
      expect(run(after, back).event).toMatchObject({ given: 2 })
    })
  })

  it.each([
    ['that does not exist', 'unknown', 'nowhere'],
    ['of the owner alone', 'owner-only', 'account.close'],
  ])('K10: catalogue-invalid: a permission requires one %s', (_, kind, id) => {
    const areas = cases.areas.map((area) => ({
      ...area,
      permissions: area.permissions.map((one) =>
        one.id === 'account.close' ? { ...one, grantable: false } : one,
      ),
    }))
    const roles = cases.roles.map((role) => ({
      ...role,
      permissions: role.permissions.filter((one) => one !== 'account.close'),
    }))
    const edited = withRequires({ ...cases, areas, roles }, { 'users.invite': [id] })
    expect(refused(world(), editCatalogue(edited))).toEqual({
      code: 'catalogue-invalid',
      problems: [{ path: 'areas.0.permissions.0.requires.0', kind, id }],
    })
  })

  it('more subaccounts than the plan is to have', () => {
    const catalogue = caseCatalogue({ plans: plansWithSubaccounts(2) })
    const before = world({ plan: 'SUB2', catalogue })
    const fewer = editCatalogue(withPlan(catalogue, 'SUB2', { subaccounts: 1 }))
    expect(refused(before, fewer)).toMatchObject({ trees: [{ subaccounts: { over: 1 } }] })
  })

  it('a plan in use that would be gone, be it of a closed account; one that is not in use may go', () => {
    const gone = (id: string) =>
      editCatalogue({ ...cases, plans: cases.plans.filter((plan) => plan.id !== id) })
    expect(refused(world(), gone('P15'))).toMatchObject({ trees: [{ planGone: true, plan: 'P15' }] })
    const closed = world({ account: { status: 'closed' } })
    expect(refused(closed, gone('P15'))).toMatchObject({ trees: [{ accountId: 'A' }] })
    expect(run(world(), gone('P50')).refusal).toBeUndefined()
  })

  it('C6: nobody in a closed account is in the way', () => {
    const before = world({
      rows: {
        accounts: [primary('A', 'olga', 'P15', { status: 'closed' }), subaccount('A1', { status: 'closed' })],
      },
      grants: [grant('gil', 'B', 'author')],
    })
    expect(run(before, editCatalogue(withoutRole(cases, 'viewer'))).refusal).toBeUndefined()
  })

  it('trees of other catalogues have nothing to do with it', () => {
    const before = world({ users: 3, rows: { accounts: [primary('B', 'bruno', 'levels.standard')] } })
    expect(run(before, editCatalogue(withoutRole(levels, 'viewer'))).refusal).toBeUndefined()
  })
})

it('2.3: a plan id means something only in its catalogue; two may have the same', () => {
  const plans = cases.plans.map((one) => ({ ...one, seats: 1 }))
  const other: Catalogue = { ...levels, id: 'other', plans }
  const before = world({ users: 3 })
  const catalogues = new Map([['other', other], ...before.catalogues])
  const own = { ...before, catalogues }
  expect(treeOf(own, 'A')).toMatchObject({ catalogue: { id: 'cases' }, plan: { id: 'P15', seats: 15 } })
  expect(run(own, editCatalogue(withoutRole(other, 'viewer'))).refusal).toBeUndefined()
  const { changes } = run(own, { ...openAccount('Mine'), catalogueId: 'other' }, { as: 'ben', id: 'mine' })
  expect(changes).toMatchObject([{ after: { catalogueId: 'other', planId: 'P5' } }])
  expect(refused(own, { ...openAccount('Mine'), catalogueId: 'levels' }, { as: 'ben' })).toEqual({
    ...{ code: 'not-found', what: 'plan', id: 'P5' },
  })
})

describe('what ends with it', () => {
  const rows = { apiKeys: [apiKey('k1', 'ada', 'A'), apiKey('k2', 'gil', 'A'), apiKey('k3', 'olga', 'A')] }
  const start = { users: 1, grants: [grant('gil', 'A', 'manager')], rows }
  const noKeys = withCell(cases, 'manager', 'api-keys.manage', false)

  it('C3: keys of who loses the right to them go in the same step; those of others stay', () => {
    const { world: after, event } = run(world(start), editCatalogue(noKeys))
    expect([...after.apiKeys.keys()]).toEqual(['k1', 'k3'])
    expect(event).toMatchObject({ taken: 1, keys: 1 })
  })

  it('2.4: the policy keeps them, be it set in the same step', () => {
    const kept = { ...noKeys, policies: { ...noKeys.policies, keysOnLostRight: 'kept' as const } }
    expect(done(world(start), editCatalogue(kept)).apiKeys.size).toBe(3)
  })

  it('I9, V12: an invitation that its sender may no longer grant is void by itself', () => {
    const catalogue = caseCatalogue()
    const before = world({
      users: 1,
      catalogue,
      invitations: [invitation('eve', [on('A', 'viewer')], { senderId: 'ada' })],
    })
    const after = done(before, editCatalogue(withCell(catalogue, 'admin', 'users.invite', false)))
    expect(invalidReason(before, before.invitations.get('inv-eve')!)).toBeUndefined()
    expect(invalidReason(after, after.invitations.get('inv-eve')!)).toMatchObject({
      reason: 'sender-may-not',
    })
  })
})
