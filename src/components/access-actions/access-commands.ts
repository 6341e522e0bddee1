import { sameAccess } from '@/domain/access/effective-access'
import type { Command } from '@/domain/commands'
import { grantId } from '@/domain/model/rows'
import type { Offer } from '@/domain/model/rows'
import type { SharingRow } from '@/stores/sharing'

/**
 * Builds the command that leaves a row with exactly these offers. An invitation gets the whole list; a user
 * gets what differs, and access on accounts without an offer is revoked. If nothing else changes, the command
 * is a revocation (C2).
 */
export function changeAccessCommand(primaryId: string, row: SharingRow, offers: Offer[]): Command {
  if (row.invitation) return setAccessCommand(primaryId, row, offers)
  const accessOn = (accountId: string) => row.accesses.find((one) => one.accountId === accountId)?.access
  const changed = offers.filter(({ accountId, access }) => {
    const before = accessOn(accountId)
    return !before || !sameAccess(before, access)
  })
  const revokedAccountIds = row.accesses
    .map(({ accountId }) => accountId)
    .filter((id) => !offers.some(({ accountId }) => accountId === id))
  if (revokedAccountIds.length === 0) return setAccessCommand(primaryId, row, changed)
  const target = { primaryId, ...targetOf(row) }
  return changed.length === 0
    ? { type: 'RevokeAccess', ...target, accountIds: revokedAccountIds }
    : { type: 'ChangeAccess', ...target, offers: changed, ending: revokedAccountIds }
}

/** Builds the command that sets the access of a row on these accounts; other accounts stay as they are. */
export const setAccessCommand = (primaryId: string, row: SharingRow, offers: Offer[]): Command =>
  row.invitation
    ? { type: 'EditInvitation', invitationId: row.invitation.id, offers }
    : { type: 'ChangeAccess', primaryId, ...targetOf(row), offers }

/** Builds the command that revokes the access of a row, in the whole tree or on the given accounts (C2). */
export const revokeAccessCommand = (primaryId: string, row: SharingRow, accountIds?: string[]): Command => ({
  type: 'RevokeAccess',
  primaryId,
  ...targetOf(row),
  ...(accountIds && { accountIds }),
})

function targetOf({ invitation, personId }: SharingRow) {
  if (invitation) return { personIds: [], invitationIds: [invitation.id] }
  return { personIds: personId === undefined ? [] : [personId], invitationIds: [] }
}

/** Leaves the access to other accounts as it is. */
export function grantCommand(primaryId: string, row: SharingRow, offers: Offer[]): Command {
  if (!row.invitation) return setAccessCommand(primaryId, row, offers)
  const grantedIds = new Set(offers.map(({ accountId }) => accountId))
  const unchanged = row.accesses.flatMap(({ accountId, access }) =>
    grantedIds.has(accountId) ? [] : [{ accountId, access }],
  )
  return setAccessCommand(primaryId, row, [...unchanged, ...offers])
}

/** Only grants that change, with revision 0 if new, so that changes to other accounts refuse nothing. */
export function seenRevisions({ invitation, personId, seen }: SharingRow, accountIds: readonly string[]) {
  if (invitation || personId === undefined) return seen
  const rows = accountIds.map((accountId) => `grants/${grantId(accountId, personId)}`)
  return Object.fromEntries(rows.map((row) => [row, seen[row] ?? 0]))
}
