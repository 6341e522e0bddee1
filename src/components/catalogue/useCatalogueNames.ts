import { computed, inject, provide, type InjectionKey } from 'vue'
import type { Catalogue } from '@/domain/model/catalogue'
import { useCataloguesStore } from '@/stores/catalogues'
import { useText } from '@/text/i18n'
import { catalogueNames } from '@/text/names'

const catalogueKey: InjectionKey<() => Catalogue | undefined> = Symbol('catalogue')

/** For a part of a page that is about another tree than the page: names in it are those of this catalogue. */
export const provideCatalogue = (catalogue: () => Catalogue | undefined) => provide(catalogueKey, catalogue)

/** Live names of roles, plans and permissions in the current language, by the catalogue of the tree at hand (K7). */
export function useCatalogueNames() {
  const provided = inject(catalogueKey, undefined)
  const store = useCataloguesStore()
  const { locale } = useText()
  return computed(() => {
    const catalogue = provided?.() ?? store.current
    return catalogueNames(catalogue ? [catalogue] : store.catalogues, locale.value)
  })
}
