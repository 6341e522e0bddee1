import { useNamesOfCatalogue } from '@/components/catalogue/useNamesOfCatalogue'
import { useCataloguesStore } from '@/stores/catalogues'
import type { ProfileTree } from '@/stores/profile'
import { useText, type Text } from '@/text/i18n'
import { withTerms } from '@/text/names'

/** The words of the app with the terms of one of the reader's trees: each tree says them in its own way (K7). */
export function useTreeText(tree: () => ProfileTree): Text {
  const catalogues = useCataloguesStore()
  return withTerms(
    useText(),
    useNamesOfCatalogue(() => catalogues.findCatalogue(tree().primary.catalogueId)),
  )
}
