import { added } from '../changes'
import { newId } from '../commands'
import type { Envelope, OpenSubaccount } from '../commands'
import type { Decision } from '../decision'
import { trimInvisible } from '../email'
import type { Facts, Tree } from '../facts'
import type { Account } from '../model'
import type { Refusal } from '../refusals'
import { enter } from '../rules/enter'
import { notAllowed } from '../rules/rights'
import { nameWrong } from '../rules/words'
import { openSubaccounts } from '../subaccounts'

/** Opens a subaccount in the tree; nobody but the owner has access to it yet. */
export function openSubaccount(facts: Facts, command: OpenSubaccount, envelope: Envelope): Decision {
  const entry = enter(facts, command.primaryId, envelope)
  if ('refusal' in entry) return entry
  const { tree, actor } = entry
  const refusal =
    notAllowed(facts, actor, 'subaccounts.manage', tree.primary.id) ??
    nameWrong(command.name) ??
    noRoom(facts, tree)
  if (refusal) return { refusal }

  const account: Account = {
    id: newId(envelope),
    kind: 'subaccount',
    primaryId: tree.primary.id,
    name: trimInvisible(command.name),
    status: 'open',
    since: envelope.at,
    revision: 1,
  }
  return {
    changes: [added('accounts', account)],
    event: {
      type: 'SubaccountOpened',
      primaryId: tree.primary.id,
      accountId: account.id,
      name: account.name,
    },
  }
}

/** The plan has no subaccounts, or no further one; names the plans that do. */
function noRoom(facts: Facts, { primary, plan, catalogue }: Tree): Refusal | undefined {
  const limit = plan.subaccounts
  if (limit === null) return undefined
  const used = openSubaccounts(facts, primary.id).length
  if (used < limit) return undefined
  const roomier = catalogue.plans.filter(({ subaccounts }) => subaccounts === null || subaccounts > used)
  const plans = roomier.map(({ id }) => id)
  return limit === 0
    ? { code: 'subaccounts-not-in-plan', plan: plan.id, plansThatCan: plans }
    : { code: 'subaccount-limit-reached', used, limit, plan: plan.id, roomierPlans: plans }
}
