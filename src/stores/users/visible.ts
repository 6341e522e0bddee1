import { shallowRef, watch } from 'vue'
import { newestFirst } from '@/domain/users/filter'
import type { UserFilter, UserSort } from '@/domain/users/filter'
import { userFilter, permissionCheck, isSearchOnly } from '@/domain/users/filtering'
import { matchingIndices, sortByColumn } from '@/domain/users/user-index'
import type { UserIndex } from '@/domain/users/user-index'
import type { UserRow } from '@/domain/users/row'
import { visibleUsers, firstVisibleUsers } from '@/domain/users/visible-users'
import type { VisibleUsers } from '@/domain/users/visible-users'
import { compareBy } from '@/domain/users/sorting'
import type { UsersFirstPage } from '@/storage/queries/users'
import type { IndexState } from './user-index'
import { runInSlices } from './scheduling'

/** What a table is to show. */
export interface FilterAndSort {
  filter: UserFilter
  sort: UserSort
}

/** As it is read from storage: newest first, without a filter. */
export const isDefaultView = ({ filter, sort }: FilterAndSort): boolean =>
  isSearchOnly(filter) &&
  filter.search.trim() === '' &&
  sort.by === newestFirst.by &&
  sort.descending === newestFirst.descending

/** The rows to show: pages as they come, and once more is asked of them what is found in memory. */
export function useVisibleUsers(
  view: () => FilterAndSort,
  firstPage: () => UsersFirstPage | undefined,
  pages: () => readonly UserRow[],
  indexState: () => IndexState | undefined,
) {
  const visible = shallowRef<VisibleUsers>()
  let latestRun = 0
  let last: { state: IndexState; view: FilterAndSort; rowIndices: Uint32Array } | undefined

  /** Whether what was found before holds everything that can be found now. */
  const narrows = (state: IndexState, { filter, sort }: FilterAndSort) =>
    last?.state === state &&
    last.view.sort.by === sort.by &&
    last.view.sort.descending === sort.descending &&
    isSearchOnly(filter) &&
    isSearchOnly(last.view.filter) &&
    filter.search.trim().startsWith(last.view.filter.search.trim())

  async function update() {
    const run = ++latestRun
    const [first, state, current] = [firstPage(), indexState(), view()]
    if (!first) {
      visible.value = undefined
      return
    }
    if (!state || (!state.isWhole && isDefaultView(current))) {
      // Of a filtered list nothing is known yet: what is there stays until something is.
      if (isDefaultView(current)) visible.value = firstVisibleUsers(pages(), first.total)
      return
    }
    const { userIndex } = state
    const { filter, sort } = current
    const matches = userFilter(
      filter,
      first.at,
      filter.may === undefined ? () => true : permissionCheck(first.tree, first.account, filter.may),
    )
    if (!state.isWhole) {
      visible.value = visibleUsers(userIndex, partialMatches(userIndex, sort, matches))
      return
    }
    let rowIndices: Uint32Array
    if (last && narrows(state, current))
      rowIndices = matchingIndices(userIndex, last.rowIndices, false, matches)
    else {
      const order =
        userIndex.orders.get(sort.by) ??
        (await runInSlices(sortByColumn(userIndex, sort.by), () => run === latestRun))
      if (!order || run !== latestRun) return
      rowIndices = matchingIndices(userIndex, order, sort.descending, matches)
    }
    last = { state, view: current, rowIndices }
    visible.value = visibleUsers(userIndex, rowIndices)
  }

  watch([view, firstPage, pages, indexState], () => void update(), { immediate: true })
  return visible
}

/** Few enough to be sorted each time that more has been read. */
const MAX_PARTIAL_SORT = 2000

function partialMatches(
  userIndex: UserIndex,
  { by, descending }: UserSort,
  matches: (row: UserRow, text: string) => boolean,
) {
  const found = matchingIndices(userIndex, Uint32Array.from(userIndex.rows.keys()), false, matches)
  if (found.length > MAX_PARTIAL_SORT) return found
  const compare = compareBy(by, userIndex)
  return found.sort((a, b) => (descending ? compare(b, a) : compare(a, b)))
}
