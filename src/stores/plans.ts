import { useLive } from './live'
import { useSessionStore } from './session'

export type { Plans } from '@/storage/queries/plans'

/** The plans that a tree could have, as far as the acting person may know; or why they may not. Live. */
export function usePlans(accountId: () => string) {
  const session = useSessionStore()
  return useLive((queries) => {
    const [id, actorId] = [accountId(), session.personId]
    return () => queries.plans(id, actorId)
  })
}

/** Whether the acting person may see the plans of a tree, else whom to ask. Live. */
export function useWayToPlans(primaryId: () => string) {
  const session = useSessionStore()
  return useLive((queries) => {
    const [id, actorId] = [primaryId(), session.personId]
    return () => queries.wayToPlans(id, actorId)
  })
}
