import { computed, ref, shallowRef, watch } from 'vue'
import type { AccessChoices } from '@/domain/access/access-choices'
import { useSearch } from '@/components/search/useSearch'
import type { AccessDrafts } from './access-draft'

/** With more accounts than this, search and filter are shown. */
const FILTER_THRESHOLD = 8

export type ChosenFilter = 'all' | 'chosen'

/** Finds accounts by name and filters them to the chosen ones. */
export function useAccountFilter(accounts: () => readonly AccessChoices[], drafts: () => AccessDrafts) {
  const search = ref('')
  const showing = ref<ChosenFilter>('all')
  /** Accounts chosen when the filter was set; they stay visible when removed, so that focus is not lost. */
  const retained = shallowRef<ReadonlySet<string>>(new Set())

  const isFilterable = computed(() => accounts().length > FILTER_THRESHOLD)
  const found = useSearch({
    things: accounts,
    texts: ({ accountName }) => [accountName],
    query: () => (isFilterable.value ? search.value : ''),
  })
  const visible = computed(() => {
    if (!isFilterable.value || showing.value === 'all') return found.value
    return found.value.filter(({ accountId }) => accountId in drafts() || retained.value.has(accountId))
  })
  const visibleChosen = computed(() => visible.value.filter(({ accountId }) => accountId in drafts()).length)

  watch(showing, () => {
    retained.value = new Set(Object.keys(drafts()))
  })

  /** Clears search and filter if they hide one of these accounts. */
  function reveal(ids: readonly string[]) {
    const visibleIds = new Set(visible.value.map(({ accountId }) => accountId))
    if (ids.every((id) => visibleIds.has(id))) return
    search.value = ''
    showing.value = 'all'
  }

  return { search, showing, isFilterable, visible, visibleChosen, reveal }
}
