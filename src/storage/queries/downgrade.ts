import type { Refusal } from '@/domain/command/refusal'
import { authorize } from '@/domain/access/authorize'
import { downgradeOf } from '@/domain/plan/downgrade'
import { planChangeNotAllowed } from '@/domain/plan/plan-rights'
import type { Downgrade } from '@/domain/plan/resolution-draft'
import type { Db } from '@/storage/database/db'
import { loadFacts } from '@/storage/facts/load-facts'
import { readClock } from '@/storage/database/clock'
import { nextExpiry, ownerNameOf } from './plans'

/** Why it is not for the reader to put right, and who can. */
export interface DowngradeForbidden {
  refusal: Refusal
  ownerName?: string
}

/** What stands between a tree and a plan, by name, for whoever may change plan and users of the tree. */
export async function downgrade(
  db: Db,
  { primaryId, planId, actorId }: { primaryId: string; planId: string; actorId: string },
  deviceTime: number,
): Promise<(Downgrade & { at: number; until?: number }) | DowngradeForbidden> {
  const [{ at }, facts] = await Promise.all([
    readClock(db, deviceTime),
    loadFacts(db, { type: 'ChangePlan', primaryId, planId }, actorId, deviceTime),
  ])
  const context = authorize(facts, primaryId, { id: '', actorId, at })
  if ('refusal' in context) return context
  const { tree, actor } = context
  const plan = tree.catalogue.plans.find(({ id }) => id === planId)
  if (!plan) return { refusal: { code: 'not-found', what: 'plan', id: planId } }
  const refusal = planChangeNotAllowed(facts, tree, actor, { resolving: true, closing: false })
  if (refusal) return { refusal, ownerName: ownerNameOf(facts, tree) }
  return { ...downgradeOf(facts, tree, plan, actor, at), at, ...nextExpiry(facts, at) }
}
