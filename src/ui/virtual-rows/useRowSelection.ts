import { watch, type Ref } from 'vue'
import type { RowList } from './useVirtualRows'

export type SelectedKeys = ReadonlySet<string>

interface RowSelectionOptions {
  rows: () => RowList<{ key: string }>
  selected: Ref<SelectedKeys>
  isLocked: (key: string) => boolean
}

export function useRowSelection({ rows, selected, isLocked }: RowSelectionOptions) {
  let anchorKey: string | undefined
  /** All rows are selected, including those that are not loaded yet. */
  let selectsAll = false
  /** The selection before the current range, needed when the range shrinks again. */
  let selectionBeforeRange: SelectedKeys | undefined

  /** Sets where the next range starts. */
  function setAnchor(index: number) {
    endRange()
    anchorKey = rows().at(index)?.key
  }

  /** What is selected stays, and a new range starts: for another search or order of the rows. */
  function endRange() {
    anchorKey = undefined
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
    anchorKey ??= rows().at(index)?.key
    selectionBeforeRange ??= selected.value
    const anchor = anchorKey === undefined ? -1 : rows().indexOf(anchorKey)
    const from = anchor < 0 ? index : anchor
    selected.value = new Set([
      ...selectionBeforeRange,
      ...keysBetween(Math.min(from, index), Math.max(from, index)),
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
    endRange()
    selected.value = new Set()
  }

  /** Takes the rows of the list out of the selection; others, of an earlier search, stay in it. */
  function deselectAll() {
    endRange()
    const keys = new Set(rows().keys())
    selected.value = new Set([...selected.value].filter((key) => !keys.has(key)))
  }

  watch(rows, () => selectsAll && selectAll())

  return { setAnchor, toggle, extendTo, endRange, selectAll, deselectAll, clear }
}

export function countSelected(selected: SelectedKeys, rows: RowList<{ key: string }>): number {
  if (selected.size === 0) return 0
  let count = 0
  for (const key of rows.keys()) if (selected.has(key)) count += 1
  return count
}
