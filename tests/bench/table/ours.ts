import { createApp, h, nextTick, shallowRef } from 'vue'
import UsersTable from '@/features/users/table/UsersTable.vue'
import { newestFirst, noFilter } from '@/domain/users/filter'
import type { UserFilter, UserSort } from '@/domain/users/filter'
import { appendUsers, emptyUserIndex } from '@/domain/users/user-index'
import type { UserIndex } from '@/domain/users/user-index'
import type { UserRow } from '@/domain/users/row'
import type { UsersFirstPage } from '@/storage/queries/users'
import { useVisibleUsers } from '@/stores/users/visible'
import type { UserList } from '@/stores/users/user-list'
import { compare } from './contender'
import type { Contender } from './contender'

const indexes = new WeakMap<readonly UserRow[], UserIndex>()

/** As storage has read it before: rows with their search texts, no order yet. */
function userIndexOf(rows: readonly UserRow[]): UserIndex {
  const cached = indexes.get(rows)
  if (cached) return cached
  const userIndex = emptyUserIndex({
    roleIds: ['admin', 'manager', 'author', 'viewer'],
    compareNames: compare,
  })
  appendUsers(userIndex, rows)
  userIndex.orders.set('since', Uint32Array.from(rows.keys()).reverse())
  indexes.set(rows, userIndex)
  return userIndex
}

export const ours: Contender = async (host, rows, at) => {
  const userIndex = userIndexOf(rows)
  // The order by name is not known yet; that by date is what all was read in.
  userIndex.orders.delete('name')
  /** At first only a page is there; the rest is read when nothing else is to do. */
  const filter = shallowRef<UserFilter>(noFilter)
  const sort = shallowRef<UserSort>(newestFirst)
  const first = { at, rows: [], total: rows.length } as unknown as UsersFirstPage
  const list = shallowRef<UserList>({ phase: 'first', first, rows: rows.slice(0, 50) })
  let drawn = () => {}
  const app = createApp({
    setup() {
      const shown = useVisibleUsers(
        () => ({ filter: filter.value, sort: sort.value }),
        () => list.value,
        reportError,
      )
      return () =>
        shown.value &&
        h(UsersTable, {
          users: shown.value,
          sort: sort.value,
          columns: ['name', 'username', 'level', 'status', 'twoFactor', 'lastActive', 'inviter', 'since'],
          density: 'comfortable',
          at,
          roleName: (id: string) => id,
          style: 'height: 640px',
          onVnodeUpdated: () => drawn(),
        })
    },
  })
  app.mount(host)
  await nextTick()
  const complete = () => {
    if (list.value.phase === 'first') list.value = { phase: 'complete', first, index: userIndex }
  }
  const next = (change: () => void) =>
    new Promise<void>((resolve) => {
      drawn = resolve
      change()
    })
  return {
    scroller: () => {
      complete()
      return host.firstElementChild as HTMLElement
    },
    search: (text) =>
      next(() => {
        complete()
        filter.value = { ...noFilter, search: text }
      }),
    sort: (descending) =>
      next(() => {
        complete()
        sort.value = { by: 'name', descending }
      }),
    end: () => app.unmount(),
  }
}
