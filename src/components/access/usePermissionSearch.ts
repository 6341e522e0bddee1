import { computed, type Ref } from 'vue'
import type { Catalogue } from '@/domain/model/catalogue'
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
      return grantable.length === 0 ? [] : [{ id, label: label[locale.value], permissions: grantable }]
    })
  })

  /** If the name of an area matches, all of its permissions are shown. */
  return computed(() => {
    const searchTerm = search.value.trim().toLocaleLowerCase(locale.value)
    const has = (name: string) => name.toLocaleLowerCase(locale.value).includes(searchTerm)
    return groups.value.flatMap((group) => {
      const visible = has(group.label)
        ? group.permissions
        : group.permissions.filter(({ id, label }) => has(label[locale.value]) || has(id))
      return visible.length === 0 ? [] : [{ ...group, visible }]
    })
  })
}
