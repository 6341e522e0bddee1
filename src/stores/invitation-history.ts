import { useLiveQuery } from './useLiveQuery'
import { useSessionStore } from './session'

export type { InvitationHistory } from '@/storage/queries/invitation-history'

/** What became of an invitation, as the acting person may know it (I14). Live. */
export function useInvitationHistory(invitationId: () => string | undefined) {
  const session = useSessionStore()
  return useLiveQuery((queries) => {
    const [id, actorId] = [invitationId(), session.personId]
    return id === undefined ? undefined : () => queries.invitationHistory(id, actorId)
  })
}
