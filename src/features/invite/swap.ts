import { computed } from 'vue'
import type { InviteUsers } from '@/domain/invitation/invite-users'
import type { Sharing, SharingRow } from '@/stores/sharing'
import { useQuery } from '@/stores/useQuery'

/** The rows in whose place the acting person may invite somebody, while no seat is free (S8). Live. */
export function useSwapCandidates(sharing: () => Sharing) {
  const { data: candidates } = useQuery('swapTargets', () => ({ primaryId: sharing().tree.primary.id }))
  return computed(() => {
    const keys = new Set(
      candidates.value?.map((one) => ('personId' in one ? one.personId : one.invitationId)),
    )
    return sharing().rows.filter(({ key }) => keys.has(key))
  })
}

/** What an invitation asks for to take over the seat of a row. */
export function swapPayload(row: SharingRow | undefined): Pick<InviteUsers, 'replacing'> {
  if (row?.invitation) return { replacing: { invitationId: row.invitation.id } }
  return row?.personId === undefined ? {} : { replacing: { personId: row.personId } }
}
