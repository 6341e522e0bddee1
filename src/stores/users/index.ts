import { computed } from 'vue'
import { useUserPages } from './pages'
import { useUserIndex } from './user-index'
import { isDefaultView, useVisibleUsers } from './visible'
import type { FilterAndSort } from './visible'
import { useUsersFirstPage } from './first-page'

export type { VisibleUsers } from '@/domain/users/visible-users'

/**
 * The users of an account, as the acting person may know them (4.2): the first rows at once, however many
 * there are; then all of them searched, filtered and sorted in memory. `language`: a BCP 47 tag, for the order of
 * names. Live.
 */
export function useUsers(options: () => FilterAndSort & { accountId: string; language: string }) {
  const { params, firstPage, refusal } = useUsersFirstPage(() => options().accountId)
  const pages = useUserPages(
    () => params.value,
    () => firstPage.value,
  )
  const { indexState, progress } = useUserIndex(
    () => params.value,
    () => firstPage.value,
    () => !isDefaultView(options()),
    () => options().language,
  )
  const visible = useVisibleUsers(
    options,
    () => firstPage.value,
    () => pages.rows.value,
    () => indexState.value,
  )
  return {
    /** Why there is nothing to see. */
    refusal,
    /** Nothing until the first rows are there. */
    visible,
    /** The owner, users and pending invitations, whatever the filter. */
    total: computed(() => firstPage.value?.total ?? 0),
    /** How far the list has been read, while it is: search and filters show what is found so far. */
    progress,
    /** The workspace's time of what is shown (UTC ms). */
    at: computed(() => firstPage.value?.at ?? 0),
    /** To be told which rows come into sight. */
    ensureRows: (_first: number, last: number) => void pages.ensureRow(last),
  }
}
