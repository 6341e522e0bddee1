import { computed } from 'vue'
import type { UsersParams } from '@/storage/queries/users'
import { useLiveQuery } from '../useLiveQuery'
import { useSessionStore } from '../session'

/** Users that a table begins with, and those that each further page has. */
export const PAGE = 50

/** The first rows of an account's users, as the acting person may know them; or why they may not. Live. */
export function useUsersFirstPage(accountId: () => string) {
  const session = useSessionStore()
  const params = computed<UsersParams>((before) => {
    const now = { accountId: accountId(), actorId: session.personId }
    return before && before.accountId === now.accountId && before.actorId === now.actorId ? before : now
  })
  const answer = useLiveQuery((queries) => {
    const requestedFor = params.value
    return async () => {
      const start = await queries.usersFirstPage(requestedFor, PAGE)
      const until =
        'refusal' in start || start.until === undefined ? {} : { at: start.at, until: start.until }
      return { requestedFor, start, ...until }
    }
  })
  const current = computed(() =>
    answer.value?.requestedFor === params.value ? answer.value.start : undefined,
  )
  return {
    params,
    firstPage: computed(() => (current.value && 'rows' in current.value ? current.value : undefined)),
    refusal: computed(() =>
      current.value && 'refusal' in current.value ? current.value.refusal : undefined,
    ),
  }
}
