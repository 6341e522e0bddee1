import { onScopeDispose, shallowRef, watch } from 'vue'
import { narrowsSearch, searchWords } from '@/domain/model/search'
import { newestFirst } from '@/domain/users/filter'
import type { UserFilter, UserSort } from '@/domain/users/filter'
import { isDefaultView, isSearchOnly, permissionCheck, userFilter } from '@/domain/users/filtering'
import { compareBy } from '@/domain/users/sorting'
import { matchingIndices, presentRows, sortByColumn, withOwnerFirst } from '@/domain/users/user-index'
import type { UserIndex } from '@/domain/users/user-index'
import type { UserRow } from '@/domain/users/row'
import { firstVisibleUsers, visibleUsers } from '@/domain/users/visible-users'
import type { VisibleUsers } from '@/domain/users/visible-users'
import { runInSlices } from './scheduling'
import type { UserList } from './user-list'

export interface FilterAndSort {
  filter: UserFilter
  sort: UserSort
}

/** The last search result, and what it was found in. */
interface Found extends FilterAndSort {
  list: UserList
  rowIndices: Uint32Array
}

/** The rows to show: the first pages while they suffice, else the matches in memory. */
export function useVisibleUsers(
  view: () => FilterAndSort,
  list: () => UserList | undefined,
  onError: (error: unknown) => void,
) {
  const visible = shallowRef<VisibleUsers>()
  let last: Found | undefined
  let replaced = new AbortController()

  async function update(from: UserList | undefined, { filter, sort }: FilterAndSort, signal: AbortSignal) {
    if (!from) {
      visible.value = undefined
      return
    }
    const { first } = from
    const isDefault = isDefaultView({ filter, sort })
    if (from.phase !== 'complete' && isDefault) {
      visible.value = firstVisibleUsers(from.rows, first.total)
      return
    }
    // Nothing is known yet about a filtered list, so the current rows stay until there are matches.
    if (from.phase === 'first' || !from.index) return
    const { index } = from
    const hasPermission =
      filter.may === undefined ? () => true : permissionCheck(first.tree, first.account, filter.may)
    const matches = userFilter(filter, first.at, hasPermission)
    if (from.phase === 'reading') {
      const found = await runInSlices(partialMatches(index, sort, matches), signal)
      signal.throwIfAborted()
      visible.value = visibleUsers(index, found)
      return
    }
    const work =
      last && holdsAllOf(last, from, { filter, sort })
        ? matchingIndices(index, last.rowIndices, false, matches)
        : sortedMatches(index, sort, matches)
    const rowIndices = await runInSlices(work, signal)
    signal.throwIfAborted()
    last = { list: from, filter, sort, rowIndices }
    visible.value = visibleUsers(index, rowIndices)
  }

  watch(
    [list, view],
    ([from, current]) => {
      replaced.abort()
      replaced = new AbortController()
      const { signal } = replaced
      update(from, current, signal).catch((error: unknown) => {
        if (!signal.aborted) onError(error)
      })
    },
    { immediate: true },
  )
  onScopeDispose(() => replaced.abort())
  return visible
}

/** Whether the last result contains all new matches, because only the search was narrowed. */
const holdsAllOf = (last: Found, list: UserList, { filter, sort }: FilterAndSort) =>
  last.list === list &&
  last.sort.by === sort.by &&
  last.sort.descending === sort.descending &&
  isSearchOnly(filter) &&
  isSearchOnly(last.filter) &&
  narrowsSearch(searchWords(filter.search), searchWords(last.filter.search))

/** Up to this number of matches, they are sorted again after each batch. */
const MAX_PARTIAL_SORT = 2000

type Matches = (row: UserRow, text: string) => boolean

function* sortedMatches(index: UserIndex, sort: UserSort, matches: Matches) {
  const order = yield* sortByColumn(index, sort.by)
  return inShownOrder(index, sort, yield* matchingIndices(index, order, sort.descending, matches))
}

function* partialMatches(index: UserIndex, { by, descending }: UserSort, matches: Matches) {
  const found = yield* matchingIndices(index, presentRows(index), false, matches)
  if (found.length > MAX_PARTIAL_SORT) return found
  const compare = compareBy(by, index)
  return inShownOrder(
    index,
    { by, descending },
    found.sort((a, b) => (descending ? compare(b, a) : compare(a, b))),
  )
}

/** Nobody looks for the owner among the oldest; in any other order they stand where it puts them. */
const inShownOrder = (index: UserIndex, { by, descending }: UserSort, found: Uint32Array) =>
  by === newestFirst.by && descending === newestFirst.descending ? withOwnerFirst(index, found) : found
