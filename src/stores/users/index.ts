import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { isDefaultView } from '@/domain/users/filtering'
import type { AccountParams } from '@/storage/facts/authorize-read'
import { useLiveAnswer } from '../useLiveAnswer'
import type { Answer } from '../useLiveAnswer'
import { useSessionStore } from '../session'
import { useWorkspaceStore } from '../workspace'
import { createUserList, PAGE_SIZE } from './user-list'
import type { UserList } from './user-list'
import { useVisibleUsers } from './visible'
import type { FilterAndSort } from './visible'

export type { VisibleUsers } from '@/domain/users/visible-users'

/**
 * The live users of an account that the acting person may see (4.2). The first rows come at once for any
 * number of users; then all rows are read, and searched, filtered and sorted in memory. `language`: a BCP 47
 * tag for the order of names.
 */
export function useUsers(options: () => FilterAndSort & { accountId: string; language: string }) {
  const store = useWorkspaceStore()
  const session = useSessionStore()
  const params = computed<AccountParams>((before) => {
    const now = { accountId: options().accountId, actorId: session.personId }
    return before && before.accountId === now.accountId && before.actorId === now.actorId ? before : now
  })
  const box = useLiveAnswer<Answer<'usersFirstPage'>>(() => ({
    name: 'usersFirstPage',
    args: [params.value, PAGE_SIZE],
    subject: params.value,
  }))
  const current = computed(() => box.value.answer?.value)
  const firstPage = computed(() => (current.value && 'rows' in current.value ? current.value : undefined))
  const compareNames = computed(() => new Intl.Collator(options().language).compare)
  const isUrgent = computed(() => !isDefaultView(options()))

  const list = shallowRef<UserList>()
  let source: ReturnType<typeof createUserList> | undefined
  let ended = new AbortController()

  function end() {
    ended.abort()
    source = undefined
    list.value = undefined
  }

  watch(
    [params, firstPage],
    ([now, first], [before]) => {
      if (now !== before || !first) end()
      if (!first) return
      if (source) {
        source.update(first)
        return
      }
      ended = new AbortController()
      source = createUserList(
        {
          queries: store.requireWorkspace().queries,
          params: now,
          compareNames: compareNames.value,
          isUrgent: () => isUrgent.value,
          signal: ended.signal,
          publish: (next) => (list.value = next),
          onError: store.report,
        },
        first,
      )
    },
    { immediate: true },
  )
  watch(isUrgent, (now) => now && source?.expedite())
  watch(compareNames, (compare) => source?.changeLanguage(compare))
  onScopeDispose(end)

  return {
    /** Why the users may not be seen. */
    refusal: computed(() =>
      current.value && 'refusal' in current.value ? current.value.refusal : undefined,
    ),
    /** Undefined until the first rows are read. */
    visible: useVisibleUsers(options, () => list.value, store.report),
    /** Number of users and pending invitations, including the owner, without the filter. */
    total: computed(() => firstPage.value?.total ?? 0),
    /** How many there are in each tab, without the filter. */
    counts: computed(() => firstPage.value?.counts),
    /** How many rows are read, while the list is read; search and filters show matches among these. */
    progress: computed(() => {
      if (list.value?.phase !== 'reading') return undefined
      const { read, first } = list.value
      return { read, of: Math.max(read, first.total) }
    }),
    /** Workspace time of the rows (UTC ms). */
    at: computed(() => firstPage.value?.at ?? 0),
    /** Must be called with the visible rows, so that they are read. */
    ensureRows: (_first: number, last: number) => source?.ensureRow(last),
  }
}
