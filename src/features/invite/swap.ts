import { computed } from 'vue'
import type { InviteUsers } from '@/domain/invitation/invite-users'
import type { SharingRow, SharingSelection } from '@/stores/sharing'
import { useQuery } from '@/stores/useQuery'

/** Seat holders whom the actor may swap for an invitation while no seat is free (S8). Live. */
export function useSwapCandidates(sharing: () => SharingSelection) {
  const { data } = useQuery('swapCandidates', () => ({ accountId: sharing().account.id }))
  return computed(() => data.value ?? [])
}

export function swapPayload(row: SharingRow | undefined): Pick<InviteUsers, 'replacing'> {
  if (row?.invitation) return { replacing: { invitationId: row.invitation.id } }
  return row?.personId === undefined ? {} : { replacing: { personId: row.personId } }
}
