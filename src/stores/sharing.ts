import { useLive } from './live'
import { useSessionStore } from './session'

export type { Sharing, SharingRow } from '@/storage/queries/sharing'

/** Everyone with access to an account, as the acting person may know it; or why they may not. Live. */
export function useSharing(accountId: () => string) {
  const session = useSessionStore()
  return useLive((queries) => {
    const [id, actorId] = [accountId(), session.personId]
    return () => queries.sharing(id, actorId)
  })
}
