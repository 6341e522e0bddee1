import { describe, expect, it } from 'vitest'
import { blockersOf } from '@/domain/plan/plan-fit'
import { treeOf } from '@/domain/command/facts'
import { statusOf } from '@/domain/invitation/status'
import { invalidReason } from '@/domain/invitation/invalid-invitation'
import { builtInScenarios } from '@/scenarios/built-in'
import { scenarioIds } from '@/scenarios/ids'
import { runScript } from '@/scenarios/script'
import { H24, T0 } from '../fixtures/time'
import { InvitationLedger } from '../domain/runs/invitation-ledger'
import { primaries, seatsTaken } from '../domain/runs/reference'
import { checkState } from '../domain/runs/state-invariants'

describe.each(scenarioIds)('the built-in scenario %s', (id) => {
  const script = builtInScenarios[id]
  const { facts, log } = runScript(script, T0)

  it('is named as it is listed, and opens as someone who is there', () => {
    expect(script.id).toBe(id)
    if (script.startsAs !== undefined) expect(facts.people.get(script.startsAs)?.status).toBe('active')
  })

  it('V1-V9: every step is accepted and what it leaves is sound', () => {
    checkState(facts, new InvitationLedger(facts), T0, (wrong, what) => {
      expect(wrong, what).toBe(false)
    })
  })

  it('V10: the log has one entry per step, in order and before now', () => {
    expect(log.map((entry) => [entry.seq, entry.id])).toEqual(script.steps.map((step, n) => [n + 1, step.id]))
    const moments = log.map(({ at }) => at)
    expect(moments).toEqual([...moments].sort((a, b) => a - b))
    expect(Math.max(0, ...moments)).toBeLessThanOrEqual(T0)
  })
})

it.each([
  ['small-team', 2, 3, 4],
  ['full-bronze', 3, 5, 5],
  ['five-levels', 11, 15, null],
  ['agency', 8, 9, 10],
  ['downgrade-blocked', 6, 8, 10],
] as const)('W4: %s has %i active users, and %i of %i seats taken', (id, active, taken, limit) => {
  const { facts } = runScript(builtInScenarios[id], T0)
  const [primary] = primaries(facts)
  const use = seatsTaken(facts, primary!, T0)
  expect([use.active.size, use.taken.size]).toEqual([active, taken])
  const plans = [...facts.catalogues.values()].flatMap((one) => one.plans)
  expect(plans.find((plan) => plan.id === primary?.planId)?.seats).toBe(limit)
})

it('W4: agency has a primary account with twelve subaccounts, and nine people with custom sets among them', () => {
  const { facts } = runScript(builtInScenarios.agency, T0)
  expect(
    [...facts.accounts.values()].map(({ kind }) => kind).filter((kind) => kind === 'subaccount'),
  ).toHaveLength(12)
  expect(facts.people.size).toBe(9)
  expect([...facts.grants.values()].some(({ access }) => 'permissions' in access)).toBe(true)
})

it('W4: five-levels has every level twice or more, keys, apps, two-factor, and every kind of invitation', () => {
  const { facts } = runScript(builtInScenarios['five-levels'], T0)
  const levels = [...facts.grants.values()].map(({ access }) => ('role' in access ? access.role : 'custom'))
  const count = (role: string) => levels.filter((one) => one === role).length
  for (const role of ['admin', 'manager', 'author', 'viewer']) expect(count(role)).toBeGreaterThan(1)
  expect(facts.apiKeys.size).toBe(4)
  expect(facts.appSessions.size).toBeGreaterThan(5)
  expect([...facts.people.values()].filter(({ twoFactor }) => twoFactor)).toHaveLength(5)
  const invitations = [...facts.invitations.values()]
  expect(new Set(invitations.map((one) => statusOf(one, T0)))).toEqual(
    new Set(['pending', 'accepted', 'declined', 'withdrawn', 'expired']),
  )
  const open = invitations.filter((one) => statusOf(one, T0) === 'pending')
  expect(open.some(({ sentAt }) => T0 - sentAt > 3 * H24)).toBe(true)
  expect(open.some(({ expiresAt }) => expiresAt - T0 < H24)).toBe(true)
  expect(open.map((one) => invalidReason(facts, one)?.code)).toContain('invitation-void')
})

it('W4, P2: downgrade-blocked has three people and two roles too many for Bronze', () => {
  const { facts } = runScript(builtInScenarios['downgrade-blocked'], T0)
  const [primary] = primaries(facts)
  const tree = treeOf(facts, primary!.id)!
  const bronze = tree.catalogue.plans.find(({ id }) => id === 'sharing.bronze')!
  const blockers = blockersOf(facts, tree, bronze, T0)
  expect(blockers?.seats?.over).toBe(3)
  expect(new Set(blockers?.roles.named.map(({ role }) => role))).toEqual(new Set(['developer', 'marketer']))
})

it('a script that is refused is a bug', () => {
  const steps = [
    {
      id: 'x',
      as: 'nobody',
      msAgo: 0,
      command: { type: 'OpenAccount', name: 'x', catalogueId: 'x', planId: 'x' },
    },
  ] as const
  expect(() => runScript({ id: 'empty', steps }, T0)).toThrow('not-signed-in')
})
