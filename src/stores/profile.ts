import { useLiveQuery } from './useLiveQuery'
import { useSessionStore } from './session'

export type { ProfileAccount, ProfileTree, Profile } from '@/storage/queries/profile'

/** What the acting person has in every tree; `own` is empty for who has no login. Live. */
export function useProfile() {
  const session = useSessionStore()
  return useLiveQuery((queries) => {
    const actorId = session.personId
    return async () => ({ actorId, profile: await queries.profile(actorId) })
  })
}
