import { computed } from 'vue'
import { useText } from '@/text/i18n'
import { useColumnNames } from './useColumnNames'
import type { useMatrix } from './useMatrix'

/** How much of the matrix is shown, and why nothing is. */
export function useMatrixSummary(matrix: ReturnType<typeof useMatrix>) {
  const { t } = useText()
  const nameOf = useColumnNames()
  const { search, onlyDifferences, visibleCount, all, isFiltered } = matrix

  const count = computed(() => {
    if (onlyDifferences.value) return t('roles.differ', {}, visibleCount.value)
    if (!isFiltered.value) return t('roles.count', {}, all.value)
    return t('roles.countOf', { n: visibleCount.value, all: all.value }, all.value)
  })
  const emptyText = computed(() => {
    if (visibleCount.value > 0) return undefined
    const pair = onlyDifferences.value
    if (!pair) return t('roles.nothing', { search: search.value.trim() })
    const params = { a: nameOf(pair.a), b: nameOf(pair.b) }
    return search.value.trim() ? t('roles.sameFound', params) : t('roles.same', params)
  })

  return { count, emptyText }
}
