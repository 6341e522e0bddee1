import { byId } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'

/**
 * The facts without grants and invitations whose account belongs to another tree, or to none: each is in order by
 * itself, but not together with its account, and gives nobody access (K4). All these accounts must be there.
 */
export function withoutStrays(facts: Facts): Facts {
  const isIn = (accountId: string, primaryId: string) =>
    facts.accounts.get(accountId)?.primaryId === primaryId
  return {
    ...facts,
    grants: byId([...facts.grants.values()].filter((row) => isIn(row.accountId, row.primaryId))),
    invitations: byId(
      [...facts.invitations.values()].filter(({ primaryId, offers }) =>
        offers.every(({ accountId }) => isIn(accountId, primaryId)),
      ),
    ),
  }
}
