import papa from 'papaparse'
import { expect, it, vi } from 'vitest'
import { formulaCell } from '@/domain/users/csv-formula'
import type { UserRow } from '@/domain/users/row'
import { csvCells, csvColumns, csvHeader, exportFileName } from '@/text/users-csv'
import { levels } from '@/domain/catalogue/levels'
import { catalogueNames, withTerms } from '@/text/names'
import { textFor } from './text-for'

const ada: UserRow = {
  key: 'ada',
  kind: 'user',
  personId: 'ada',
  name: '=HYPERLINK("http://x","y")',
  username: 'ada',
  email: 'ada@lindgarten.example',
  access: { role: 'admin' },
  status: 'active',
  twoFactor: true,
  inviter: { id: 'olga', name: 'Olga "O." Brandt', left: false },
  since: Date.UTC(2026, 10, 21, 12),
}

it('the columns of the table, and always the address', () => {
  expect(csvColumns(['name', 'level'])).toEqual(['name', 'email', 'level'])
  expect(csvColumns(['name', 'email', 'level'])).toEqual(['name', 'email', 'level'])
})

it('F-12: what could be a formula gets an apostrophe, and all is quoted as RFC 4180 says', () => {
  const text = withTerms(textFor('en').text, { value: catalogueNames([levels], 'en') })
  const columns = csvColumns(['name', 'level', 'twoFactor', 'lastActive', 'inviter', 'since'])
  const row = csvCells(columns, text, () => 'Admin')(ada)
  const lines = papa.unparse([csvHeader(columns, text), row], {
    newline: '\r\n',
    escapeFormulae: formulaCell,
  })
  expect(lines.split('\r\n')).toEqual([
    'Name,E-mail,Level,Two-factor,Last active,Invited by,Since',
    `"'=HYPERLINK(""http://x"",""y"")",ada@lindgarten.example,Admin,yes,,"Olga ""O."" Brandt",2026-11-21T12:00:00Z`,
  ])
})

it('says the same in German', () => {
  const { text } = textFor('de')
  const row = csvCells(['status', 'twoFactor'], text, () => '')({ ...ada, status: 'pending' })
  expect(csvHeader(['username', 'since'], text)).toEqual(['Anmeldename', 'Seit'])
  expect(row).toEqual(['Ausstehend', 'ja'])
})

it.each([
  ['Lindgarten', 'Lindgarten users 2026-11-30.csv'],
  ['Bücher & Söhne GmbH', 'Bucher Sohne GmbH users 2026-11-30.csv'],
  ['Ørsted/Łódź: “Groß”', 'Orsted Lodz Gross users 2026-11-30.csv'],
  ['東京', 'users 2026-11-30.csv'],
  ['..\\..\\etc', 'etc users 2026-11-30.csv'],
  ['a'.repeat(100), `${'a'.repeat(40)} users 2026-11-30.csv`],
])('K8: the file of %s has an ASCII name of a sensible length', (account, name) => {
  expect(exportFileName(account, new Date(2026, 10, 30, 12).getTime(), textFor('en').text)).toBe(name)
})

it.each([
  ['Pacific/Auckland', Date.UTC(2026, 10, 30, 12), '2026-12-01'],
  ['America/Los_Angeles', Date.UTC(2026, 10, 30, 3), '2026-11-29'],
])('K8: the date of the file is that of the device in %s', (zone, at, date) => {
  vi.stubEnv('TZ', zone)
  expect(exportFileName('', at, textFor('de').text)).toBe(`Benutzer ${date}.csv`)
  vi.unstubAllEnvs()
})
