import { computed } from 'vue'
import type { InviteUsers } from '@/domain/commands'
import { useReplaceable } from '@/stores/seats'
import type { Sharing, SharingRow } from '@/stores/sharing'

/** The rows in whose place the acting person may invite somebody, while no seat is free (S8). Live. */
export function useReplaceableRows(sharing: () => Sharing) {
  const replaceable = useReplaceable(() => sharing().tree.primary.id)
  return computed(() => {
    const keys = new Set(
      replaceable.value?.map((one) => ('personId' in one ? one.personId : one.invitationId)),
    )
    return sharing().rows.filter(({ key }) => keys.has(key))
  })
}

/** What an invitation asks for to take over the seat of a row. */
export function replacing(row: SharingRow | undefined): Pick<InviteUsers, 'replacing'> {
  if (row?.invitation) return { replacing: { invitationId: row.invitation.id } }
  return row?.personId === undefined ? {} : { replacing: { personId: row.personId } }
}
