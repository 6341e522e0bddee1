import { computed, type Ref } from 'vue'
import type { Catalogue } from '@/domain/model/catalogue'
import { hasWords, searchText, searchWords } from '@/domain/model/search'
import { useText } from '@/text/i18n'

/** Groups the permissions that can be granted by area, filtered by a search. */
export function usePermissionSearch(
  catalogue: () => Catalogue,
  available: () => readonly string[],
  search: Ref<string>,
) {
  const { locale } = useText()

  const groups = computed(() => {
    const ids = new Set(available())
    return catalogue().areas.flatMap(({ id, label, permissions }) => {
      const grantable = permissions.filter((permission) => ids.has(permission.id))
      const areaLabel = label[locale.value]
      const texts = new Map(
        grantable.map((one) => [one.id, searchText([areaLabel, one.label[locale.value], one.id])]),
      )
      return grantable.length === 0 ? [] : [{ id, label: areaLabel, permissions: grantable, texts }]
    })
  })

  /** A permission is found by its area too, so the name of an area shows all of its permissions. */
  return computed(() => {
    const words = searchWords(search.value)
    return groups.value.flatMap(({ texts, ...group }) => {
      const visible = group.permissions.filter(({ id }) => hasWords(texts.get(id) ?? '', words))
      return visible.length === 0 ? [] : [{ ...group, visible }]
    })
  })
}
