import { expect, it } from 'vitest'
import { formulaCell } from '@/domain/users/csv-formula'

it.each([
  '=HYPERLINK("http://x","y")',
  '+1',
  '-1',
  '@x',
  '\ttab',
  '\rreturn',
  '\u0000nul',
  ' =1+1',
  '\u200b=1+1',
  '\u00a0\ufeff+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '\u2212 1',
])('F-12: %j may be run as a formula', (cell) => {
  expect(formulaCell.test(cell)).toBe(true)
})

it.each(['Ada Keller', 'ada@lindgarten.example', '2026-11-21T12:00:00Z', '', 'a=b', 'Ömer', '1+1', '💡 x'])(
  'F-12: %j stays as it is',
  (cell) => {
    expect(formulaCell.test(cell)).toBe(false)
  },
)
