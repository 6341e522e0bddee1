import { createApp, h, nextTick, shallowRef } from 'vue'
import type { UserRow } from '@/domain/users/row'
import { byName, found } from './contender'
import type { Contender } from './contender'
import TanstackTable from './TanstackTable.vue'

export const tanstack: Contender = async (host, rows, at) => {
  const shown = shallowRef(rows)
  const app = createApp({ render: () => h(TanstackTable, { rows: shown.value, at }) })
  app.mount(host)
  await nextTick()
  const show = async (next: readonly UserRow[]) => {
    shown.value = next
    await nextTick()
  }
  return {
    scroller: () => host.firstElementChild as HTMLElement,
    search: (text) => show(found(rows, text)),
    sort: (descending) => show(byName(rows, descending)),
    end: () => app.unmount(),
  }
}
