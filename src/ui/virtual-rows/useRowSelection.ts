import { watch, type Ref } from 'vue'
import type { RowList } from './useVirtualRows'

export type SelectedKeys = ReadonlySet<string>

interface RowSelectionOptions {
  rows: () => RowList<{ key: string }>
  selected: Ref<SelectedKeys>
  isLocked: (key: string) => boolean
}

export function useRowSelection({ rows, selected, isLocked }: RowSelectionOptions) {
  let anchor = 0
  /** All rows are selected, including those that are not loaded yet. */
  let selectsAll = false
  /** The selection before the current range, needed when the range shrinks again. */
  let selectionBeforeRange: SelectedKeys | undefined

  /** Sets where the next range starts. */
  function setAnchor(index: number) {
    anchor = index
    selectionBeforeRange = undefined
    selectsAll = false
  }

  function toggle(index: number) {
    setAnchor(index)
    const key = rows().at(index)?.key
    if (key === undefined || isLocked(key)) return
    const next = new Set(selected.value)
    if (!next.delete(key)) next.add(key)
    selected.value = next
  }

  function extendTo(index: number) {
    selectsAll = false
    selectionBeforeRange ??= selected.value
    selected.value = new Set([
      ...selectionBeforeRange,
      ...keysBetween(Math.min(anchor, index), Math.max(anchor, index)),
    ])
  }

  function keysBetween(first: number, last: number): string[] {
    const list = rows()
    const keys: string[] = []
    for (let index = first; index <= last; index += 1) {
      const key = list.at(index)?.key
      // Some rows are not loaded yet.
      if (key === undefined) return selectable(list.keys().slice(first, last + 1))
      keys.push(key)
    }
    return selectable(keys)
  }

  const selectable = (keys: readonly string[]) => keys.filter((key) => key !== '' && !isLocked(key))

  function selectAll() {
    const keys = rows().keys()
    selectionBeforeRange = undefined
    selectsAll = keys.length < rows().count
    selected.value = new Set([...selected.value, ...selectable(keys)])
  }

  function clear() {
    selectionBeforeRange = undefined
    selectsAll = false
    selected.value = new Set()
  }

  watch(rows, () => selectsAll && selectAll())

  return { setAnchor, toggle, extendTo, selectAll, clear }
}

export function countSelected(selected: SelectedKeys, rows: RowList<{ key: string }>): number {
  if (selected.size === 0) return 0
  let count = 0
  for (const key of rows.keys()) if (selected.has(key)) count += 1
  return count
}
