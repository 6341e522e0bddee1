import papa from 'papaparse'
import { expect, it } from 'vitest'
import { formulaCell } from '@/domain/users/csv-formula'
import type { UserRow } from '@/domain/users/row'
import { csvCells, csvColumns, csvHeader } from '@/text/users-csv'
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
  const { text } = textFor('en')
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
  expect(csvHeader(['username', 'since'], text)).toEqual(['Benutzername', 'Seit'])
  expect(row).toEqual(['Ausstehend', 'ja'])
})
