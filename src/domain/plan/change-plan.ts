import type { CommandDefinition } from '@/domain/command/command'
import type { Plan } from '@/domain/model/catalogue'
import { changed, squash } from '@/domain/command/change'
import { blockersOf } from './plan-fit'
import { revocationEffects } from '@/domain/invitation/revocation'
import type { RevocationEffects } from '@/domain/invitation/revocation'
import { treeOf, userCount } from '@/domain/command/facts'
import type { AccountTree } from '@/domain/command/facts'
import type { Refusal } from '@/domain/command/refusal'
import { changedSince } from '@/domain/command/changed-since'
import { authorize } from '@/domain/access/authorize'
import { visibilityOf } from '@/domain/access/may-see-users'
import { planChangeNotAllowed } from './plan-rights'
import {
  changedCount,
  resolutionExtent,
  missingInResolution,
  emptyResolution,
  applyResolution,
} from './resolution'
import type { Resolution } from './resolution'

export interface ChangePlan {
  type: 'ChangePlan'
  primaryId: string
  planId: string
  resolution?: Resolution
}

export interface PlanChanged extends RevocationEffects {
  type: 'PlanChanged'
  primaryId: string
  name: string
  before: string
  plan: string
  /** Users who lost all access, seat holders with changed access, and closed subaccounts (P4). */
  users: number
  changed: number
  closed: number
}

/**
 * Changes the plan of a tree at once if everything fits the new plan (P1, P2); else the refusal names only whom the
 * actor may see. A resolution is applied first; both happen in one step or not at all (P4).
 */
export const changePlan: CommandDefinition<ChangePlan, PlanChanged> = {
  reads: ({ primaryId, resolution: { withdraw, change } = emptyResolution }) => ({
    primaryId,
    invitationIds: [...withdraw, ...change.flatMap((one) => ('invitationId' in one ? one.invitationId : []))],
    wholeTree: true,
  }),
  decide(facts, command, envelope) {
    const context = authorize(facts, command.primaryId, envelope)
    if ('refusal' in context) return context
    const { tree, actor } = context
    const plan = tree.catalogue.plans.find(({ id }) => id === command.planId)
    if (!plan) return { refusal: { code: 'not-found', what: 'plan', id: command.planId } }
    const { resolution = emptyResolution } = command
    const refusal =
      missingInResolution(facts, context, resolution) ??
      planChangeNotAllowed(facts, tree, actor, resolutionExtent(resolution)) ??
      samePlan(tree, plan) ??
      changedSince(facts, envelope)
    if (refusal) return { refusal }

    const resolved = applyResolution(facts, tree, plan, resolution, envelope)
    if ('refusal' in resolved) return resolved
    const { after } = resolved
    const treeAfter = treeOf(after, tree.primary.id) ?? tree
    const reader = visibilityOf(facts, tree, actor.id)
    const blockers = blockersOf(after, treeAfter, plan, envelope.at, reader)
    if (blockers) return { refusal: { code: 'downgrade-blocked', plan: plan.id, ...blockers } }
    return {
      changes: squash([...resolved.changes, changed('accounts', treeAfter.primary, { planId: plan.id })]),
      event: {
        type: 'PlanChanged',
        primaryId: tree.primary.id,
        name: tree.primary.name,
        before: tree.plan.id,
        plan: plan.id,
        users: userCount(facts, tree) - userCount(after, tree),
        changed: changedCount(after, tree, resolution, envelope.at),
        closed: new Set(resolution.close).size,
        ...revocationEffects(facts, after, tree, resolved.changes, envelope.at),
      },
    }
  },
}

function samePlan({ primary }: AccountTree, plan: Plan): Refusal | undefined {
  return primary.planId === plan.id ? { code: 'same-plan', plan: plan.id } : undefined
}
