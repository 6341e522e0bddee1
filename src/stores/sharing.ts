import { useLiveQuery } from './useLiveQuery'
import { useSessionStore } from './session'

export type { Sharing, SharingRow } from '@/storage/queries/sharing'

/** Everyone with access to an account, as the acting person may know it; or why they may not; no account, nothing. Live. */
export function useSharing(accountId: () => string | undefined) {
  const session = useSessionStore()
  return useLiveQuery((queries) => {
    const [id, actorId] = [accountId(), session.personId]
    return id === undefined ? undefined : () => queries.sharing(id, actorId)
  })
}

/** The same for a few of them, by the ids of people and invitations: however many there are besides. */
export function useSharingSelection(accountId: () => string, keys: () => readonly string[]) {
  const session = useSessionStore()
  return useLiveQuery((queries) => {
    const [id, actorId, selected] = [accountId(), session.personId, keys()]
    return () => queries.sharingSelection(id, actorId, selected)
  })
}
