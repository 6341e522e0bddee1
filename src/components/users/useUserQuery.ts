import { computed, onBeforeUnmount, shallowRef, watch } from 'vue'
import { useRoute, useRouter, type LocationQuery, type LocationQueryRaw } from 'vue-router'
import { newestFirst, userColumns, userFlags, userStatuses } from '@/domain/users/filter'
import type { UserColumn, UserFilter, UserSort } from '@/domain/users/filter'

/** What a filter is to be; what is left out stays as it is. */
export interface Narrowing {
  roles?: UserFilter['roles']
  statuses?: UserFilter['statuses']
  flags?: UserFilter['flags']
  twoFactor?: UserFilter['twoFactor'] | undefined
  may?: string | undefined
}

/** Typing is in the address once it rests: browsers refuse to write it for every key. */
const TYPING_PAUSE = 300

/** What the table is narrowed to and how it is sorted lives in the address, so that Back and a link lead to it again. */
export function useUserQuery() {
  const route = useRoute()
  const router = useRouter()
  const name = route.name
  /** Ahead of the address while somebody types. */
  const search = shallowRef(first(route.query, 'q') ?? '')
  let resting: ReturnType<typeof setTimeout> | undefined

  const chosen = computed(() => chosenIn(route.query))
  const filter = computed<UserFilter>(() => ({ ...chosen.value, search: search.value }))
  const sort = computed(() => sortIn(route.query))

  function go(how: 'push' | 'replace', query: LocationQueryRaw) {
    clearTimeout(resting)
    const q = search.value.trim() === '' ? undefined : search.value
    void router[how]({ query: { ...route.query, q, ...query } })
  }

  function setSearch(next: string) {
    search.value = next
    clearTimeout(resting)
    resting = setTimeout(() => go('replace', {}), TYPING_PAUSE)
  }

  function narrow(next: Narrowing) {
    const { roles, statuses, twoFactor, flags, may } = { ...chosen.value, ...next }
    const lists = { level: [...roles], status: [...statuses], flag: [...flags] }
    go('push', { ...lists, 'two-factor': twoFactor, may })
  }

  function clear() {
    search.value = ''
    const none = { level: undefined, status: undefined, flag: undefined, may: undefined }
    go('push', { ...none, 'two-factor': undefined })
  }

  /** Names from A, times from the latest; the same column again turns it round. */
  function sortBy(column: UserColumn) {
    const same = sort.value.by === column
    const descending = same ? !sort.value.descending : column === 'since' || column === 'lastActive'
    go('replace', { sort: `${descending ? '-' : ''}${column}` })
  }

  // Back and Forward; what is typed comes from here and is there already.
  watch(
    () => first(route.query, 'q') ?? '',
    (q) => {
      if (route.name === name && q.trim() !== search.value.trim()) {
        clearTimeout(resting)
        search.value = q
      }
    },
  )
  onBeforeUnmount(() => clearTimeout(resting))

  return { filter, sort, search, setSearch, narrow, clear, sortBy }
}

function all(query: LocationQuery, key: string): string[] {
  return [query[key] ?? []].flat().filter((one) => one !== null && one !== '') as string[]
}

function first(query: LocationQuery, key: string): string | undefined {
  return all(query, key)[0]
}

/** What nobody could have chosen is passed over. */
function chosenIn(query: LocationQuery): Omit<UserFilter, 'search'> {
  const twoFactor = first(query, 'two-factor')
  const may = first(query, 'may')
  return {
    roles: all(query, 'level'),
    statuses: userStatuses.filter((status) => all(query, 'status').includes(status)),
    flags: userFlags.filter((flag) => all(query, 'flag').includes(flag)),
    ...((twoFactor === 'on' || twoFactor === 'off') && { twoFactor }),
    ...(may !== undefined && { may }),
  }
}

function sortIn(query: LocationQuery): UserSort {
  const param = first(query, 'sort') ?? ''
  const by = userColumns.find((column) => column === param.replace(/^-/, ''))
  return by ? { by, descending: param.startsWith('-') } : newestFirst
}
