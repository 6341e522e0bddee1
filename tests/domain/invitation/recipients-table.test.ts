import { describe, expect, it } from 'vitest'
import { ROW_LIMIT } from '@/domain/command/validation'
import { recipientsFromTable } from '@/domain/invitation/recipients-table'
import { levels } from '@/domain/catalogue/levels'

const read = (...records: string[][]) => recipientsFromTable(records, levels.roles)
const ada = 'ada@x.example'
const ben = 'ben@x.example'

describe('I12: the invitations of a table', () => {
  it('have an address, a role by id or name in either language, and a message', () => {
    expect(
      read(
        ['email', 'role', 'message'],
        [ada, 'author', 'Hi'],
        [ben, 'Betrachter', ''],
        ['c@x.example', 'ADMIN', ''],
      ),
    ).toEqual({
      rows: [
        { line: 2, email: ada, role: 'author', message: 'Hi' },
        { line: 3, email: ben, role: 'viewer' },
        { line: 4, email: 'c@x.example', role: 'admin' },
      ],
    })
  })

  it.each([
    [['Name', 'E-Mail-Adresse', 'Rolle']],
    [['name', ' e-mail ', 'User level']],
    [['Vorname', 'Email Address', 'Benutzerebene']],
  ])('under heads in English and German, in any order: %o', (heads) => {
    expect(read(heads, ['Ada', ada, 'Autor'])).toEqual({ rows: [{ line: 2, email: ada, role: 'author' }] })
  })

  it('may have no head, when the first column has the addresses', () => {
    expect(read([ada, 'viewer'], [ben])).toEqual({
      rows: [
        { line: 1, email: ada, role: 'viewer' },
        { line: 2, email: ben },
      ],
    })
  })

  it('take the address out of what stands around it', () => {
    expect(read(['email'], [`Ada <${ada}>`], [`${ada}; ${ben}`])).toEqual({
      rows: [
        { line: 2, email: ada },
        { line: 3, email: `${ada}; ${ben}` },
      ],
    })
  })

  it('R-03, F-11: keep a role that there is not, with its line, for the domain to refuse', () => {
    expect(read(['email', 'role'], [ada, 'Chef'], [ben, 'owner'])).toMatchObject({
      rows: [
        { line: 2, role: 'Chef' },
        { line: 3, role: 'owner' },
      ],
    })
  })

  it('F-10: count lines as the file has them, blank and quoted ones too', () => {
    expect(read(['email', 'message'], [''], [ada, 'one\ntwo'], ['', ''], [ben, ''], [''])).toEqual({
      rows: [
        { line: 3, email: ada, message: 'one\ntwo' },
        { line: 6, email: ben },
      ],
    })
  })

  it('F-11: there are none without a column of addresses', () => {
    expect(read(['name', 'role'], ['Ada', 'viewer'])).toEqual({ problem: 'csv-without-email-column' })
  })

  it.each([[[]], [[['']]], [[['email', 'role']]]])('none in an empty table: %o', (records) => {
    expect(read(...records)).toEqual({ problem: 'csv-empty' })
  })

  it('no more than fit in a list', () => {
    const records = (count: number) => Array.from({ length: count }, (_, n) => [`n${String(n)}@x.example`])
    expect(read(['email'], ...records(ROW_LIMIT))).toHaveProperty('rows.length', ROW_LIMIT)
    expect(read(['email'], ...records(ROW_LIMIT + 1))).toEqual({ problem: 'csv-too-long' })
  })
})
