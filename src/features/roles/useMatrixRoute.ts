import { computed, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

const asText = (value: unknown) => (typeof value === 'string' ? value : '')

/** Keeps search and comparison in the address, so that a link and a reload show the same. */
export function useMatrixRoute() {
  const route = useRoute()
  const router = useRouter()
  /** Updated before the address, which follows a moment later, so that two changes in a row are both kept. */
  const query = shallowRef(route.query)

  watch(
    () => route.query,
    (now) => (query.value = now),
  )

  function set(key: string, value: string) {
    if (asText(query.value[key]) === value) return
    const { [key]: _, ...others } = query.value
    query.value = value ? { ...others, [key]: value } : others
    void router.replace({ query: query.value })
  }

  const text = (key: string) =>
    computed({ get: () => asText(query.value[key]), set: (value: string) => set(key, value) })
  const flag = (key: string) =>
    computed({ get: () => query.value[key] === '1', set: (on: boolean) => set(key, on ? '1' : '') })

  return {
    search: text('q'),
    firstColumnId: text('a'),
    secondColumnId: text('b'),
    differences: flag('differences'),
    showSourceMarks: flag('sources'),
  }
}
