import { watch, type Ref } from 'vue'
import type { RowList } from './useVirtualRows'

export type SelectedKeys = ReadonlySet<string>

interface RowSelectionOptions {
  rows: () => RowList<{ key: string }>
  selected: Ref<SelectedKeys>
  /** Keys of rows that cannot be selected. */
  locked: () => ReadonlyMap<string, unknown>
}

export function useRowSelection({ rows, selected, locked }: RowSelectionOptions) {
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
    if (key === undefined || locked().has(key)) return
    const next = new Set(selected.value)
    const change = next.delete(key) ? -1 : 1
    if (change > 0) next.add(key)
    rememberCount(next, rows(), countSelected(selected.value, rows()) + change)
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

  const selectable = (keys: readonly string[]) => keys.filter((key) => key !== '' && !locked().has(key))

  function selectAll() {
    const keys = rows().keys()
    selectionBeforeRange = undefined
    selectsAll = keys.length < rows().count
    // Made of the whole list at once, which is several times quicker than key by key.
    const next = new Set(keys)
    next.delete('')
    for (const key of locked().keys()) next.delete(key)
    const count = next.size
    for (const key of selected.value) next.add(key)
    rememberCount(next, rows(), count)
    selected.value = next
  }

  function clear() {
    endRange()
    selected.value = new Set()
  }

  /** Takes the rows of the list out of the selection; others, of an earlier search, stay in it. */
  function deselectAll() {
    endRange()
    if (countSelected(selected.value, rows()) === selected.value.size) {
      selected.value = new Set()
      return
    }
    const keys = new Set(rows().keys())
    selected.value = new Set([...selected.value].filter((key) => !keys.has(key)))
  }

  watch(rows, () => selectsAll && selectAll())

  return { setAnchor, toggle, extendTo, endRange, selectAll, deselectAll, clear }
}

/** Counts of selections in lists: neither changes, and counting anew would walk 100,000 rows several times. */
const counts = new WeakMap<SelectedKeys, WeakMap<object, number>>()

function rememberCount(selected: SelectedKeys, rows: RowList<{ key: string }>, count: number) {
  const ofSelected = counts.get(selected) ?? new WeakMap<object, number>()
  counts.set(selected, ofSelected.set(rows, count))
}

/** How many rows of a list are selected. */
export function countSelected(selected: SelectedKeys, rows: RowList<{ key: string }>): number {
  if (selected.size === 0) return 0
  const known = counts.get(selected)?.get(rows)
  if (known !== undefined) return known
  let count = 0
  for (const key of rows.keys()) if (selected.has(key)) count += 1
  rememberCount(selected, rows, count)
  return count
}
