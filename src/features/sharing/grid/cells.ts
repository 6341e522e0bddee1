import { setAccessCommand } from '@/components/access-actions/access-commands'
import type { Command } from '@/domain/commands'
import { grantId } from '@/domain/model/rows'
import type { Access, Offer } from '@/domain/model/rows'
import type { SharingRow } from '@/stores/sharing'

/** A cell is named by its row and its account. */
export interface AccessCellKey {
  rowKey: string
  accountId: string
}

export const isSameCell = (a: AccessCellKey | undefined, b: AccessCellKey | undefined) =>
  a?.rowKey === b?.rowKey && a?.accountId === b?.accountId

export const accessAt = ({ accesses }: SharingRow, accountId: string): Access | undefined =>
  accesses.find((one) => one.accountId === accountId)?.access

/** Leaves the access to other accounts as it is. */
export function grantCommand(primaryId: string, row: SharingRow, offers: Offer[]): Command {
  if (!row.invitation) return setAccessCommand(primaryId, row, offers)
  const grantedIds = new Set(offers.map(({ accountId }) => accountId))
  const unchanged = row.accesses.flatMap(({ accountId, access }) =>
    grantedIds.has(accountId) ? [] : [{ accountId, access }],
  )
  return setAccessCommand(primaryId, row, [...unchanged, ...offers])
}

/** Whether the invitation offers nothing on other accounts, so that it is withdrawn (C2). */
export const isLastOffer = ({ invitation, accesses }: SharingRow, accountId: string) =>
  invitation !== undefined && accesses.every((one) => one.accountId === accountId)

export function cellRevokeCommand(primaryId: string, row: SharingRow, accountId: string): Command {
  const { invitation, personId } = row
  if (invitation && isLastOffer(row, accountId))
    return { type: 'WithdrawInvitation', invitationId: invitation.id }
  return {
    type: 'RevokeAccess',
    primaryId,
    personIds: invitation || personId === undefined ? [] : [personId],
    invitationIds: invitation ? [invitation.id] : [],
    accountIds: [accountId],
  }
}

/** Only grants that change, with revision 0 if new, so that changes to other accounts refuse nothing. */
export function seenRevisions({ invitation, personId, seen }: SharingRow, accountIds: readonly string[]) {
  if (invitation || personId === undefined) return seen
  const rows = accountIds.map((accountId) => `grants/${grantId(accountId, personId)}`)
  return Object.fromEntries(rows.map((row) => [row, seen[row] ?? 0]))
}
