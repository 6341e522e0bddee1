import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Person } from '@/domain/model/rows'
import { firstRefusal } from '@/domain/command/refusal'
import type { Refusal } from '@/domain/command/refusal'
import { notAllowed } from '@/domain/access/rights'

/** Changing the plan needs this permission; changing users with it also needs these (P4). */
const CHANGE_PLAN = 'billing.edit'
const RESOLVE_USERS = ['users.revoke', 'users.change-access']
const CLOSE_SUBACCOUNTS = 'subaccounts.manage'

/** K1.3: refuses if the actor may not change the plan, or not the users or subaccounts together with it. */
export function planChangeNotAllowed(
  facts: Facts,
  { primary }: AccountTree,
  actor: Person,
  { resolving, closing }: { resolving: boolean; closing: boolean },
): Refusal | undefined {
  const required = [CHANGE_PLAN, ...(resolving ? RESOLVE_USERS : []), ...(closing ? [CLOSE_SUBACCOUNTS] : [])]
  return firstRefusal(required, (permission) => notAllowed(facts, actor, permission, primary.id))
}
