import { useLiveQuery } from './useLiveQuery'
import { useSessionStore } from './session'

export type { AccountLine, AccountTreeOverview } from '@/storage/queries/accounts'
export type { Successor } from '@/storage/queries/successors'

/** The tree of an account, as the acting person may know it; or why they may not. Live. */
export function useAccountTree(accountId: () => string) {
  const session = useSessionStore()
  return useLiveQuery((queries) => {
    const [id, actorId] = [accountId(), session.personId]
    return () => queries.accountTree(id, actorId)
  })
}

/** Who would be locked if a tree required two-factor sign-in (A2). Live. */
export function useWithoutTwoFactor(primaryId: () => string) {
  const session = useSessionStore()
  return useLiveQuery((queries) => {
    const [id, actorId] = [primaryId(), session.personId]
    return () => queries.withoutTwoFactor(id, actorId)
  })
}

/** Who in a tree could own it, and why the others cannot. Live. */
export function useSuccessors(primaryId: () => string) {
  const session = useSessionStore()
  return useLiveQuery((queries) => {
    const [id, actorId] = [primaryId(), session.personId]
    return () => queries.successors(id, actorId)
  })
}
