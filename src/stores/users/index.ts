import { computed } from 'vue'
import { useUserPages } from './pages'
import { useRoster } from './roster'
import { isUsual, useVisibleUsers } from './shown'
import type { Asked } from './shown'
import { useUsersStart } from './start'

export type { ShownUsers } from '@/domain/users/shown'

/**
 * The users of an account, as the acting person may know them (product.md 4.2): the first rows at once, however many
 * there are; then all of them searched, filtered and sorted in memory. `language`: a BCP 47 tag, for the order of
 * names. Live.
 */
export function useUsers(asked: () => Asked & { accountId: string; language: string }) {
  const { of, start, refusal } = useUsersStart(() => asked().accountId)
  const pages = useUserPages(
    () => of.value,
    () => start.value,
  )
  const { known, reading } = useRoster(
    () => of.value,
    () => start.value,
    () => !isUsual(asked()),
    () => asked().language,
  )
  const visible = useVisibleUsers(
    asked,
    () => start.value,
    () => pages.rows.value,
    () => known.value,
  )
  return {
    /** Why there is nothing to see. */
    refusal,
    /** Nothing until the first rows are there. */
    visible,
    /** The owner, users and pending invitations, whatever the filter. */
    total: computed(() => start.value?.total ?? 0),
    /** How far the list has been read, while it is: search and filters show what is found so far. */
    reading,
    /** The workspace's time of what is shown (UTC ms). */
    at: computed(() => start.value?.at ?? 0),
    /** To be told which rows come into sight. */
    need: (_first: number, last: number) => void pages.need(last),
  }
}
