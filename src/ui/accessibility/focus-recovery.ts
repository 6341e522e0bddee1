import { useAnnounce } from './useAnnounce'
import { focusHeading } from './focus-heading'

/** What was removed together with the focus, and what stood around it. */
interface Removal {
  element: HTMLElement
  /** Name of its row; empty if it is in none. */
  rowName: string
  parent: Node
  next: Node | null
  previous: Node | null
}

const CONTROLS = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]'
const OPEN_MENU_BUTTON = '[aria-haspopup=menu][aria-expanded=true]'

/**
 * When the focused element, or the button of an open menu, is removed and nobody else takes care of the focus, it moves
 * to the control in its place, and a row that has gone is announced (Y-10). Rows have `data-row-name`. Ends with the
 * signal.
 */
export function recoverFocus(removedText: (rowName: string) => string, signal: AbortSignal): void {
  if (signal.aborted) return
  const announce = useAnnounce()
  let focused = document.activeElement instanceof HTMLElement ? document.activeElement : undefined
  let removal: Removal | undefined

  function onFocusIn({ target }: Event) {
    if (target instanceof HTMLElement) focused = target
  }
  /** Some browsers send it on removal too, so what has focus next is asked for afterwards. */
  function onFocusOut() {
    setTimeout(() => {
      if (focused?.isConnected && document.activeElement !== focused) focused = undefined
    })
  }
  document.addEventListener('focusin', onFocusIn, { signal })
  document.addEventListener('focusout', onFocusOut, { signal })
  const observer = new MutationObserver((records) => {
    // Of a menu whose button is gone, it is the place of the button that counts.
    removal ??= removalIn(records)
    if (removal) setTimeout(recover)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())

  function removalIn(records: readonly MutationRecord[]): Removal | undefined {
    for (const { removedNodes, target, nextSibling, previousSibling } of records) {
      for (const node of removedNodes) {
        const button = node instanceof Element ? node.querySelector<HTMLElement>(OPEN_MENU_BUTTON) : null
        const element = button ?? (focused && node.contains(focused) ? focused : undefined)
        if (!element) continue
        const next = remaining(nextSibling, 'nextSibling', records)
        const previous = remaining(previousSibling, 'previousSibling', records)
        const rowName = element.closest<HTMLElement>('[data-row-name]')?.dataset['rowName'] ?? ''
        return { element, rowName, parent: target, next, previous }
      }
    }
    return undefined
  }

  function recover() {
    const active = document.activeElement
    if (!removal || active?.closest('[role=menu]')) return
    const { element, rowName } = removal
    const place = active === null || active === document.body ? placeOf(removal) : undefined
    removal = undefined
    if (!place) return
    place.focus({ preventScroll: place === element })
    if (rowName !== '' && place !== element) announce(removedText(rowName))
  }
}

/** The same kind of control in the next row, else in the one before, else the list or the heading of the page. */
function placeOf({ element, parent, next, previous }: Removal): HTMLElement | undefined {
  // Moving an element in the page takes its focus too.
  if (element.isConnected) return element
  const kind = element.hasAttribute('aria-haspopup')
    ? `[aria-haspopup=${element.getAttribute('aria-haspopup') ?? ''}]`
    : CONTROLS
  const around = [...siblings(next, 'nextSibling'), ...siblings(previous, 'previousSibling')]
  for (const one of around) {
    const control = one.matches(kind) ? one : one.querySelector<HTMLElement>(kind)
    if (control) return control
  }
  const list =
    parent.isConnected && parent instanceof Element ? parent.closest<HTMLElement>('main [tabindex]') : null
  if (list) return list
  focusHeading()
  return undefined
}

/** The nearest sibling that was not removed itself. */
function remaining(
  sibling: Node | null,
  direction: 'nextSibling' | 'previousSibling',
  records: readonly MutationRecord[],
): Node | null {
  let node = sibling
  while (node && !node.isConnected) {
    const removed = node
    node =
      records.find(({ removedNodes }) => [...removedNodes].includes(removed as ChildNode))?.[direction] ??
      null
  }
  return node
}

function siblings(start: Node | null, direction: 'nextSibling' | 'previousSibling'): HTMLElement[] {
  const found: HTMLElement[] = []
  for (let node = start?.isConnected ? start : null; node; node = node[direction])
    if (node instanceof HTMLElement) found.push(node)
  return found
}
