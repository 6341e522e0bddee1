import { computed } from 'vue'
import { useRolesStore } from '@/stores/roles'
import { useText } from '@/text/i18n'
import { useColumnNames } from './useColumnNames'
import type { useMatrix } from './useMatrix'

/** Texts that say how many permissions are visible, or why none is. */
export function useMatrixSummary(matrix: ReturnType<typeof useMatrix>) {
  const { t } = useText()
  const nameOf = useColumnNames()
  const roles = useRolesStore()
  const { search, filteringPair, visibleCount, isFiltered } = matrix

  const count = computed(() => {
    if (filteringPair.value) return t('roles.differ', {}, visibleCount.value)
    const all = roles.permissions.length
    return isFiltered.value
      ? t('roles.countOf', { n: visibleCount.value, all }, all)
      : t('roles.count', {}, all)
  })
  const emptyText = computed(() => {
    if (visibleCount.value > 0) return undefined
    const pair = filteringPair.value
    if (!pair) return t('roles.nothing', { search: search.value.trim() })
    const params = { a: nameOf(pair.a), b: nameOf(pair.b) }
    return search.value.trim() ? t('roles.sameFound', params) : t('roles.same', params)
  })

  return { count, emptyText }
}
