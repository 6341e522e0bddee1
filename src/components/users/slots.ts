/** A place in the page that shows the row of an index; its key stays while it is recycled. */
export interface Slot {
  key: number
  index: number
}

/**
 * Gives every row in sight a slot: a row keeps its own, new ones take over those that went out of sight, wherever they
 * stand in the page, since moving them costs more than all else. `inOrder` puts them in the order of the rows: so that
 * the page reads as it looks, once it is at rest.
 */
export function slotting() {
  let slots: readonly Slot[] = []
  let made = 0

  /** From `first` to before `end`; `pinned` stays though it is out of sight, such as the row that has focus. */
  return function place(first: number, end: number, pinned: number, inOrder: boolean): readonly Slot[] {
    const isWanted = (index: number) => (index >= first && index < end) || index === pinned
    const shown = new Set(slots.map(({ index }) => index))
    const missing: number[] = []
    if (pinned >= 0 && !shown.has(pinned)) missing.push(pinned)
    for (let index = first; index < end; index += 1) {
      if (!shown.has(index) && index !== pinned) missing.push(index)
    }
    const next = slots.flatMap((slot) => {
      if (isWanted(slot.index)) return slot
      const index = missing.pop()
      return index === undefined ? [] : { key: slot.key, index }
    })
    for (const index of missing) next.push({ key: made++, index })
    slots = inOrder ? next.sort((a, b) => a.index - b.index) : next
    return slots
  }
}
