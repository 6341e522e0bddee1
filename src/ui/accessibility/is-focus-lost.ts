/** Whether what had focus is gone or hidden, so that someone has to give it a new place. */
export function isFocusLost(): boolean {
  const active = document.activeElement
  return !(active instanceof HTMLElement) || active === document.body || active.getClientRects().length === 0
}
