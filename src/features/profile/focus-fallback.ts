const heading = () => document.querySelector<HTMLElement>('main h1')
const controlsIn = (part: Element) => [...part.querySelectorAll<HTMLElement>('button, a[href]')]

/**
 * Where focus goes when a control of a card is gone, as after its key was deleted: to the one that stands in its place
 * now, else to the one before the card. Asked before it goes.
 */
export function focusFallbackFor(control: Element | null): () => HTMLElement | null {
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

/** The parameter for a dialog that the focused control opens: the control may be gone once the dialog closes. */
export const focusFallback = () => ({ returnFocusTo: focusFallbackFor(document.activeElement) })
