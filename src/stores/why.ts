import { useLiveQuery } from './useLiveQuery'
import { useSessionStore } from './session'

export type { PermissionExplanation, Why } from '@/storage/queries/why'

/** What a person may do on an account and why, as far as the acting person may know; nothing while nobody is asked about. Live. */
export function useWhy(personId: () => string | undefined, accountId: () => string) {
  const session = useSessionStore()
  return useLiveQuery((queries) => {
    const [who, id, actorId] = [personId(), accountId(), session.personId]
    return who === undefined ? undefined : () => queries.why(who, id, actorId)
  })
}
