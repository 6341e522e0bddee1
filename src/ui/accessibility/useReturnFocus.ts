import { watch, type Ref } from 'vue'

export type FocusFallback = () => HTMLElement | { focus: () => void } | null | undefined

function tryFocus(element: HTMLElement | null | undefined): boolean {
  if (!element?.isConnected) return false
  element.focus({ preventScroll: true })
  return document.activeElement === element
}

function focusFallback(fallback: FocusFallback | undefined) {
  const other = fallback?.()
  if (other) return other.focus()
  const heading = document.querySelector<HTMLElement>('h1') ?? document.querySelector<HTMLElement>('main')
  if (!heading) return
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

/** A row may disappear after the dialog that it opened; focus then goes to the fallback. */
function refocusWhenOpenerIsRemoved(opener: HTMLElement, fallback: FocusFallback | undefined) {
  const observer = new MutationObserver(() => {
    if (opener.isConnected) return
    observer.disconnect()
    if (document.activeElement === document.body) focusFallback(fallback)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), 3000)
}

/** Remembers the focused element on opening; the returned function restores focus, or focuses `overrideTarget`. */
export function useReturnFocus(
  open: Ref<boolean>,
  fallback: () => FocusFallback | undefined,
  overrideTarget: () => FocusFallback | undefined = () => undefined,
) {
  let opener: HTMLElement | undefined

  watch(
    open,
    (isOpen) => {
      const active = document.activeElement
      if (isOpen) opener = active instanceof HTMLElement && active !== document.body ? active : undefined
    },
    { immediate: true, flush: 'sync' },
  )

  return function returnFocus(event: Event) {
    event.preventDefault()
    const other = overrideTarget()
    if (other) focusFallback(other)
    else if (opener && tryFocus(opener)) refocusWhenOpenerIsRemoved(opener, fallback())
    else focusFallback(fallback())
  }
}
