import { computed } from 'vue'
import { areaKey, columnKey, HEAD, NAMES, permissionKey, type MatrixArea, type MatrixColumn } from './matrix'

interface VisibleMatrix {
  areas: readonly MatrixArea[]
  columns: readonly MatrixColumn[]
  isFolded: (areaId: string) => boolean
}

/** The rows of the grid in their order, numbered as assistive technology counts them, and the keys of rows and columns. */
export function useMatrixLines(params: () => VisibleMatrix) {
  const lines = computed(() => {
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
    HEAD,
    ...lines.value.flatMap(({ key, rows }) => [
      key,
      ...rows.map(({ permission }) => permissionKey(permission.id)),
    ]),
  ])
  const columnKeys = computed(() => [NAMES, ...params().columns.map(({ id }) => columnKey(id))])

  return { lines, rowKeys, columnKeys }
}
