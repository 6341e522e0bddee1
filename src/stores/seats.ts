import { useLiveQuery } from './useLiveQuery'
import { useSessionStore } from './session'

/** Whose seat the acting person may give to somebody else, while none is free (S8). Live. */
export function useSwapTargets(primaryId: () => string) {
  const session = useSessionStore()
  return useLiveQuery((queries) => {
    const [id, actorId] = [primaryId(), session.personId]
    return () => queries.swapTargets(id, actorId)
  })
}
