import { computed } from 'vue'
import type { MatrixArea } from '@/domain/access/role-matrix'
import { useRolesStore } from '@/stores/roles'
import { areaKey, columnKey, HEADER_ROW, NAME_COLUMN, permissionKey } from './grid-keys'

interface VisibleMatrix {
  areas: readonly MatrixArea[]
  isFolded: (areaId: string) => boolean
}

/** Lists the visible rows with their `aria-rowindex`, and the keys of rows and columns. */
export function useMatrixRows(params: () => VisibleMatrix) {
  const roles = useRolesStore()
  const areaRows = computed(() => {
    let count = 1
    const next = () => (count += 1)
    return params().areas.map((area) => {
      const folded = params().isFolded(area.area.id)
      const index = next()
      const rows = (folded ? [] : area.permissions).map((permission) => ({ permission, index: next() }))
      return { key: areaKey(area.area.id), area, folded, index, rows }
    })
  })
  const rowKeys = computed(() => [
    HEADER_ROW,
    ...areaRows.value.flatMap(({ key, rows }) => [
      key,
      ...rows.map(({ permission }) => permissionKey(permission.id)),
    ]),
  ])
  const columnKeys = computed(() => [NAME_COLUMN, ...roles.columns.map(({ id }) => columnKey(id))])

  return { areaRows, rowKeys, columnKeys }
}
