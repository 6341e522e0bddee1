import { computed, shallowRef, watch } from 'vue'
import type { UserRow } from '@/domain/users/row'
import type { UsersParams, UsersFirstPage } from '@/storage/queries/users'
import { useWorkspaceStore } from '../workspace'
import { PAGE } from './first-page'

/** Pages that are read on request, newest first, until the whole list is there: as far down as one scrolls. */
export function useUserPages(params: () => UsersParams, firstPage: () => UsersFirstPage | undefined) {
  const store = useWorkspaceStore()
  const laterRows = shallowRef<UserRow[]>([])
  const rows = computed(() => [...(firstPage()?.rows ?? []).filter(isCurrent), ...laterRows.value])
  let next = firstPage()?.next
  let busy = false

  // What came first has changed: where the next page begins may have too.
  watch(
    firstPage,
    (now) => {
      laterRows.value = []
      next = now?.next
    },
    { immediate: true },
  )

  /** Reads on until the row at an index is there, if it is no more than a few pages away. */
  async function ensureRow(index: number) {
    if (busy || index < rows.value.length || index > rows.value.length + 4 * PAGE) return
    const cursor = next
    if (!cursor) return
    busy = true
    try {
      const page = await store.requireWorkspace().queries.usersPage(params(), cursor, PAGE)
      if (next !== cursor || 'refusal' in page) return
      next = page.next
      laterRows.value = [...laterRows.value, ...page.rows]
    } catch (error) {
      store.report(error)
    } finally {
      busy = false
    }
    await ensureRow(index)
  }

  return { rows, ensureRow }
}

/** Invitations that have ended are known from the start, but shown only when asked for. */
const isCurrent = ({ status }: UserRow) => status === 'active' || status === 'pending'
