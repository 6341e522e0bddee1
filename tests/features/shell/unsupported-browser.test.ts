import { expect, it } from 'vitest'
import { unsupportedReason } from '@/features/shell/unsupported-browser'

const location = { origin: 'https://here.example' }
const crypto = { subtle: {} }

function page(parts: object): Window {
  const alone = { location, crypto, ...parts } as unknown as { parent?: unknown }
  alone.parent ??= alone
  return alone as unknown as Window
}

/** What a page sees of one of another origin. */
const otherOriginPage = Object.defineProperty(page({}), 'location', {
  get() {
    throw new DOMException('Blocked a frame', 'SecurityError')
  },
})

it('X-04: a page on its own, or framed by its own origin, may start', () => {
  expect(unsupportedReason(page({}))).toBeUndefined()
  expect(unsupportedReason(page({ parent: page({}) }))).toBeUndefined()
})

it('X-04: a page framed by another origin, at any depth, may not', () => {
  expect(unsupportedReason(page({ parent: otherOriginPage }))).toBe('framed')
  expect(unsupportedReason(page({ parent: page({ parent: otherOriginPage }) }))).toBe('framed')
  expect(unsupportedReason(page({ parent: page({ location: { origin: 'null' } }) }))).toBe('framed')
})

it('without cryptography nothing starts', () => {
  expect(unsupportedReason(page({ crypto: {} }))).toBe('insecure')
})
