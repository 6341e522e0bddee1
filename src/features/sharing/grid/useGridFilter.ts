import { computed, ref } from 'vue'
import { useSearch } from '@/components/search/useSearch'
import { sortAccounts } from '@/components/access/sort-accounts'
import type { Sharing } from '@/stores/sharing'
import { useText } from '@/text/i18n'

/** Filters the rows and columns of the access grid by what is typed. */
export function useGridFilter(sharing: () => Sharing) {
  const { t, locale } = useText()
  const people = ref('')
  const accounts = ref('')

  const sortedAccounts = computed(() =>
    sortAccounts(sharing().choices, { primaryId: sharing().tree.primary.id, locale: locale.value }),
  )
  const visibleRows = useSearch({
    things: () => sharing().rows,
    texts: ({ name, email }) => [name, email],
    query: () => people.value,
  })
  const visibleAccounts = useSearch({
    things: () => sortedAccounts.value,
    texts: ({ accountName }) => [accountName],
    query: () => accounts.value,
  })
  const count = computed(() => {
    const { rows, choices } = sharing()
    return [
      countText('people', visibleRows.value.length, rows.length),
      countText('accounts', visibleAccounts.value.length, choices.length),
    ].join(', ')
  })
  /** Says which of the two filters matches nothing. */
  const emptyText = computed(() => {
    if (visibleRows.value.length === 0) return t('grid.nobody', { filter: people.value.trim() })
    return visibleAccounts.value.length === 0
      ? t('grid.noAccount', { filter: accounts.value.trim() })
      : undefined
  })

  function countText(what: 'people' | 'accounts', n: number, all: number) {
    return n === all ? t(`grid.count.${what}`, {}, all) : t(`grid.countOf.${what}`, { n, all }, all)
  }

  function clear() {
    people.value = ''
    accounts.value = ''
  }

  return { people, accounts, visibleRows, visibleAccounts, count, emptyText, clear }
}
