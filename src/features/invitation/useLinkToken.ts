import { computed } from 'vue'
import { useRouter } from 'vue-router'

/** A second link opened on this page changes only the history entry, which nothing but the route tells of. */
const historyState = (_route: unknown) => (history.state ?? {}) as { token?: unknown }

/** The token of the link that led to this page; the history entry keeps it, so that a reload works. */
export function useLinkToken() {
  const { currentRoute } = useRouter()
  return computed(() => {
    const { token } = historyState(currentRoute.value)
    return typeof token === 'string' && token !== '' ? token : undefined
  })
}
