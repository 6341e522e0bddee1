import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { tabStorage } from '@/stores/browser-storage'

export type PeopleView = 'list' | 'accounts'

const isView = (value: unknown): value is PeopleView => value === 'list' || value === 'accounts'
const stored = tabStorage('seatplan.people-view')

/**
 * Keeps the view of *Share account* in the address, so that a link and a reload show the same. Where the
 * address has no view, the last choice in this tab applies.
 */
export function usePeopleView() {
  const route = useRoute()
  const router = useRouter()
  const chosen = ref<PeopleView>(stored.read() === 'accounts' ? 'accounts' : 'list')
  const viewInUrl = computed(() => (isView(route.query['view']) ? route.query['view'] : undefined))
  const view = computed<PeopleView>({
    get: () => viewInUrl.value ?? chosen.value,
    set(next) {
      remember(next)
      const { view: _, ...others } = route.query
      void router.replace({ query: next === 'accounts' ? { ...others, view: next } : others })
    },
  })

  function remember(next: PeopleView) {
    chosen.value = next
    stored.write(next)
  }

  watch(
    viewInUrl,
    () => {
      if (viewInUrl.value) remember(viewInUrl.value)
      else if (view.value === 'accounts') view.value = 'accounts'
    },
    { immediate: true },
  )
  return view
}
