import { computed } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'

/** The person panel lives in the address, `?person=` on any page: the id of a person or of an invitation. */
export function usePersonPanel() {
  const route = useRoute()
  const router = useRouter()
  const personKey = computed(() => {
    const { person } = route.query
    return typeof person === 'string' && person !== '' ? person : undefined
  })
  const query = (person: string | undefined, why?: string): LocationQueryRaw => ({
    ...route.query,
    person,
    why,
  })

  return {
    personKey,
    /** The permission whose explanation is asked for (W7). */
    permission: computed(() => (typeof route.query['why'] === 'string' ? route.query['why'] : undefined)),
    /** Where the name of a person leads to. */
    linkTo: (key: string) => ({ query: query(key) }),
    /** Back closes the panel again; from one person to the next there is nothing to go back to. */
    open: (key: string, why?: string) =>
      router[personKey.value === undefined ? 'push' : 'replace']({ query: query(key, why) }),
    close: () => router.replace({ query: query(undefined) }),
  }
}
