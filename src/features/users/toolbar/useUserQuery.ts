import { computed, onBeforeUnmount, shallowRef, watch } from 'vue'
import { useRoute, useRouter, type LocationQuery, type LocationQueryRaw } from 'vue-router'
import {
  newestFirst,
  peopleTabs,
  tabStatuses,
  userColumns,
  userFlags,
  userStatuses,
} from '@/domain/users/filter'
import type { PeopleTab, UserColumn, UserFilter, UserSort } from '@/domain/users/filter'

/** Changes to a filter; absent fields keep their values. */
export interface FilterChanges {
  roles?: UserFilter['roles']
  statuses?: UserFilter['statuses']
  flags?: UserFilter['flags']
  twoFactor?: UserFilter['twoFactor'] | undefined
  may?: string | undefined
}

/** Pause before the address is updated (ms); browsers limit how often the history may be written. */
const TYPING_PAUSE = 300

/** Filter and sort order are in the address, so that Back and links restore them. */
export function useUserQuery() {
  const route = useRoute()
  const router = useRouter()
  const routeName = route.name
  /** Newer than the address while somebody types. Roles stay `level` in the address, as in stored links. */
  const search = shallowRef(firstParam(route.query, 'q') ?? '')
  let timer: ReturnType<typeof setTimeout> | undefined

  const urlFilter = computed(() => parseFilter(route.query))
  const filter = computed<UserFilter>(() => ({ ...urlFilter.value, search: search.value }))
  /** The tab in the address; statuses chosen in the filter are all in one, or in the first. */
  const tab = computed<PeopleTab>(() => {
    const { statuses } = urlFilter.value
    if (statuses.length === 0) return peopleTabs.find((one) => one === route.query['tab']) ?? 'all'
    const isWithin = (one: PeopleTab) => statuses.every((status) => tabStatuses[one].includes(status))
    return peopleTabs.find(isWithin) ?? 'all'
  })
  /** The filter with the statuses of the tab. */
  const narrowed = computed<UserFilter>(() =>
    filter.value.statuses.length > 0 ? filter.value : { ...filter.value, statuses: tabStatuses[tab.value] },
  )
  const sort = computed(() => parseSort(route.query))

  function navigate(method: 'push' | 'replace', query: LocationQueryRaw) {
    clearTimeout(timer)
    const q = search.value.trim() === '' ? undefined : search.value
    void router[method]({ query: { ...route.query, q, ...query } })
  }

  function setSearch(next: string) {
    search.value = next
    clearTimeout(timer)
    timer = setTimeout(() => navigate('replace', {}), TYPING_PAUSE)
  }

  function changeFilter(next: FilterChanges) {
    const { roles, statuses, twoFactor, flags, may } = { ...urlFilter.value, ...next }
    const lists = { level: [...roles], status: [...statuses], flag: [...flags] }
    const tabOfStatuses = next.statuses && { tab: undefined }
    navigate('push', { ...lists, 'two-factor': twoFactor, may, ...tabOfStatuses })
  }

  const setTab = (next: PeopleTab) =>
    navigate('push', { tab: next === 'all' ? undefined : next, status: undefined })

  function clear() {
    search.value = ''
    const none = { level: undefined, status: undefined, flag: undefined, may: undefined }
    navigate('push', { ...none, 'two-factor': undefined })
  }

  /** Sorts names from A and dates from the latest; choosing the same column again reverses the order. */
  function sortBy(column: UserColumn) {
    const same = sort.value.by === column
    const descending = same ? !sort.value.descending : column === 'since' || column === 'lastActive'
    navigate('replace', { sort: `${descending ? '-' : ''}${column}` })
  }

  // Follows Back and Forward; after typing the search is already up to date.
  watch(
    () => firstParam(route.query, 'q') ?? '',
    (q) => {
      if (route.name === routeName && q.trim() !== search.value.trim()) {
        clearTimeout(timer)
        search.value = q
      }
    },
  )
  onBeforeUnmount(() => clearTimeout(timer))

  return { filter, narrowed, tab, setTab, sort, search, setSearch, changeFilter, clear, sortBy }
}

function params(query: LocationQuery, key: string): string[] {
  return [query[key] ?? []].flat().filter((one) => one !== null && one !== '') as string[]
}

function firstParam(query: LocationQuery, key: string): string | undefined {
  return params(query, key)[0]
}

/** Unknown values are ignored. */
function parseFilter(query: LocationQuery): Omit<UserFilter, 'search'> {
  const twoFactor = firstParam(query, 'two-factor')
  const may = firstParam(query, 'may')
  return {
    roles: params(query, 'level'),
    statuses: userStatuses.filter((status) => params(query, 'status').includes(status)),
    flags: userFlags.filter((flag) => params(query, 'flag').includes(flag)),
    ...((twoFactor === 'on' || twoFactor === 'off') && { twoFactor }),
    ...(may !== undefined && { may }),
  }
}

function parseSort(query: LocationQuery): UserSort {
  const param = firstParam(query, 'sort') ?? ''
  const by = userColumns.find((column) => column === param.replace(/^-/, ''))
  return by ? { by, descending: param.startsWith('-') } : newestFirst
}
