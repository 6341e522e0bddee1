import { useLiveQuery } from './useLiveQuery'
import { useSessionStore } from './session'

export type { PlanFit, Plans } from '@/storage/queries/plans'

/** The plans that a tree could have, as far as the acting person may know; or why they may not. Live. */
export function usePlans(accountId: () => string) {
  const session = useSessionStore()
  return useLiveQuery((queries) => {
    const [id, actorId] = [accountId(), session.personId]
    return () => queries.plans(id, actorId)
  })
}

/** What stands between a tree and a plan, by name, with a suggestion; or who could know. Live. */
export function useDowngrade(primaryId: () => string, planId: () => string) {
  const session = useSessionStore()
  return useLiveQuery((queries) => {
    const [id, plan, actorId] = [primaryId(), planId(), session.personId]
    return () => queries.downgrade(id, plan, actorId)
  })
}

/** Whether the acting person may see the plans of a tree, else whom to ask. Live. */
export function usePlanAccess(primaryId: () => string) {
  const session = useSessionStore()
  return useLiveQuery((queries) => {
    const [id, actorId] = [primaryId(), session.personId]
    return () => queries.planAccess(id, actorId)
  })
}
