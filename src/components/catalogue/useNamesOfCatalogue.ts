import { computed } from 'vue'
import type { Catalogue } from '@/domain/model/catalogue'
import { useText } from '@/text/i18n'
import { catalogueNames } from '@/text/names'

/** Names of roles, plans and permissions as one catalogue has them: another may call the same id differently. */
export function useNamesOfCatalogue(catalogue: () => Catalogue | undefined) {
  const { locale } = useText()
  return computed(() => catalogueNames([catalogue() ?? []].flat(), locale.value))
}
