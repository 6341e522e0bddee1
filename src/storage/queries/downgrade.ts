import type { Refusal } from '@/domain/command/refusal'
import { downgradeOf } from '@/domain/plan/downgrade'
import { planChangeNotAllowed } from '@/domain/plan/plan-rights'
import type { Downgrade } from '@/domain/plan/resolution-draft'
import type { Validity } from '@/storage/database/clock'
import type { Db } from '@/storage/database/db'
import { authorizeRead, isRefused } from '@/storage/facts/authorize-read'
import { factsFor } from '@/storage/facts/load-facts'
import { untilExpiry, ownerIfVisible } from './plans'

/** Why the reader may not resolve it, and who owns the tree, for whom may know. */
export interface DowngradeForbidden {
  refusal: Refusal
  ownerName?: string
}

/** What in a tree does not fit a plan, for whoever may change its plan and users; by name as far as they may see. */
export async function downgrade(
  db: Db,
  { primaryId, planId, actorId }: { primaryId: string; planId: string; actorId: string },
  deviceTime: number,
): Promise<(Downgrade & Validity) | DowngradeForbidden> {
  const found = await authorizeRead(db, { primaryId, actorId }, deviceTime, factsFor({ wholeTree: true }))
  if (isRefused(found)) return found
  const { facts, tree, actor, at } = found
  const plan = tree.catalogue.plans.find(({ id }) => id === planId)
  if (!plan) return { refusal: { code: 'not-found', what: 'plan', id: planId } }
  const refusal = planChangeNotAllowed(facts, tree, actor, { resolving: true, closing: false })
  if (refusal) return { refusal, ...ownerIfVisible(facts, tree, actorId) }
  return { ...downgradeOf(facts, tree, plan, actor, at), ...untilExpiry(facts, at) }
}
