import { computed } from 'vue'
import type { Catalogue } from '@/domain/catalogue/schema'
import { useText } from '@/text/i18n'
import { namesIn } from '@/text/names'

/** Names of roles, plans and permissions as one catalogue has them: another may call the same id differently. */
export function useNamesOf(catalogue: () => Catalogue | undefined) {
  const { locale } = useText()
  return computed(() => namesIn([catalogue() ?? []].flat(), locale.value))
}
