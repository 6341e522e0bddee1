import type { InviteUsers } from '@/domain/commands'
import type { Sharing, SharingRow } from '@/stores/sharing'

/** The rows in whose place the acting person may invite somebody (S8). */
export const replaceableRows = ({ rows, replaceable }: Sharing): SharingRow[] =>
  rows.filter((row) =>
    replaceable.some((one) =>
      'personId' in one
        ? row.kind === 'user' && one.personId === row.personId
        : one.invitationId === row.invitation?.id,
    ),
  )

/** What an invitation asks for to take over the seat of a row. */
export function replacing(row: SharingRow | undefined): Pick<InviteUsers, 'replacing'> {
  if (row?.invitation) return { replacing: { invitationId: row.invitation.id } }
  return row?.personId === undefined ? {} : { replacing: { personId: row.personId } }
}
