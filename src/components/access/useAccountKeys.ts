interface AccountKeysOptions {
  list: () => HTMLElement | null
  /** The search field; null if there is none. */
  search: () => { focus: () => void; startSearch: () => void } | null
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
}

/** Attributes of a checkbox that the arrow keys can focus. */
export const focusStop = { 'data-stop': '' }

/** Arrow keys move focus through the checkboxes and up to the search; a letter starts a search. */
export function useAccountKeys({ list, search }: AccountKeysOptions) {
  const focusStops = () => [...(list()?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]

  function onKeydown(event: KeyboardEvent) {
    const { key, target } = event
    const boxes = focusStops()
    const at = boxes.findIndex((box) => box === target)
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return
    // No preventDefault: the browser types the letter into the search field, which has focus by then.
    if (key.length === 1 && key !== ' ') return search()?.startSearch()
    const step = steps[key]
    if (!step) return
    event.preventDefault()
    const next = step(at, boxes.length - 1)
    if (next < 0) search()?.focus()
    else boxes[next]?.focus()
  }

  return { onKeydown, focusFirst: () => focusStops()[0]?.focus() }
}
