import type { AccountChange } from '@/components/access/access-changes'
import { sameAccess } from '@/domain/access/effective-access'
import type { AccessChoices } from '@/domain/access/access-choices'
import type { Access, Offer } from '@/domain/model/rows'
import type { SharingRow } from '@/stores/sharing'

const NO_ACCESS: Access = { permissions: [] }

export const hasPermissions = ({ access }: Offer) => 'role' in access || access.permissions.length > 0

/** What offers change for a row, in the order of the form; an account that is only ticked so far counts too. */
export function offerChanges(
  { accesses }: SharingRow,
  offers: readonly Offer[],
  accounts: readonly AccessChoices[],
): AccountChange[] {
  return accounts.flatMap(({ accountId, accountName }) => {
    const before = accesses.find((one) => one.accountId === accountId)?.access
    const after = offers.find((one) => one.accountId === accountId)?.access
    const isUnchanged = before && after ? sameAccess(before, after) : before === after
    return isUnchanged ? [] : [{ accountId, accountName, before: before ?? NO_ACCESS, after }]
  })
}

/** The offers as far as they say something; where a row has access already, what it has stands in for silence. */
export const completeOffers = ({ accesses }: SharingRow, offers: readonly Offer[]): Offer[] =>
  offers.flatMap((offer): Offer[] => {
    if (hasPermissions(offer)) return [offer]
    const existing = accesses.find(({ accountId }) => accountId === offer.accountId)
    return existing ? [{ accountId: existing.accountId, access: existing.access }] : []
  })
