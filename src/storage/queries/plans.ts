import { may } from '@/domain/access/effective-access'
import type { Plan } from '@/domain/model/catalogue'
import { countBlockers } from '@/domain/plan/blocker-counts'
import type { BlockerCounts } from '@/domain/plan/blocker-counts'
import { blockersOf } from '@/domain/plan/plan-fit'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Account } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { planChangeNotAllowed } from '@/domain/plan/plan-rights'
import { notAllowed } from '@/domain/access/rights'
import { ownerNameFor } from '@/domain/access/authorize'
import { seatUse } from '@/domain/seats/seats'
import type { SeatUse } from '@/domain/seats/seats'
import type { Db } from '@/storage/database/db'
import { authorizeRead, isRefused } from '@/storage/facts/authorize-read'
import type { AccountParams, Refused, TreeParams } from '@/storage/facts/authorize-read'
import { factsFor } from '@/storage/facts/load-facts'
import { validity } from '@/storage/database/clock'
import type { Validity } from '@/storage/database/clock'

/** A plan of the catalogue, held against the tree as it is. */
export interface PlanFit {
  plan: Plan
  /** How much would have to change; nothing when all fits. */
  blocked?: BlockerCounts
}

/** What the page *Plan* shows (4.4). */
export interface Plans extends Validity {
  /** The account of the address; the plan is that of its tree. */
  account: Account
  tree: AccountTree
  /** Who owns the tree, for whom may know. */
  ownerName?: string
  seats: SeatUse
  fits: PlanFit[]
  /** Why the reader cannot choose another plan. */
  changeRefusal?: Refusal
}

/** Every plan of a tree's catalogue and whether the tree fits it (P3), for whoever may see the plan. */
export async function plans(
  db: Db,
  { accountId, actorId }: AccountParams,
  deviceTime: number,
): Promise<Plans | Refused> {
  const found = await authorizeRead(db, { accountId, actorId }, deviceTime, factsFor({ wholeTree: true }))
  if (isRefused(found)) return found
  const { facts, account, tree, actor, at } = found
  const owner = ownerIfVisible(facts, tree, actorId)
  const refusal = notAllowed(facts, actor, 'billing.view', tree.primary.id)
  if (refusal) return { refusal }
  const changeRefusal = planChangeNotAllowed(facts, tree, actor, { resolving: false, closing: false })
  return {
    account,
    tree,
    ...owner,
    seats: seatUse(facts, tree, at),
    fits: tree.catalogue.plans.map((plan) => {
      const blockers = blockersOf(facts, tree, plan, at)
      return { plan, ...(blockers && { blocked: countBlockers(blockers) }) }
    }),
    ...(changeRefusal && { changeRefusal }),
    ...untilExpiry(facts, at),
  }
}

/** An answer read at `at` (UTC ms) is valid until the next invitation expires. */
export const untilExpiry = ({ invitations }: Facts, at: number): Validity =>
  validity(
    at,
    [...invitations.values()].map(({ expiresAt }) => expiresAt),
  )

/** Whether the way to the plans is open to somebody, else whom to ask. */
export interface PlanAccess {
  mayView: boolean
  ownerName?: string
}

export async function planAccess(
  db: Db,
  { primaryId, actorId }: TreeParams,
  deviceTime: number,
): Promise<PlanAccess | undefined> {
  const found = await authorizeRead(db, { primaryId, actorId }, deviceTime, factsFor())
  if (isRefused(found)) return undefined
  const { facts, tree } = found
  return { mayView: may(facts, actorId, 'billing.view', primaryId), ...ownerIfVisible(facts, tree, actorId) }
}

/** The owner's name, for whom may know it. */
export function ownerIfVisible(facts: Facts, tree: AccountTree, readerId: string): { ownerName?: string } {
  const ownerName = ownerNameFor(facts, tree, readerId)
  return ownerName === undefined ? {} : { ownerName }
}
