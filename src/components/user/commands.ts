import { sameAccess } from '@/domain/access'
import type { Command } from '@/domain/commands'
import type { Offer } from '@/domain/model'
import type { SharingRow } from '@/stores/sharing'

/**
 * The command that gives a row exactly these offers: an open invitation its whole list; a user what differs, and an end
 * where nothing is offered any more. Only ends are a revocation (C2).
 */
export function changing(primaryId: string, row: SharingRow, offers: Offer[]): Command {
  if (row.invitation) return setting(primaryId, row, offers)
  const accessOn = (accountId: string) => row.accesses.find((one) => one.accountId === accountId)?.access
  const differing = offers.filter(({ accountId, access }) => {
    const before = accessOn(accountId)
    return !before || !sameAccess(before, access)
  })
  const ending = row.accesses
    .map(({ accountId }) => accountId)
    .filter((id) => !offers.some(({ accountId }) => accountId === id))
  if (ending.length === 0) return setting(primaryId, row, differing)
  const target = { primaryId, ...targetOf(row) }
  return differing.length === 0
    ? { type: 'RevokeAccess', ...target, accountIds: ending }
    : { type: 'ChangeAccess', ...target, offers: differing, ending }
}

/** The command that sets the access of a row on these accounts, whatever it has there. */
export const setting = (primaryId: string, row: SharingRow, offers: Offer[]): Command =>
  row.invitation
    ? { type: 'EditInvitation', invitationId: row.invitation.id, offers }
    : { type: 'ChangeAccess', primaryId, ...targetOf(row), offers }

/** The command that ends the access of a row, in the whole tree or on the accounts named (C2). */
export const deleting = (primaryId: string, row: SharingRow, accountIds?: string[]): Command => ({
  type: 'RevokeAccess',
  primaryId,
  ...targetOf(row),
  ...(accountIds && { accountIds }),
})

function targetOf({ invitation, personId }: SharingRow) {
  if (invitation) return { personIds: [], invitationIds: [invitation.id] }
  return { personIds: personId === undefined ? [] : [personId], invitationIds: [] }
}
