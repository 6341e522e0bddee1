import { computed } from 'vue'
import { useLiveQuery } from './useLiveQuery'

const MINUTE = 60_000

/** The workspace's time (UTC ms), told anew every minute. */
export function useClock() {
  const clock = useLiveQuery((queries) => async () => {
    const at = await queries.now()
    return { at, until: at + MINUTE }
  })
  return computed(() => clock.value?.at)
}
