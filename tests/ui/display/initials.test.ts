import { expect, it } from 'vitest'
import { initials } from '@/ui/display/initials'

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
