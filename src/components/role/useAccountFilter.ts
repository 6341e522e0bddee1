import { computed, ref, shallowRef, watch } from 'vue'
import type { AccessChoices } from '@/domain/choices'
import { useText } from '@/text/i18n'
import type { AccessDrafts } from './accessDraft'

/** From more accounts than this on they can be searched and filtered. */
const FEW = 8

export type Showing = 'all' | 'chosen'

/** The accounts that are shown of many: found by their name, and all or the chosen ones. */
export function useAccountFilter(accounts: () => readonly AccessChoices[], drafts: () => AccessDrafts) {
  const { locale } = useText()
  const search = ref('')
  const showing = ref<Showing>('all')
  /** Chosen when the filter was set: they stay in sight when they are left out, and keep their focus. */
  const kept = shallowRef<ReadonlySet<string>>(new Set())

  const many = computed(() => accounts().length > FEW)
  const lower = (words: string) => words.toLocaleLowerCase(locale.value)
  const shown = computed(() => {
    const wanted = many.value ? lower(search.value.trim()) : ''
    const all = !many.value || showing.value === 'all'
    return accounts().filter(
      ({ accountId, accountName }) =>
        lower(accountName).includes(wanted) && (all || accountId in drafts() || kept.value.has(accountId)),
    )
  })
  const chosenOfShown = computed(() => shown.value.filter(({ accountId }) => accountId in drafts()).length)

  watch(showing, () => {
    kept.value = new Set(Object.keys(drafts()))
  })

  /** Brings accounts into sight that the search or the filter hides. */
  function reveal(ids: readonly string[]) {
    const inSight = new Set(shown.value.map(({ accountId }) => accountId))
    if (ids.every((id) => inSight.has(id))) return
    search.value = ''
    showing.value = 'all'
  }

  return { search, showing, many, shown, chosenOfShown, reveal }
}
