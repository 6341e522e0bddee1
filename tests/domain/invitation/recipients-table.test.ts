import { describe, expect, it } from 'vitest'
import { ROW_LIMIT } from '@/domain/command/validation'
import { isTable } from '@/domain/invitation/recipients-columns'
import { recipientsFromTable } from '@/domain/invitation/recipients-table'
import { levels } from '@/domain/catalogue/levels'

/** Reads records, each in lines of its own. */
function read(...records: string[][]) {
  let line = 1
  const numbered = records.map((cells) => {
    const record = { line, cells }
    line += cells.join('').split('\n').length
    return record
  })
  return recipientsFromTable(numbered, levels.roles)
}
const rows = (...records: string[][]) => {
  const table = read(...records)
  return 'rows' in table ? table.rows : table
}
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
      unused: [],
    })
  })

  it.each([
    [['Name', 'E-Mail-Adresse', 'Rolle']],
    [['name', ' e-mail ', 'User level']],
    [['Vorname', 'Email Address', 'Benutzerebene']],
  ])('under heads in English and German, in any order: %o', (heads) => {
    expect(read(heads, ['Ada', ada, 'Autor'])).toEqual({
      rows: [{ line: 2, email: ada, role: 'author' }],
      unused: [{ column: heads[0] }],
    })
  })

  it('may have no head, when the first column has the addresses', () => {
    expect(rows([ada, 'viewer'], [ben])).toEqual([
      { line: 1, email: ada, role: 'viewer' },
      { line: 2, email: ben },
    ])
  })

  it('take the address out of what stands around it', () => {
    expect(rows(['email'], [`Ada <${ada}>`], [`${ada}; ${ben}`])).toEqual([
      { line: 2, email: ada },
      { line: 3, email: `${ada}; ${ben}` },
    ])
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
    expect(rows(['email', 'message'], [''], [ada, 'one\ntwo'], ['', ''], [ben, ''], [''])).toEqual([
      { line: 3, email: ada, message: 'one\ntwo' },
      { line: 6, email: ben },
    ])
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

  it.each([
    ['Name,Address,Email', 'Ada,1 Main St,@'],
    ['Name,Adresse,E-Mail', 'Ada,Hauptstr. 1,@'],
    ['User,Email', 'ada,@'],
    ['Benutzer,E-Mail-Adresse', 'ada,@'],
    ['Login,Work email', 'ada,@'],
    ['User,Kontakt', 'ada,@'],
    ['First Name [Required],Email Address [Required]', 'Ada,@'],
    ['Recovery Email,Email Address [Required]', 'ada@home.example,@'],
    ['Manager email,Work Email', 'chef@x.example,@'],
    ['E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value', '* Work,@,ada2@x.example'],
    ['E-mail Display Name,E-mail Type,E-mail Address', 'Ada (ada@old.example),SMTP,@'],
    ['Email,Work Email', ',@'],
    ['Email type,Contact', 'work,@'],
    ['Mailing address,user_email', 'Hauptstr. 1,@'],
    ['Name,EMAIL ADDRESS', 'Ada,Ada Neu <@>'],
    ['Name,Weird head', 'Ada,@'],
    ['Name,Email', 'Ada,@'],
    ['Name,E‑Mail (geschäftlich)', 'Ada,@'],
  ])('I12: the best column has the addresses, not the first: %s', (heads, cells) => {
    expect(rows(heads.split(','), cells.replace(/@(?=,|>|$)/, ada).split(','))).toEqual([
      { line: 2, email: ada },
    ])
  })
})

describe('K6: what a table has besides invitations is told', () => {
  it('lines above the headings', () => {
    expect(read(['Team 2024'], ['as of', 'May'], [''], ['Name', 'E-Mail'], ['Ada', ada])).toEqual({
      rows: [{ line: 5, email: ada }],
      unused: [{ line: 1, text: 'Team 2024' }, { line: 2, text: 'as of May' }, { column: 'Name' }],
    })
  })

  it('a title that sounds like a heading is none beside better ones', () => {
    expect(rows(['Users'], ['Benutzer'], ['Name', 'E-Mail'], ['Ada', ada])).toEqual([{ line: 4, email: ada }])
  })

  it('headings that are unknown', () => {
    expect(read(['Who', 'Where'], ['Ada', ada], ['Ben', ben])).toEqual({
      rows: [
        { line: 2, email: ada },
        { line: 3, email: ben },
      ],
      unused: [{ line: 1, text: 'Who Where' }, { column: '1' }],
    })
  })

  it('but a wrong address without headings is a row', () => {
    expect(rows(['ada.x.example', 'viewer'], [ben, 'viewer'])).toMatchObject([
      { line: 1, email: 'ada.x.example' },
      { line: 2 },
    ])
  })

  it('without headings a column of nothing but roles has the roles', () => {
    expect(read(['Ada', ada, 'Autor', 'Berlin'], ['Ben', ben, 'viewer', ''])).toEqual({
      rows: [
        { line: 1, email: ada, role: 'author' },
        { line: 2, email: ben, role: 'viewer' },
      ],
      unused: [{ column: '1' }, { column: '4' }],
    })
  })

  it('a cell beyond the headings, as of a message with a comma and no quotes', () => {
    expect(rows(['email', 'message'], [ada, 'Hello', ' Ada'], [ben, 'Hi', ''])).toEqual([
      { line: 2, email: ada, message: 'Hello', fault: { kind: 'extra-cells', raw: `${ada} | Hello |  Ada` } },
      { line: 3, email: ben, message: 'Hi' },
    ])
  })

  it('letters that were lost before', () => {
    expect(rows(['email', 'message'], [ada, 'Gr\uFFFD\uFFFDe'])).toMatchObject([
      { fault: { kind: 'lost-letters' } },
    ])
  })

  it('a message keeps its letters', () => {
    expect(rows(['email', 'message'], [ada, ' ½ ① ﬁ™ '])).toMatchObject([{ message: '½ ① ﬁ™' }])
  })
})

it.each([
  [`Name\tE-Mail\nAda\t${ada}`, true],
  [`email,role\n${ada},viewer`, true],
  [`email\n${ada}\n${ben}`, true],
  [`${ada}\tviewer`, true],
  [`Ada\t${ada}\nBen\t${ben}\n`, true],
  [`${ada}\t${ben}`, false],
  [`${ada}\tben.x.example`, false],
  [`${ada}\nBen\t${ben}`, false],
  [`Please mail:\n${ada}, ${ben}`, false],
  [`E-Mail: ${ada}\n${ben}`, false],
  [`${ada}, ${ben}`, false],
  ['email,role', false],
  ['', false],
])('K6: a pasted text is a table, or a list: %o %o', (text, expected) => {
  expect(isTable(text)).toBe(expected)
})
