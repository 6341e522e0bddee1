import { setAccessCommand } from '@/components/access-actions/access-commands'
import type { Command } from '@/domain/commands'
import { grantId } from '@/domain/model/rows'
import type { Access, Offer } from '@/domain/model/rows'
import type { SharingRow } from '@/stores/sharing'

/** Where a person and an account meet. */
export interface AccessCellKey {
  rowKey: string
  accountId: string
}

export const isSameCell = (a: AccessCellKey | undefined, b: AccessCellKey | undefined) =>
  a?.rowKey === b?.rowKey && a?.accountId === b?.accountId

/** What a row has, or is offered, on an account. */
export const accessAt = ({ accesses }: SharingRow, accountId: string): Access | undefined =>
  accesses.find((one) => one.accountId === accountId)?.access

/** The command that gives a row access on some accounts and leaves the others as they are. */
export function grantCommand(primaryId: string, row: SharingRow, offers: Offer[]): Command {
  if (!row.invitation) return setAccessCommand(primaryId, row, offers)
  const grantedIds = new Set(offers.map(({ accountId }) => accountId))
  const unchanged = row.accesses.flatMap(({ accountId, access }) =>
    grantedIds.has(accountId) ? [] : [{ accountId, access }],
  )
  return setAccessCommand(primaryId, row, [...unchanged, ...offers])
}

/** Whether nothing is left of an invitation without this account: then it is withdrawn (C2). */
export const isLastOffer = ({ invitation, accesses }: SharingRow, accountId: string) =>
  invitation !== undefined && accesses.every((one) => one.accountId === accountId)

/** The command that ends the access of a row on one account. */
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

/** The revisions of what is about to change, where there is nothing yet too: a change elsewhere does not stop it. */
export function seenRevisions({ invitation, personId, seen }: SharingRow, accountIds: readonly string[]) {
  if (invitation || personId === undefined) return seen
  const rows = accountIds.map((accountId) => `grants/${grantId(accountId, personId)}`)
  return Object.fromEntries(rows.map((row) => [row, seen[row] ?? 0]))
}
