import { computed } from 'vue'
import { useCataloguesStore } from '@/stores/catalogues'
import { useText } from '@/text/i18n'
import { catalogueNames } from '@/text/names'

/** Live names of roles, plans and permissions in the current language, from all catalogues. */
export function useCatalogueNames() {
  const store = useCataloguesStore()
  const { locale } = useText()
  return computed(() => catalogueNames(store.catalogues, locale.value))
}
