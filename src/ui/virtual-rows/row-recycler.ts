/** A place in the page that shows the row of an index; its key stays while it is recycled. */
export interface RowSlot {
  key: number
  index: number
}

/**
 * Gives every row in sight a slot: a row keeps its own, new ones take over those that went out of sight, wherever they
 * stand in the page, since moving them costs more than all else. `inOrder` puts them in the order of the rows: so that
 * the page reads as it looks, once it is at rest.
 */
export function createRowRecycler() {
  let slots: readonly RowSlot[] = []
  let nextKey = 0

  /** From `first` to before `end`; `pinned` stays though it is out of sight, such as the row that has focus. */
  return function assign(first: number, end: number, pinned: number, sorted: boolean): readonly RowSlot[] {
    const isInRange = (index: number) => (index >= first && index < end) || index === pinned
    const assigned = new Set(slots.map(({ index }) => index))
    const missing: number[] = []
    if (pinned >= 0 && !assigned.has(pinned)) missing.push(pinned)
    for (let index = first; index < end; index += 1) {
      if (!assigned.has(index) && index !== pinned) missing.push(index)
    }
    const next = slots.flatMap((slot) => {
      if (isInRange(slot.index)) return slot
      const index = missing.pop()
      return index === undefined ? [] : { key: slot.key, index }
    })
    for (const index of missing) next.push({ key: nextKey++, index })
    slots = sorted ? next.sort((a, b) => a.index - b.index) : next
    return slots
  }
}
