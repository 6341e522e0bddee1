import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { ROW_LIMIT } from '@/domain/command/validation'
import { levels } from '@/domain/catalogue/levels'
import { readCsv } from '@/features/invite/read-csv'

const read = (content: string | Uint8Array<ArrayBuffer>) => readCsv(new Blob([content]), levels.roles)

async function readFixture(name: string) {
  return read(new Uint8Array(await readFile(`tests/fixtures/csv/${name}`)))
}

async function rowsOf(content: string | Uint8Array<ArrayBuffer>) {
  const table = await read(content)
  return 'rows' in table ? table.rows : table
}

const ada = 'ada9@x.example'
const ben = 'ben9@x.example'
const cem = 'cem9@x.example'
const utf8 = (text: string) => [...new TextEncoder().encode(text)]

describe('F-10: files of real programs', () => {
  const withRoles = [
    { email: ada, role: 'viewer' },
    { email: ben, role: 'author' },
  ]
  it.each([
    ['google-workspace-users.csv', [2, 3], [{ email: ada }, { email: ben }]],
    ['outlook.csv', [2, 4], [{ email: ada }, { email: ben }]],
    ['outlook-de.csv', [2, 3], [{ email: ada }, { email: ben }]],
    ['excel-de-utf8.csv', [2, 3], withRoles],
    ['excel-sep.csv', [3, 4], withRoles],
    ['excel-report.csv', [5, 6], withRoles],
    ['libreoffice-tabs.csv', [2, 3], [{ email: ada }, { email: ben }]],
    ['mailchimp.csv', [2, 3], [{ email: ada }, { email: ben }]],
    ['hubspot.csv', [2, 3], [{ email: ada }, { email: ben }]],
    ['workos.csv', [2, 3], withRoles],
  ])('%s', async (name, lines, expected) => {
    const table = await readFixture(name)
    expect('rows' in table && table.rows).toEqual(
      expected.map((row, index) => ({ ...row, line: lines[index] })),
    )
  })

  it('google-contacts.csv: a contact without an address keeps its line', async () => {
    expect(await readFixture('google-contacts.csv')).toMatchObject({
      rows: [
        { line: 2, email: ada },
        { line: 4, email: ben },
        { line: 5, email: '' },
      ],
      unused: expect.arrayContaining([{ column: 'Notes' }, { column: 'E-mail 2 - Value' }]) as unknown,
    })
  })

  it('excel-unicode-text.txt: UTF-16 with tabs', async () => {
    expect(await readFixture('excel-unicode-text.txt')).toEqual({
      rows: [
        { line: 2, email: ada, role: 'viewer', message: 'Grüße' },
        { line: 3, email: ben, role: 'author' },
      ],
      unused: [],
    })
  })

  it('excel-de.csv: what is not UTF-8 is read as windows-1252, and says so', async () => {
    expect(await readFixture('excel-de.csv')).toEqual({
      rows: [
        { line: 2, email: ada, role: 'viewer', message: 'Schöne Grüße, bis morgen' },
        { line: 3, email: ben, role: 'author', message: 'Er sagte "ja"; gut' },
      ],
      unused: [],
      isGuessed: true,
    })
  })
})

describe('F-10: the separator is found', () => {
  const roles = [
    { line: 2, email: ada, role: 'viewer' },
    { line: 3, email: ben, role: 'author' },
  ]
  const table = (by: string, end: string) =>
    [`E-Mail${by}Benutzerebene`, `${ada}${by}Betrachter`, `${ben}${by}Autor`].join(end)

  it.each([',', ';', '\t', '|'])(
    'of two columns, with a line end after the last row or none: %j',
    async (by) => {
      for (const end of ['\n', '\r\n', '\r'])
        for (const last of ['', end]) expect(await rowsOf(table(by, end) + last)).toEqual(roles)
    },
  )

  it.each([',', ';', '\t'])('of one row, headings or none: %j', async (by) => {
    expect(await rowsOf(`email${by}role\n${ada}${by}viewer\n`)).toMatchObject([
      { email: ada, role: 'viewer' },
    ])
    expect(await rowsOf(`${ada}${by}viewer\n`)).toEqual([{ line: 1, email: ada, role: 'viewer' }])
    expect(await rowsOf(`Ada${by}${ada}${by}viewer`)).toEqual([{ line: 1, email: ada, role: 'viewer' }])
  })

  it('of one column', async () => {
    expect(await rowsOf(`${ada}\n${ben}\n`)).toEqual([
      { line: 1, email: ada },
      { line: 2, email: ben },
    ])
  })

  it('with others in the cells', async () => {
    expect(await rowsOf(`email;message\n${ada};Hi, Ada, hello\n${ben};a,b,c,d\n`)).toEqual([
      { line: 2, email: ada, message: 'Hi, Ada, hello' },
      { line: 3, email: ben, message: 'a,b,c,d' },
    ])
    expect(await rowsOf(`email,message\n${ada},"one; two; three"\n${ben},a;b;c\n`)).toMatchObject([
      { message: 'one; two; three' },
      { message: 'a;b;c' },
    ])
  })

  it('with no right address at all', async () => {
    expect(await rowsOf('E-Mail;Stufe\nada9.x.example;1\n')).toMatchObject([
      { line: 2, email: 'ada9.x.example' },
    ])
  })

  it.each(['sep=;', '"sep=;"', 'SEP=;', 'sep=;;;', '\uFEFFsep=;'])(
    'as the first line says it: %s',
    async (line) => {
      expect(await rowsOf(`${line}\r\nemail;message\r\n${ada};Hi, you\r\n`)).toEqual([
        { line: 3, email: ada, message: 'Hi, you' },
      ])
    },
  )

  it('byte order marks and blank lines do not count as text', async () => {
    expect(await rowsOf(`\uFEFF\uFEFF"email";"role"\r\n;\r\n"${ada}";"viewer"\r\n;\r\n;\r\n`)).toEqual([
      { line: 3, email: ada, role: 'viewer' },
    ])
    const blanks = '\n;'.repeat(3 * ROW_LIMIT)
    expect(await rowsOf(`email;role${blanks}\n${ada};viewer`)).toMatchObject([{ email: ada, role: 'viewer' }])
  })
})

describe('K6: a quotation mark in the middle of a cell is a problem of its line alone', () => {
  it.each([
    ['after a quotation', '"Welcome" Ada'],
    ['in a quotation', '"a "b" c"'],
    ['with no end', '"Welcome'],
    ['before a quotation ends later', '"Welcome to "us'],
  ])('%s', async (_, message) => {
    const file = `email,role,message\n${ada},viewer,${message}\n${ben},viewer,"Hi"\n${cem},viewer,"Hi, you"\n`
    expect(await rowsOf(file)).toEqual([
      {
        line: 2,
        email: ada,
        role: 'viewer',
        message,
        fault: { kind: 'quotes', raw: `${ada},viewer,${message}` },
      },
      { line: 3, email: ben, role: 'viewer', message: 'Hi' },
      { line: 4, email: cem, role: 'viewer', message: 'Hi, you' },
    ])
  })

  it('several of them, at the first and the last line, and beside cells of two lines', async () => {
    const rows = [`"${ada}" x,viewer,`, `${ben},viewer,"one\ntwo"`, `${cem},"viewer" y,`]
    expect(await rowsOf(`email,role,message\n${rows.join('\n')}`)).toMatchObject([
      { line: 2, fault: { kind: 'quotes' } },
      { line: 3, email: ben, message: 'one\ntwo' },
      { line: 5, email: cem, fault: { kind: 'quotes' } },
    ])
  })

  it('a cell of many lines is one', async () => {
    const message = 'line\n'.repeat(999).trim()
    expect(await rowsOf(`email,message\n${ada},"${message}"\n${ben},Hi`)).toEqual([
      { line: 2, email: ada, message },
      { line: 1001, email: ben, message: 'Hi' },
    ])
  })

  it.each([97, 98, 99, 100, 101])('lines are counted right after %i blank ones', async (blank) => {
    const text = `email,message${'\n'.repeat(blank + 1)}${ada},Hi\n\n`
    expect(await rowsOf(text)).toEqual([{ line: blank + 2, email: ada, message: 'Hi' }])
    expect(await rowsOf(text + '\n'.repeat(98 - blank + 100) + ben)).toMatchObject([
      {},
      { line: 202, email: ben },
    ])
  })

  it('marks within a word or doubled in a quotation are letters', async () => {
    expect(await rowsOf(`email,message\n${ada},5" screen\n${ben},"say ""hi"""\n`)).toEqual([
      { line: 2, email: ada, message: '5" screen' },
      { line: 3, email: ben, message: 'say "hi"' },
    ])
  })

  it('many of them take no long time', async () => {
    const row = `${ada},viewer,"a" b\n`
    const start = performance.now()
    expect(await read(`email,role,message\n${row.repeat(30_000)}`)).toEqual({ problem: 'csv-too-long' })
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('K6: a file is decoded right, or refused with the line', () => {
  const table = utf8(`email,message\n${ada},Grüße\n`)

  it.each([
    ['at the end', [...table, ...utf8(`${ben},Gr`), 0xfc, ...utf8('n\n')], 3],
    ['before a right one', [...utf8(`email,message\n${ben},Gr`), 0xfc, ...utf8(`n\n${ada},Grüße\n`)], 2],
    [
      'with a byte order mark',
      [0xef, 0xbb, 0xbf, ...utf8(`email,message\n${ben},Gr`), 0xfc, ...utf8('n\n')],
      2,
    ],
    ['cut off', [...table, ...utf8(`${ben},Gr`), 0xc3], 3],
  ])('one byte that is no UTF-8, %s', async (_, bytes, line) => {
    expect(await read(new Uint8Array(bytes))).toEqual({ problem: 'csv-not-utf8', line })
  })

  it('letters that windows-1252 does not have are in another encoding', async () => {
    const dos = new Uint8Array([...utf8(`email,message\n${ada},Gr`), 0x81, 0xe1, ...utf8('e\n')])
    expect(await read(dos)).toEqual({ problem: 'csv-unreadable' })
  })

  it('UTF-16 with half a letter', async () => {
    const odd = new Uint8Array([0xff, 0xfe, ...utf8('email\na@x.de').flatMap((one) => [one, 0]), 0x41])
    expect(await read(odd)).toEqual({ problem: 'csv-unreadable' })
  })

  it('a folder is no file', async () => {
    const folder = { size: 0, arrayBuffer: () => Promise.reject(new Error('a folder')) } as unknown as Blob
    expect(await readCsv(folder, levels.roles)).toEqual({ problem: 'csv-unreadable' })
  })
})
