import type { Command } from '@/domain/commands'
import type { Offer } from '@/domain/model'
import type { SharingRow } from '@/stores/sharing'

/** The command that gives a row other access: of a user, or of an open invitation. */
export function changing(primaryId: string, row: SharingRow, offers: Offer[]): Command {
  if (row.invitation) return { type: 'EditInvitation', invitationId: row.invitation.id, offers }
  return { type: 'ChangeAccess', primaryId, ...targetOf(row), offers }
}

/** The command that ends the access of a row in the whole tree. */
export const deleting = (primaryId: string, row: SharingRow): Command => ({
  type: 'RevokeAccess',
  primaryId,
  ...targetOf(row),
})

function targetOf({ invitation, personId }: SharingRow) {
  if (invitation) return { personIds: [], invitationIds: [invitation.id] }
  return { personIds: personId === undefined ? [] : [personId], invitationIds: [] }
}
