/** A DOM node that shows the row of an index; the key stays while the node is reused. */
export interface RowSlot {
  key: number
  index: number
}

/**
 * Assigns a slot to every visible row: rows keep theirs, new rows reuse those that scrolled away, since moving DOM
 * nodes is the main cost. `inDomOrder` restores DOM order for screen readers, once scrolling stops.
 */
export function createRowRecycler() {
  let slots: readonly RowSlot[] = []
  let nextKey = 0

  /** Assigns the rows from `first` to before `end`, and the row `pinned`, for example the focused one. */
  return function assign(
    first: number,
    end: number,
    pinned: number,
    inDomOrder: boolean,
  ): readonly RowSlot[] {
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
    slots = inDomOrder ? next.sort((a, b) => a.index - b.index) : next
    return slots
  }
}
