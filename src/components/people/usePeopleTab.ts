import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { peopleTabs } from '@/domain/users/filter'
import type { PeopleTab } from '@/domain/users/filter'

/** The tab of a list of people, kept in the address. */
export function usePeopleTab() {
  const route = useRoute()
  const router = useRouter()
  return computed<PeopleTab>({
    get: () => peopleTabs.find((tab) => tab === route.query['tab']) ?? 'all',
    set(tab) {
      const { tab: _, ...others } = route.query
      void router.push({ query: tab === 'all' ? others : { ...others, tab } })
    },
  })
}
