/** Moves focus to the heading of the page, if there is one. */
export function focusHeading(): Element | undefined {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (!heading) return undefined
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  return heading
}
