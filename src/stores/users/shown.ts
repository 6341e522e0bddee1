import { shallowRef, watch } from 'vue'
import { newestFirst } from '@/domain/users/filter'
import type { UserFilter, UserSort } from '@/domain/users/filter'
import { userFilter, permissionCheck, isSearchOnly } from '@/domain/users/matching'
import { matchingPlaces, ordering } from '@/domain/users/roster'
import type { Roster } from '@/domain/users/roster'
import type { UserRow } from '@/domain/users/row'
import { shownPlaces, shownSoFar } from '@/domain/users/shown'
import type { ShownUsers } from '@/domain/users/shown'
import { compareBy } from '@/domain/users/sorting'
import type { UsersStart } from '@/storage/queries/users'
import type { Known } from './roster'
import { inSlices } from './slices'

/** What a table is to show. */
export interface Asked {
  filter: UserFilter
  sort: UserSort
}

/** As it is read from storage: newest first, without a filter. */
export const isUsual = ({ filter, sort }: Asked): boolean =>
  isSearchOnly(filter) &&
  filter.search.trim() === '' &&
  sort.by === newestFirst.by &&
  sort.descending === newestFirst.descending

/** The rows to show: pages as they come, and once more is asked of them what is found in memory. */
export function useVisibleUsers(
  asked: () => Asked,
  start: () => UsersStart | undefined,
  pages: () => readonly UserRow[],
  known: () => Known | undefined,
) {
  const visible = shallowRef<ShownUsers>()
  let turn = 0
  let last: { roster: Known; asked: Asked; places: Uint32Array } | undefined

  /** Whether what was found before holds everything that can be found now. */
  const narrows = (now: Known, { filter, sort }: Asked) =>
    last?.roster === now &&
    last.asked.sort.by === sort.by &&
    last.asked.sort.descending === sort.descending &&
    isSearchOnly(filter) &&
    isSearchOnly(last.asked.filter) &&
    filter.search.trim().startsWith(last.asked.filter.search.trim())

  async function update() {
    const mine = ++turn
    const [first, now, what] = [start(), known(), asked()]
    if (!first) {
      visible.value = undefined
      return
    }
    if (!now || (!now.isWhole && isUsual(what))) {
      // Of a filtered list nothing is known yet: what is there stays until something is.
      if (isUsual(what)) visible.value = shownSoFar(pages(), first.total)
      return
    }
    const { roster } = now
    const { filter, sort } = what
    const matches = userFilter(
      filter,
      first.at,
      filter.may === undefined ? () => true : permissionCheck(first.tree, first.account, filter.may),
    )
    if (!now.isWhole) {
      visible.value = shownPlaces(roster, foundSoFar(roster, sort, matches))
      return
    }
    let places: Uint32Array
    if (last && narrows(now, what)) places = matchingPlaces(roster, last.places, false, matches)
    else {
      const order =
        roster.orders.get(sort.by) ?? (await inSlices(ordering(roster, sort.by), () => mine === turn))
      if (!order || mine !== turn) return
      places = matchingPlaces(roster, order, sort.descending, matches)
    }
    last = { roster: now, asked: what, places }
    visible.value = shownPlaces(roster, places)
  }

  watch([asked, start, pages, known], () => void update(), { immediate: true })
  return visible
}

/** Few enough to be sorted each time that more has been read. */
const FEW = 2000

function foundSoFar(
  roster: Roster,
  { by, descending }: UserSort,
  matches: (row: UserRow, text: string) => boolean,
) {
  const found = matchingPlaces(roster, Uint32Array.from(roster.rows.keys()), false, matches)
  if (found.length > FEW) return found
  const compare = compareBy(by, roster)
  return found.sort((a, b) => (descending ? compare(b, a) : compare(a, b)))
}
