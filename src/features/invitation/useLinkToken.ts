import { computed } from 'vue'
import { useRouter } from 'vue-router'

/** `history.state` is not reactive; taking the route makes it read again after each navigation. */
const historyState = (_route: unknown) => (history.state ?? {}) as { token?: unknown }

/** The token of the link that led to this page; the history entry keeps it, so that a reload works. */
export function useLinkToken() {
  const { currentRoute } = useRouter()
  return computed(() => {
    const { token } = historyState(currentRoute.value)
    return typeof token === 'string' && token !== '' ? token : undefined
  })
}
