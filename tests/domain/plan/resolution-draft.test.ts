import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { downgradeOf } from '@/domain/plan/downgrade'
import type { ChosenAccess, Downgrade, ResolutionDraft } from '@/domain/plan/resolution-draft'
import {
  canBeRetained,
  changedHolders,
  hasNearestAccess,
  isOnlyOnClosed,
  reconcileDraft,
  resolutionOf,
  retainedWithoutAccess,
} from '@/domain/plan/resolution-draft'
import type { Facts } from '@/domain/command/facts'
import { caseCatalogue, withRole } from '../../fixtures/catalogue'
import { choosePlan } from '../../fixtures/commands'
import { tree } from '../../fixtures/inspect'
import { custom, grant, invitation, on, role } from '../../fixtures/rows'
import { refused } from '../../fixtures/run'
import { T0 } from '../../fixtures/time'
import { withRows, world } from '../../fixtures/world'

/** Read by an admin who is not the owner. */
function downgradeTo(facts: Facts, planId: string, readerId = 'ada'): Downgrade {
  const of = tree(facts)
  const plan = of.catalogue.plans.find(({ id }) => id === planId)!
  return downgradeOf(facts, of, plan, facts.people.get(readerId)!, T0)
}

const start = world({
  plan: 'P10',
  users: 2,
  grants: [
    grant('ada', 'A1', 'admin'),
    grant('ada', 'A2', 'admin'),
    grant('gil', 'A', 'manager'),
    grant('gil', 'A1', custom('files.add')),
    grant('fay', 'A2', custom('files.add')),
  ],
  invitations: [
    invitation('gil', [on('A2', 'manager')]),
    invitation('eve', [on('A', custom('files.add')), on('A1', 'manager')]),
  ],
})
const downgrade = downgradeTo(start, 'STD5')
const holder = (id: string, of = downgrade) => of.seatHolders.find((one) => one.id === id)!
const draft = (changes: Partial<ResolutionDraft>): ResolutionDraft => ({ ...downgrade.suggested, ...changes })
const ids = (holders: readonly { id: string }[]) => holders.map(({ id }) => id)
const chosen = (id: string, accountId: string, access: ChosenAccess) =>
  new Map([...downgrade.suggested.access, [id, new Map([[accountId, access]])]])

describe('P4: a downgrade as the form shows it', () => {
  it('lists users, then open invitations, each with all access, the primary account first', () => {
    expect(ids(downgrade.seatHolders).slice(-2).sort()).toEqual(['inv-eve', 'inv-gil'])
    expect(holder('gil')).toMatchObject({
      kind: 'user',
      email: 'gil@people.example',
      offers: [on('A', 'manager'), on('A1', custom('files.add'))],
    })
  })

  it('knows the revision of every row that it shows', () => {
    expect(Object.keys(downgrade.seen).sort()).toEqual(
      [
        'accounts/A',
        ...[...start.grants.values()].flatMap(({ id, primaryId }) =>
          primaryId === 'A' ? `grants/${id}` : [],
        ),
        ...['invitations/inv-eve', 'invitations/inv-gil'],
      ].sort(),
    )
  })
})

describe('P4, R-13: a downgrade for somebody who is not everywhere', () => {
  const everything = ['users.revoke', 'users.change-access', 'billing.edit', 'files.add']
  const catalogue = withRole(withRole(caseCatalogue(), 'planner', everything), 'helper', ['users.invite'])
  const partly = world({
    ...{ plan: 'P10', catalogue },
    grants: [
      ...[grant('ada', 'A', 'planner'), grant('ada', 'A1', 'helper')],
      ...[grant('ben', 'A', 'manager'), grant('ben', 'A2', 'manager')],
      ...[grant('eve', 'A1', 'manager'), grant('fay', 'A2', 'manager'), grant('gil', 'A', 'manager')],
    ],
    invitations: [invitation('zoe', [on('A', 'manager')]), invitation('fay', [on('A1', 'manager')])],
  })
  const asked = (planId = 'STD5') => downgradeTo(partly, planId)

  it('shows whom the reader may see, on accounts that they may see', () => {
    const { seatHolders, choices } = asked()
    expect(seatHolders.map(({ id, offers }) => [id, offers.map(({ accountId }) => accountId)])).toEqual([
      ...[
        ['ada', ['A', 'A1']],
        ['ben', ['A']],
        ['eve', ['A1']],
        ['gil', ['A']],
      ],
      ...[
        ['inv-zoe', ['A']],
        ['inv-fay', ['A1']],
      ],
    ])
    expect(choices.map(({ accountId }) => accountId)).toEqual(['A', 'A1'])
    expect(inspect(asked(), { depth: null })).not.toMatch(/A2|'fay'/)
  })

  it('proposes what the reader may give and end, and nothing that is then refused', () => {
    const { suggested, seatHolders } = asked()
    expect(resolutionOf(suggested, seatHolders)).toEqual({
      ...{ revoke: ['gil'], withdraw: ['inv-zoe'], close: [] },
      change: [{ personId: 'ben', offers: [], ending: ['A'] }],
    })
  })

  it.each(['STD5', 'ESS5', 'P0'])('the proposal for %s is refused for nothing but what is left', (planId) => {
    const { suggested, seatHolders } = asked(planId)
    const resolution = resolutionOf(suggested, seatHolders)
    expect(refused(partly, choosePlan(planId, resolution), { as: 'ada' })).toMatchObject({
      code: 'downgrade-blocked',
    })
  })
})

describe('P4: what a draft stands for', () => {
  it('a removed user takes the invitations to their address along', () => {
    const resolution = resolutionOf(draft({ removed: new Set(['gil']) }), downgrade.seatHolders)
    expect(resolution).toMatchObject({ revoke: ['gil'], withdraw: [] })
    expect(resolution.change.map((one) => 'invitationId' in one && one.invitationId)).not.toContain('inv-gil')
  })

  it('a removed invitation is withdrawn, and nobody else', () => {
    const resolution = resolutionOf(draft({ removed: new Set(['inv-eve']) }), downgrade.seatHolders)
    expect(resolution).toMatchObject({ revoke: [], withdraw: ['inv-eve'] })
  })

  it('other access is offered, none ends; choices on closed accounts do not count', () => {
    const access = new Map([
      [
        'gil',
        new Map<string, ChosenAccess>([
          ['A', role('author')],
          ['A1', 'none'],
          ['A2', 'none'],
        ]),
      ],
    ])
    const resolution = resolutionOf(
      { removed: new Set(), access, closed: new Set(['A2']) },
      downgrade.seatHolders,
    )
    expect(resolution).toEqual({
      revoke: [],
      withdraw: [],
      change: [{ personId: 'gil', offers: [on('A', 'author')], ending: ['A1'] }],
      close: ['A2'],
    })
  })
})

describe('P4: who is retained without access', () => {
  it('whoever loses all that they have, until a role is given', () => {
    const none = draft({ removed: new Set(), access: chosen('fay', 'A2', 'none') })
    expect(ids(retainedWithoutAccess(none, downgrade))).toEqual(['fay'])
    const given = draft({ removed: new Set(), access: chosen('fay', 'A2', role('author')) })
    expect(retainedWithoutAccess(given, downgrade)).toEqual([])
    const removed = draft({ removed: new Set(['fay']), access: chosen('fay', 'A2', 'none') })
    expect(retainedWithoutAccess(removed, downgrade)).toEqual([])
  })

  it('not whoever leaves with a closed account, nor who keeps an invitation', () => {
    const none = draft({ removed: new Set(), access: chosen('fay', 'A2', 'none'), closed: new Set(['A2']) })
    expect(retainedWithoutAccess(none, downgrade)).toEqual([])
    expect(isOnlyOnClosed(none.closed, holder('fay'))).toBe(true)
    const both = new Map<string, ChosenAccess>([
      ['A', 'none'],
      ['A1', 'none'],
    ])
    const invited = draft({ removed: new Set(), access: new Map([['gil', both]]) })
    expect(ids(retainedWithoutAccess(invited, downgrade))).toEqual([])
    const withdrawn = { ...invited, removed: new Set(['inv-gil']) }
    expect(ids(retainedWithoutAccess(withdrawn, downgrade))).toEqual(['gil'])
  })

  it('never the acting person', () => {
    const all = draft({ removed: new Set(), access: chosen('ada', 'A', 'none') })
    expect(ids(retainedWithoutAccess(all, downgrade))).not.toContain('ada')
  })

  it('where nothing is near, a role can be given by whoever holds it there', () => {
    const closed = new Set<string>()
    const weak = custom('users.revoke', 'users.change-access')
    const byAda = downgradeTo(withRows(start, { grants: [grant('ada', 'A2', weak)] }), 'STD5')
    expect(hasNearestAccess(byAda, holder('fay', byAda), closed)).toBe(false)
    expect(canBeRetained(byAda, holder('fay', byAda), closed)).toBe(false)
    const byOwner = downgradeTo(start, 'STD5', 'olga')
    expect(canBeRetained(byOwner, holder('fay'), closed)).toBe(true)
    expect(canBeRetained(byOwner, holder('fay'), new Set(['A2']))).toBe(false)
    expect(canBeRetained(downgrade, holder('ada'), new Set(['A']))).toBe(true)
  })
})

describe('P4: choices made are kept when the tree changes meanwhile', () => {
  const made = draft({
    removed: new Set(['ben', 'fay']),
    access: chosen('gil', 'A', 'none'),
    closed: new Set(['A2']),
  })

  it('all of them where nothing else has changed', () => {
    const after = reconcileDraft(made, downgrade.seatHolders, downgrade)
    expect([after.removed, after.closed]).toEqual([made.removed, made.closed])
    expect(after.access.get('gil')?.get('A')).toBe('none')
  })

  it('not for access that is another now, people who are gone, accounts that are closed', () => {
    const changed = world({ plan: 'P10', users: 1, grants: [grant('gil', 'A', 'author')] })
    const closed = { ...changed.accounts.get('A2')!, status: 'closed' as const }
    const now = downgradeTo({ ...changed, accounts: new Map([...changed.accounts, ['A2', closed]]) }, 'STD5')
    const after = reconcileDraft(made, downgrade.seatHolders, now)
    expect([after.removed.size, after.closed.size]).toEqual([0, 0])
    expect(after.access.get('gil')?.size).toBe(0)
    expect(ids(changedHolders(downgrade.seatHolders, now.seatHolders)).sort()).toEqual([
      ...['ada', 'ben', 'fay', 'gil', 'inv-eve', 'inv-gil'],
    ])
  })

  it('whoever is new and finds nothing in the plan is removed, as suggested', () => {
    const more = world({ plan: 'P10', users: 2, grants: [grant('zoe', 'A', custom('files.add'))] })
    const now = downgradeTo(more, 'ESS5')
    const nobody = { removed: new Set<string>(), access: new Map(), closed: new Set<string>() }
    expect([...reconcileDraft(nobody, [], now).removed]).toContain('zoe')
    expect([...reconcileDraft(nobody, now.seatHolders, now).removed]).toEqual([])
  })
})
