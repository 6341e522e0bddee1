import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Account } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'

/** The open subaccounts of a tree. They count for the plan's limit; closed ones do not (C6). */
export function openSubaccounts(facts: Facts, primaryId: string): Account[] {
  return [...facts.accounts.values()].filter(
    (account) =>
      account.kind === 'subaccount' && account.primaryId === primaryId && account.status === 'open',
  )
}

/** Refuses if the plan has no further subaccount; the refusal names the plans that have. */
export function noSubaccountLeft(
  facts: Facts,
  { primary, plan, catalogue }: AccountTree,
): Refusal | undefined {
  const limit = plan.subaccounts
  if (limit === null) return undefined
  const used = openSubaccounts(facts, primary.id).length
  if (used < limit) return undefined
  const plansWithMore = catalogue.plans.filter(
    ({ subaccounts }) => subaccounts === null || subaccounts > used,
  )
  const plans = plansWithMore.map(({ id }) => id)
  return limit === 0
    ? { code: 'subaccounts-not-in-plan', plan: plan.id, plansThatCan: plans }
    : { code: 'subaccount-limit-reached', used, limit, plan: plan.id, roomierPlans: plans }
}

/** C6: id of the permission needed to close an account. */
export const closePermission = ({ kind }: Account): string =>
  kind === 'primary' ? 'account.close' : 'subaccounts.manage'
