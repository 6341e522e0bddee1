/** Whether the focused element has been removed or hidden. */
export function isFocusLost(): boolean {
  const active = document.activeElement
  return !(active instanceof HTMLElement) || active === document.body || active.getClientRects().length === 0
}
