import { computed } from 'vue'
import { useCataloguesStore } from '@/stores/catalogues'
import { useText } from '@/text/i18n'
import { namesIn } from '@/text/names'

/** Names of roles, plans and permissions in the current language, live. */
export function useNames() {
  const store = useCataloguesStore()
  const { locale } = useText()
  return computed(() => namesIn(store.catalogues, locale.value))
}
