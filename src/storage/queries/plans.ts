import { may } from '@/domain/access/effective-access'
import type { Plan } from '@/domain/model/catalogue'
import { countBlockers } from '@/domain/plan/blocker-counts'
import type { BlockerCounts } from '@/domain/plan/blocker-counts'
import { blockersOf } from '@/domain/plan/plan-fit'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Account } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { authorize, missingAccount } from '@/domain/access/authorize'
import { planChangeNotAllowed } from '@/domain/plan/plan-rights'
import { notAllowed } from '@/domain/access/rights'
import { seatUse } from '@/domain/seats/seats'
import type { SeatUse } from '@/domain/seats/seats'
import type { Db } from '@/storage/database/db'
import { loadFacts } from '@/storage/facts/load-facts'
import { readClock } from '@/storage/database/clock'
import { accountsById } from '@/storage/database/reads'
import type { AccountParams, TreeParams } from './params'

/** A plan of the catalogue, held against the tree as it is. */
export interface PlanFit {
  plan: Plan
  /** How much would have to change; nothing when all fits. */
  blocked?: BlockerCounts
}

/** What the page *Plan* shows (4.4). */
export interface Plans {
  /** The account of the address; the plan is that of its tree. */
  account: Account
  tree: AccountTree
  ownerName: string
  seats: SeatUse
  fits: PlanFit[]
  /** Why the reader cannot choose another plan. */
  changeRefusal?: Refusal
  at: number
  /** The moment at which an open invitation expires, and with it the answer (UTC ms). */
  until?: number
}

/** Why the plans are not shown, and whom to ask where that may be known. */
export interface PlansForbidden {
  refusal: Refusal
  ownerName?: string
}

/** Every plan of a tree's catalogue and whether the tree fits it (P3), for whoever may see the plan. */
export async function plans(
  db: Db,
  { accountId, actorId }: AccountParams,
  deviceTime: number,
): Promise<Plans | PlansForbidden> {
  const [[stored], { at }] = await Promise.all([accountsById(db, [accountId]), readClock(db, deviceTime)])
  const primaryId = stored?.primaryId ?? accountId
  const facts = await loadFacts(db, { type: 'ChangePlan', primaryId, planId: '' }, actorId, deviceTime)
  const context = authorize(facts, primaryId, { id: '', actorId, at })
  if ('refusal' in context) return context
  const { tree, actor } = context
  const refusal =
    missingAccount(facts, context, accountId) ?? notAllowed(facts, actor, 'billing.view', tree.primary.id)
  const account = facts.accounts.get(accountId)
  const ownerName = ownerNameOf(facts, tree)
  if (refusal || !account) {
    return { refusal: refusal ?? { code: 'not-found', what: 'account', id: accountId }, ownerName }
  }
  const changeRefusal = planChangeNotAllowed(facts, tree, actor, { resolving: false, closing: false })
  return {
    account,
    tree,
    ownerName,
    seats: seatUse(facts, tree, at),
    fits: tree.catalogue.plans.map((plan) => {
      const blockers = blockersOf(facts, tree, plan, at)
      return { plan, ...(blockers && { blocked: countBlockers(blockers) }) }
    }),
    ...(changeRefusal && { changeRefusal }),
    at,
    ...nextExpiry(facts, at),
  }
}

/** When the next open invitation expires (UTC ms). */
export function nextExpiry({ invitations }: Facts, at: number): { until?: number } {
  let until = Infinity
  for (const { expiresAt } of invitations.values()) if (expiresAt > at) until = Math.min(until, expiresAt)
  return Number.isFinite(until) ? { until } : {}
}

/** Whether the way to the plans is open to somebody, else whom to ask. */
export interface PlanAccess {
  mayView: boolean
  ownerName: string
}

export async function planAccess(
  db: Db,
  { primaryId, actorId }: TreeParams,
  deviceTime: number,
): Promise<PlanAccess | undefined> {
  const command = { type: 'OpenSubaccount', primaryId, name: '' } as const
  const facts = await loadFacts(db, command, actorId, deviceTime)
  const context = authorize(facts, primaryId, { id: '', actorId, at: deviceTime })
  if ('refusal' in context) return undefined
  return {
    mayView: may(facts, actorId, 'billing.view', primaryId),
    ownerName: ownerNameOf(facts, context.tree),
  }
}

export const ownerNameOf = ({ people }: Facts, { primary }: AccountTree) =>
  people.get(primary.ownerId)?.name ?? ''
