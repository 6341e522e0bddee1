const heading = () => document.querySelector<HTMLElement>('main h1')
const controlsIn = (part: Element) => [...part.querySelectorAll<HTMLElement>('button, a[href]')]

/**
 * Focus target for when a control of a card has gone: the control now at its index, else the last one before the card,
 * else the heading. Call before removal.
 */
function focusFallbackFor(control: Element | null): () => HTMLElement | null {
  const card = control?.closest('main section')
  const index = card ? controlsIn(card).findIndex((one) => one === control) : 0

  return () => {
    if (!card?.isConnected) return heading()
    const left = controlsIn(card)
    return left[Math.min(Math.max(index, 0), left.length - 1)] ?? lastBefore(card) ?? heading()
  }
}

function lastBefore(card: Element): HTMLElement | undefined {
  const precedes = (one: Element) =>
    (card.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  return controlsIn(card.closest('main') ?? card)
    .filter(precedes)
    .at(-1)
}

/** Where focus goes when a dialog closes and the control that opened it is gone. */
export const focusFallback = () => ({ returnFocusTo: focusFallbackFor(document.activeElement) })
