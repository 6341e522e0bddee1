import { watch, type Ref } from 'vue'
import type { VisibleUsers } from '@/stores/users'

export type SelectedKeys = ReadonlySet<string>

interface RowSelectionOptions {
  users: () => VisibleUsers
  selected: Ref<SelectedKeys>
  /** A row that cannot be part of a selection. */
  isLocked: (key: string) => boolean
}

/** Selecting one by one, from one row to another, or all of them. Each change is a new set: nothing is deep. */
export function useRowSelection({ users, selected, isLocked }: RowSelectionOptions) {
  let anchor = 0
  /** All of them are wanted, though not all are read yet. */
  let selectsAll = false
  /** What was selected before a range was begun: the range may shrink again. */
  let selectionBeforeRange: SelectedKeys | undefined

  /** Ranges go out from here. */
  function setAnchor(index: number) {
    anchor = index
    selectionBeforeRange = undefined
    selectsAll = false
  }

  function toggle(index: number) {
    setAnchor(index)
    const key = users().at(index)?.key
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
    const rows = users()
    const keys: string[] = []
    for (let index = first; index <= last; index += 1) {
      const key = rows.at(index)?.key
      // Not all of them are read yet.
      if (key === undefined) return selectable(rows.keys().slice(first, last + 1))
      keys.push(key)
    }
    return selectable(keys)
  }

  const selectable = (keys: readonly string[]) => keys.filter((key) => key !== '' && !isLocked(key))

  function selectAll() {
    const keys = users().keys()
    selectionBeforeRange = undefined
    selectsAll = keys.length < users().count
    selected.value = new Set([...selected.value, ...selectable(keys)])
  }

  function clear() {
    selectionBeforeRange = undefined
    selectsAll = false
    selected.value = new Set()
  }

  watch(users, () => selectsAll && selectAll())

  return { setAnchor, toggle, extendTo, selectAll, clear }
}

/** How many of those selected are among those shown. */
export function countSelected(selected: SelectedKeys, users: VisibleUsers): number {
  if (selected.size === 0) return 0
  let count = 0
  for (const key of users.keys()) if (selected.has(key)) count += 1
  return count
}
