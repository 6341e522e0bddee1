import type { Command } from '@/domain/commands'
import type { Access } from '@/domain/model/rows'
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

/** Whether the invitation offers nothing on other accounts, so that it is withdrawn (C2). */
export const isLastOffer = ({ invitation, accesses }: SharingRow, accountId: string) =>
  invitation !== undefined && accesses.every((one) => one.accountId === accountId)

/** What ending a cell's access is called: an invitation is withdrawn, or offers one account less. */
export function revokeLabelKey(row: SharingRow, accountId: string) {
  if (isLastOffer(row, accountId)) return 'sharing.withdraw'
  return row.invitation ? 'grid.editor.takeOut' : 'sharing.revoke'
}

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
