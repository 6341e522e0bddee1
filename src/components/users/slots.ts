/** A place in the page that shows the row of an index; its key stays while it is recycled. */
export interface Slot {
  key: number
  index: number
}

/**
 * Gives every row in sight a slot: a row keeps its own, new ones take over those that went out of sight. The slots
 * come in the order of the rows, so that the page reads as it looks.
 */
export function slotting() {
  let before: readonly Slot[] = []
  let made = 0

  /** From `first` to before `end`; `pinned` stays though it is out of sight, such as the row that has focus. */
  return function place(first: number, end: number, pinned: number): readonly Slot[] {
    const free: number[] = []
    const kept = new Map<number, number>()
    for (const { key, index } of before) {
      if ((index >= first && index < end) || index === pinned) kept.set(index, key)
      else free.push(key)
    }
    const slotOf = (index: number): Slot => ({ key: kept.get(index) ?? free.pop() ?? made++, index })
    const slots: Slot[] = []
    if (pinned >= 0 && pinned < first) slots.push(slotOf(pinned))
    for (let index = first; index < end; index += 1) slots.push(slotOf(index))
    if (pinned >= end) slots.push(slotOf(pinned))
    before = slots
    return slots
  }
}
