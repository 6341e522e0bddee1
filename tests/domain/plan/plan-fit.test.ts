import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { permissionsOf } from '@/domain/access/effective-access'
import { levels } from '@/domain/catalogue/levels'
import type { Plan } from '@/domain/model/catalogue'
import { sharing } from '@/domain/catalogue/sharing'
import { decide } from '@/domain/commands'
import { blockersOf, nearestAccess } from '@/domain/plan/plan-fit'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Access } from '@/domain/model/rows'
import { choosePlan } from '../../fixtures/commands'
import { tree } from '../../fixtures/inspect'
import { custom, grant, invitation, named, on, role } from '../../fixtures/rows'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'
import { expectedBlockers, linesOf } from './expected-blockers'
import { accesses, onPlan, trees } from './generated-trees'

// The usual number is quick and always the same; `RUNS=5000` takes new trees each time.
const soak = process.env.RUNS
const runs = soak === undefined ? { numRuns: 5000, seed: 20261121 } : { numRuns: Number(soak) }
const hour = { timeout: 3_600_000 }

const planIn = ({ plans }: { plans: Plan[] }, id: string) => {
  const plan = plans.find((one) => one.id === id)
  if (!plan) throw new Error(`no plan ${id}`)
  return plan
}
const envelope = { id: 'c', actorId: 'olga', at: T0 }

describe('P2: what does not fit a plan', () => {
  it('nothing, when all fits', () => {
    const facts = world({ users: 5, pending: 1 })
    expect(blockersOf(facts, tree(facts), planIn(tree(facts).catalogue, 'P10'), T0)).toBeUndefined()
  })

  it('S2: who has access on several accounts, or access and an invitation, is one person too many', () => {
    const facts = world({
      users: 5,
      grants: [grant('gil', 'A'), grant('gil', 'A1')],
      invitations: [invitation('gil', [on('A2')]), invitation('ivy', [on('A')], { expiresAt: T0 })],
    })
    const blockers = blockersOf(facts, tree(facts), planIn(tree(facts).catalogue, 'P5'), T0)
    expect(blockers).toMatchObject({ seats: { over: 1 }, roles: named(), custom: named() })
    expect(blockers?.seats?.who.named).toHaveLength(6)
  })

  it('a role on two accounts, and one that is offered besides, are three', () => {
    const facts = world({
      plan: 'sharing.silver',
      grants: [grant('gil', 'A', 'designer'), grant('gil', 'A1', 'designer')],
      invitations: [invitation('gil', [on('A2', 'designer')])],
    })
    const { roles } = blockersOf(facts, tree(facts), planIn(sharing, 'sharing.bronze'), T0)!
    expect(roles.named.map((one) => ('personId' in one ? one.personId : one.invitationId))).toEqual([
      ...['gil', 'gil', 'inv-gil'],
    ])
    expect(roles.named.map(({ accountId }) => accountId)).toEqual(['A', 'A1', 'A2'])
  })
})

describe('P2: the answer is that of an oracle, for any tree and every two plans of its catalogue', () => {
  type Answer = (facts: Facts, of: AccountTree, plan: Plan) => string[]

  /** Every plan from every other, by the command; `answer` says what blocks. */
  const agrees = (answer: Answer, tally = new Map<string, number>()) =>
    fc.property(trees, ({ catalogue, tree: generated }) => {
      for (const plan of catalogue.plans) {
        const expected = expectedBlockers(generated, 'A', plan, T0)
        const kind = expected.length === 0 ? 'fits' : (expected.at(-1)?.split(' ')[0] ?? '')
        tally.set(kind, (tally.get(kind) ?? 0) + 1)
        for (const from of catalogue.plans) {
          const facts = onPlan(generated, from.id)
          const lines = answer(facts, tree(facts), plan)
          if (lines.join() !== expected.join()) throw new Error(`${from.id} to ${plan.id}: ${lines.join()}`)
        }
      }
    })

  const byCommand: Answer = (facts, { primary }, plan) => {
    const decision = decide(facts, choosePlan(plan.id), envelope)
    if (!('refusal' in decision)) return []
    const { refusal } = decision
    if (primary.planId === plan.id)
      return refusal.code === 'same-plan' ? blocked(facts, tree(facts), plan) : []
    return refusal.code === 'downgrade-blocked' ? linesOf(refusal) : ['refused']
  }

  it('by ChangePlan, which changes the plan when nothing blocks', hour, () => {
    const tally = new Map<string, number>()
    fc.assert(agrees(byCommand, tally), runs)
    for (const kind of ['fits', 'seats', 'subaccounts']) expect(tally.get(kind)).toBeGreaterThan(20)
  })

  const differing: [what: string, Answer][] = [
    ['nothing blocks', () => []],
    ['one seat more', (facts, of, plan) => blocked(facts, of, { ...plan, seats: (plan.seats ?? 99) + 1 })],
    ['roles do not matter', (facts, of, plan) => blocked(facts, of, { ...plan, roles: [...everyRole] })],
    ['custom does not matter', (facts, of, plan) => blocked(facts, of, { ...plan, custom: true })],
    ['subaccounts do not matter', (facts, of, plan) => blocked(facts, of, { ...plan, subaccounts: null })],
    [
      'invitations do not matter',
      (facts, of, plan) => blocked({ ...facts, invitations: new Map() }, of, plan),
    ],
    ['what expires counts on', (facts, of, plan) => blocked(facts, of, plan, T0 - 1)],
    ['what is open is over', (facts, of, plan) => blocked(facts, of, plan, T0 + 1)],
    [
      'only the smaller plan is looked at',
      (facts, of, plan) => (smaller(plan, of.plan) ? blocked(facts, of, plan) : []),
    ],
    [
      'open invitations count whatever the policy',
      (facts, of, plan) => {
        const policies = { ...of.catalogue.policies, seatTakenBy: 'active-and-pending' as const }
        return blocked(facts, { ...of, catalogue: { ...of.catalogue, policies } }, plan)
      },
    ],
  ]
  const everyRole = [...sharing.roles, ...levels.roles].map(({ id }) => id)
  const smaller = (plan: Plan, from: Plan) => (plan.seats ?? Infinity) < (from.seats ?? Infinity)
  const blocked = (facts: Facts, of: AccountTree, plan: Plan, at = T0) =>
    linesOf(blockersOf(facts, of, plan, at))

  it.each(differing)('control: an answer for which %s is caught', (_, answer) => {
    expect(fc.check(agrees(answer), { numRuns: 300, seed: 7, endOnFailure: true }).failed).toBe(true)
  })
})

describe('P4: the nearest access', () => {
  const nearestIn = (catalogue: typeof sharing, planId: string, access: Access) =>
    nearestAccess(
      { catalogue, plan: planIn(catalogue, planId), primary: tree(world()).primary },
      planIn(catalogue, planId),
      access,
    )

  it('what fits stays', () => {
    expect(nearestIn(sharing, 'sharing.bronze', role('accountant'))).toEqual(role('accountant'))
    expect(nearestIn(sharing, 'sharing.bronze', custom('billing.view'))).toEqual(custom('billing.view'))
  })

  it('the role that loses the fewest permissions', () => {
    expect(nearestIn(levels, 'levels.standard', role('manager'))).toEqual(role('author'))
  })

  it('where no role is within, the same permissions as Custom', () => {
    const designer = sharing.roles.find(({ id }) => id === 'designer')?.permissions ?? []
    const nearest = nearestIn(sharing, 'sharing.bronze', role('designer'))
    expect(nearest && permissionsOf(sharing, nearest)).toEqual(new Set(designer))
    expect(nearest).toHaveProperty('permissions')
  })

  it('where the plan has neither, none', () => {
    expect(nearestIn(sharing, 'sharing.free', role('manager'))).toBeUndefined()
    expect(nearestIn(levels, 'levels.essentials', role('viewer'))).toBeUndefined()
  })

  it('never one without any permission, and as Custom only what can be ticked', () => {
    const nothing = { ...sharing.roles[0]!, id: 'nothing', permissions: [] }
    const mighty = { ...nothing, id: 'mighty', permissions: ['users.invite', 'billing.view'] }
    const sharer = { ...nothing, id: 'sharer', permissions: ['users.invite'] }
    const plans = sharing.plans.map((one) => ({ ...one, roles: ['nothing'] }))
    const odd = { ...sharing, roles: [nothing, mighty, sharer], plans }
    expect(nearestIn(odd, 'sharing.bronze', role('mighty'))).toEqual(custom('billing.view'))
    expect(nearestIn(odd, 'sharing.bronze', role('sharer'))).toBeUndefined()
  })

  it('never gains a permission, fits the plan, and no other role loses fewer', hour, () => {
    fc.assert(
      fc.property(accesses, ({ catalogue, access }) => {
        const held = permissionsOf(catalogue, access)
        for (const plan of catalogue.plans) {
          const nearest = nearestIn(catalogue, plan.id, access)
          const roles = catalogue.roles.filter(({ id }) => plan.roles.includes(id))
          const within = roles.filter(({ permissions }) => permissions.every((id) => held.has(id)))
          const most = Math.max(0, ...within.map(({ permissions }) => permissions.length))
          if (!nearest) {
            expect([within, plan.custom]).toEqual([[], false])
            continue
          }
          const kept = permissionsOf(catalogue, nearest)
          const gained = [...kept].filter((id) => !held.has(id))
          const fits = 'role' in nearest ? plan.roles.includes(nearest.role) : plan.custom
          const fewest = 'role' in nearest ? kept.size >= most : kept.size === held.size
          expect({ gained, fits, fewest }).toEqual({ gained: [], fits: true, fewest: true })
        }
      }),
      runs,
    )
  })
})
