import { computed } from 'vue'
import { useCataloguesStore } from '@/stores/catalogues'
import { useText } from '@/text/i18n'
import { catalogueNames } from '@/text/names'

/** Names of roles, plans and permissions in the current language, live. */
export function useCatalogueNames() {
  const store = useCataloguesStore()
  const { locale } = useText()
  return computed(() => catalogueNames(store.catalogues, locale.value))
}
