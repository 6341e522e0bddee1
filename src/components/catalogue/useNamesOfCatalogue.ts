import { computed } from 'vue'
import type { Catalogue } from '@/domain/model/catalogue'
import { useText } from '@/text/i18n'
import { catalogueNames } from '@/text/names'

/** Names of one catalogue's roles, plans and permissions; another one may name the same id differently. */
export function useNamesOfCatalogue(catalogue: () => Catalogue | undefined) {
  const { locale } = useText()
  return computed(() => catalogueNames([catalogue() ?? []].flat(), locale.value))
}
