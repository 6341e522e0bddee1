import { computed, type Ref } from 'vue'
import type { Catalogue } from '@/domain/model/catalogue'
import { useText } from '@/text/i18n'

/** What can be ticked, by area, as far as a search leaves it. */
export function usePermissionSearch(
  catalogue: () => Catalogue,
  available: () => readonly string[],
  search: Ref<string>,
) {
  const { locale } = useText()

  const groups = computed(() => {
    const ids = new Set(available())
    return catalogue().areas.flatMap(({ id, label, permissions }) => {
      const all = permissions.filter((permission) => ids.has(permission.id))
      return all.length === 0 ? [] : [{ id, label: label[locale.value], all }]
    })
  })

  /** An area that is found by its own name shows all of its permissions. */
  return computed(() => {
    const searchTerm = search.value.trim().toLocaleLowerCase(locale.value)
    const has = (name: string) => name.toLocaleLowerCase(locale.value).includes(searchTerm)
    return groups.value.flatMap((group) => {
      const visible = has(group.label)
        ? group.all
        : group.all.filter(({ id, label }) => has(label[locale.value]) || has(id))
      return visible.length === 0 ? [] : [{ ...group, visible }]
    })
  })
}
