import { afterEach, expect, it } from 'vitest'
import { initials } from '@/ui/display/initials'

afterEach(() => {
  document.documentElement.lang = 'en'
})

it.each([
  ['Anna Weber', 'AW'],
  ['Anna Maria van der Berg', 'AB'],
  ['ben.okafor@example.org', 'BO'],
  ['  ', '?'],
  ['', '?'],
  ['<script>', 'S'],
  ['👩‍👩‍👧 Zoë', '👩‍👩‍👧Z'],
  ['نور الدين', 'نا'],
  ['Z̵̡̢̛͎͚͙̈́̾͗͠algo', 'Z'],
  ['\u202eevil', 'E'],
])('%s is shown as %s', (name, shown) => {
  expect(initials(name)).toBe(shown)
})

it('is upper-cased as the language of the page has it, whatever that of the browser', () => {
  document.documentElement.lang = 'tr'
  expect(initials('irem ışık')).toBe('İI')
})

it('is upper-cased in a page that has no language', () => {
  document.documentElement.lang = ''
  expect(initials('irem')).toBe('I')
})
