/** Gives focus to the heading of the page, if it is there; the place to be when what had focus is gone. */
export function focusHeading(): Element | undefined {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (!heading) return undefined
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  return heading
}
