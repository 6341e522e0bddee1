interface AccountKeysOptions {
  list: () => HTMLElement | null
  /** Its search, if it has one. */
  search: () => { focus: () => void; takeLetter: () => void } | null
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
}

/** Marks a box that the arrow keys go to. */
export const focusStop = { 'data-stop': '' }

/** Arrow keys through the boxes of a list, up from the first one to its search; a letter goes there too. */
export function useAccountKeys({ list, search }: AccountKeysOptions) {
  const focusStops = () => [...(list()?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]

  function onKeydown(event: KeyboardEvent) {
    const { key, target } = event
    const boxes = focusStops()
    const at = boxes.findIndex((box) => box === target)
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return
    // The letter itself is typed into the field, which has focus by then.
    if (key.length === 1 && key !== ' ') return search()?.takeLetter()
    const step = steps[key]
    if (!step) return
    event.preventDefault()
    const next = step(at, boxes.length - 1)
    if (next < 0) search()?.focus()
    else boxes[next]?.focus()
  }

  return { onKeydown, focusFirst: () => focusStops()[0]?.focus() }
}
