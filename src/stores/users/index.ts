import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { isDefaultView } from '@/domain/users/filtering'
import type { UsersParams } from '@/storage/queries/users'
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
 * The users of an account, as the acting person may know them (4.2): the first rows at once, however many
 * there are; then all of them searched, filtered and sorted in memory. `language`: a BCP 47 tag, for the order of
 * names. Live.
 */
export function useUsers(options: () => FilterAndSort & { accountId: string; language: string }) {
  const store = useWorkspaceStore()
  const session = useSessionStore()
  const params = computed<UsersParams>((before) => {
    const now = { accountId: options().accountId, actorId: session.personId }
    return before && before.accountId === now.accountId && before.actorId === now.actorId ? before : now
  })
  const box = useLiveAnswer<Answer<'usersFirstPage'>>(() => ({
    name: 'usersFirstPage',
    args: [params.value, PAGE_SIZE],
    about: params.value,
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
    /** Why there is nothing to see. */
    refusal: computed(() =>
      current.value && 'refusal' in current.value ? current.value.refusal : undefined,
    ),
    /** Nothing until the first rows are there. */
    visible: useVisibleUsers(options, () => list.value, store.report),
    /** The owner, users and pending invitations, whatever the filter. */
    total: computed(() => firstPage.value?.total ?? 0),
    /** How far the list has been read, while it is: search and filters show what is found so far. */
    progress: computed(() => {
      if (list.value?.phase !== 'reading') return undefined
      const { read, first } = list.value
      return { read, of: Math.max(read, first.total) }
    }),
    /** The workspace's time of what is shown (UTC ms). */
    at: computed(() => firstPage.value?.at ?? 0),
    /** To be told which rows come into sight. */
    ensureRows: (_first: number, last: number) => source?.ensureRow(last),
  }
}
