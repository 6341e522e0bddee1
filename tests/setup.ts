import './support/every-language'
import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils'
import { afterAll, afterEach, beforeEach } from 'vitest'
import { createText } from '@/text/i18n'
import { waitForRender } from './support/idle'

// A pretended DOM has no layout; without one, virtual tables show no rows and menus do not open.
const width = 1000
const height = 600

class FixedSizeObserver implements ResizeObserver {
  constructor(private readonly callback: ResizeObserverCallback) {}

  observe(target: Element): void {
    const size = [{ inlineSize: width, blockSize: height }]
    const entry = { target, contentRect: target.getBoundingClientRect() }
    this.callback(
      [{ ...entry, borderBoxSize: size, contentBoxSize: size, devicePixelContentBoxSize: size }],
      this,
    )
  }

  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = FixedSizeObserver

for (const [name, value] of Object.entries({ Width: width, Height: height })) {
  for (const kind of ['offset', 'client']) {
    Object.defineProperty(HTMLElement.prototype, kind + name, { configurable: true, get: () => value })
  }
}

Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, width, height)
Element.prototype.scrollIntoView = () => {}
Element.prototype.setPointerCapture = () => {}
Element.prototype.releasePointerCapture = () => {}
Element.prototype.hasPointerCapture = () => false

// The files share a worker and its page: each begins in English, says anew that what it mounts goes, and leaves the
// page empty.
createText('en')
disableAutoUnmount()
enableAutoUnmount(afterEach)

// What the page of the test before still does would make its stores the active ones.
beforeEach(waitForRender)

afterAll(() => {
  document.body.replaceChildren()
  localStorage.clear()
  sessionStorage.clear()
})
