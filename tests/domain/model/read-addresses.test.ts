import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, readAddresses, readDomain } from '@/domain/model/read-addresses'
import { isAddressList } from '@/domain/model/address-list'

const emails = (text: string) => readAddresses(text).map(({ email }) => email)
const [a, b, c] = ['ada@x.example', 'ben@y.example', 'cleo@z.example']

describe('I12: addresses are read from lists in every form', () => {
  it.each([
    ['commas', `${a},${b}, ${c}`],
    ['semicolons', `${a}; ${b};${c};`],
    ['bars', `${a} | ${b} | ${c}`],
    ['tabs', `${a}\t${b}\t${c}`],
    ['lines', `${a}\n${b}\n\n${c}\n`],
    ['lines of Windows and of old Macs', `${a}\r\n${b}\r${c}`],
    ['line separators', `${a}\u2028${b}\u2029${c}`],
    ['blanks', `${a} ${b}   ${c}`],
    ['no-break and zero-width spaces', `\uFEFF${a}\u00A0${b}\u200B,\u200B ${c}\u00A0`],
    ['names before brackets', `Ada Keller <${a}>, "Ben" <${b}>, <${c}>`],
    ['quoted names with a comma', `"Keller, Ada" <${a}>, "Okafor; Ben" <${b}>; ${c}`],
    ['names with a comma and no quotes', `Keller, Ada <${a}>; Okafor, Ben <${b}>; ${c}`],
    ['names with no brackets', `Ada Keller ${a}\nBen O'Neil-Okafor ${b}\nDr. Cleo Ünal ${c}`],
    ['columns of a table', `Ada\tKeller\t${a}\nBen\tOkafor\t${b}\nCleo\t\t${c}`],
    ['quotes', `"${a}", '${b}', “${c}”`],
    ['bullets and numbers', `• ${a}\n- ${b}\n3. ${c}`],
    ['numbers in brackets', `(1) ${a}\n2) ${b}\n* ${c}`],
    ['the end of a sentence', `${a}, ${b}, ${c}.`],
    ['comments in brackets', `${a} (Berlin, from May), ${b} (Ben), ${c}`],
    ['the head of a mail', `To: ${a}; ${b}\nCc: ${c}`],
    ['quoted mail', `> ${a}\n> ${b}\n>> ${c}`],
    ['a mailto link', `mailto:${a},${b}?subject=Hello,%20you&cc=${c}`],
    ['mailto links in brackets', `<mailto:${a}>, Ben <mailto:${b}>; mailto:${c}`],
    ['a mailto link with escapes', `mailto:ada%40x.example?bcc=${b},cleo%40z.example`],
    ['mailto links in a row', `mailto:${a},mailto:${b}, mailto:${c}`],
  ])('%s', (_, text) => {
    expect(emails(text)).toEqual([a, b, c])
  })

  it('keeps what was typed: case, dots, tags and letters of other alphabets', () => {
    expect(emails('Ada.K+news@X.example, eva@bücher.example, INFO@X.DE')).toEqual([
      ...['Ada.K+news@X.example', 'eva@bücher.example', 'INFO@X.DE'],
    ])
  })

  it('keeps what is wrong, for its writer to see', () => {
    expect(emails(`${a}, benx.de, cleo@, @z.example, d@e@f.example`)).toEqual([
      ...[a, 'benx.de', 'cleo@', '@z.example', 'd@e@f.example'],
    ])
  })

  it.each([
    ['blanks around a wrong one', `${a} benx.example ${c}`, [a, 'benx.example', c]],
    ['blanks after a wrong one', `benx.example ${a} ${c}`, ['benx.example', a, c]],
    ['only wrong ones', 'adax.example benx.example', ['adax.example', 'benx.example']],
    ['a word with a digit', `${a} ben9 ${c}`, [a, 'ben9', c]],
    ['a word in small letters', 'ada keller@x.example', ['ada', 'keller@x.example']],
    ['a blank before the @', 'ada @x.example', ['ada', '@x.example']],
    ['a capital letter in a wrong one', `${a} Ben.X.example ${c}`, [a, 'Ben.X.example', c]],
    ['quotes around a wrong one', `${a} "benx.example" ${c}`, [a, 'benx.example', c]],
    ['tabs', `${a}\tbenx.example\t${c}`, [a, 'benx.example', c]],
    ['tabs and a word with no dot', `${a}\tben9\t${c}`, [a, 'ben9', c]],
    ['tabs and half an address', `${a}\tben@\t${c}`, [a, 'ben@', c]],
    ['a role beside an address', `${a}\tviewer`, [a, 'viewer']],
    ['a bracket after a bare one', `${a} Ben <${b}> ${c}`, [a, b, c]],
    ['a bracket after a wrong one', `${a} benx.example <${c}>`, [a, 'benx.example', c]],
    ['a wrong one in brackets', `Ben <benx.example> ${c}`, ['benx.example', c]],
    ['several in one pair of brackets', `Team <${a}, ${b}; ${c}>`, [a, b, c]],
    ['several in one pair of quotes', `"${a}, ${b} ${c}"`, [a, b, c]],
    ['several in parentheses', `(${a}, ${b})`, [a, b]],
    ['a link before a bare one', `mailto:${a} ${b} mailto:${c}?subject=Hi`, [a, b, c]],
    ['a link with a name', `mailto:Ada%20Neu%20%3C${a}%3E,${b}`, [a, b]],
    ['a wrong one before a name', `benx.example, Ada <${a}>`, ['benx.example', a]],
    ['a word in small letters before a name', `ben, Ada <${a}>`, ['ben', a]],
    ['a semicolon before a name', `Ben; Ada <${a}>`, ['Ben', a]],
    ['quotes beside a wrong one', '"Ada" benx.example', ['Ada', 'benx.example']],
    ['a wrong one in a comment', `${a} (benx.example) ${c}`, [a, 'benx.example', c]],
  ])('K6: loses none beside others: %s', (_, text, expected) => {
    expect(emails(text)).toEqual(expected)
  })

  it.each([
    [`Ada van der Berg ${a}`],
    [`van der Berg, Ada <${a}>`],
    [`J.R.R. Keller ${a}`],
    [`Ada Keller: ${a}`],
    [`Ada Keller – ${a}`],
    [`ada@x.example <${a}>`],
    [`"ada keller (office 2.4)" <${a}>`],
    [`info desk 24 <${a}>`],
    [`Shop.example <${a}>`],
    [`Ada<${a}>`],
    [`Ada\tKeller\t${a}`],
  ])('a name is part of its address: %s', (text) => {
    expect(emails(text)).toEqual([a])
  })

  it('words without anything like an address stay together', () => {
    expect(emails('please invite the whole team')).toEqual(['please invite the whole team'])
  })

  it('tells of duplicates as often as they stand there', () => {
    expect(emails(`${a}, ${a}`)).toEqual([a, a])
  })

  it('E1: what is no address stays as it was typed, with its first bracket', () => {
    expect(emails('<b>g</b>@x.example')).toEqual(['<b>g</b>@x.example'])
  })

  it.each(['', ' \n\t ,;;, ', '\u200B', '<>', '""'])('nothing in %o', (text) => {
    expect(readAddresses(text)).toEqual([])
  })

  it('each keeps the text that it was read from, and its place', () => {
    const text = `  "Keller, Ada" <${a}>;\n • ${b}.`
    const pieces = readAddresses(text)
    expect(pieces.map(({ source }) => source)).toEqual([`"Keller, Ada" <${a}>`, `${b}.`])
    for (const { from, to, source } of pieces) expect(text.slice(from, to)).toBe(source)
  })

  it('whatever is pasted: places are in order and within the text, and no address is empty', () => {
    const bits = [
      a,
      b,
      ',',
      ';',
      '\n',
      '\t',
      '<',
      '>',
      '"',
      '(',
      ')',
      'Ada',
      ' ',
      'mailto:',
      '@',
      '?cc=',
      '%',
    ]
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), fc.string()), { maxLength: 30 }), (all) => {
        const text = all.join('')
        let last = 0
        for (const { from, to, source, email } of readAddresses(text)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(text.slice(from, to)).toBe(source)
          expect(email.trim()).not.toBe('')
          last = from
        }
      }),
    )
  })

  it('whatever separates them: every address of a list is read', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9.+_-]{0,8}[a-z]$/).filter((one) => !one.includes('..'))
    const address = fc
      .tuple(name, name)
      .map(([local, host]) => `${local}@${host.replace(/[^a-z]/g, 'q')}.example`)
    const separator = fc.constantFrom(',', ', ', ';', '; ', '\n', '\r\n', '\t', ' ', ' | ', '\u00A0', ',\n')
    fc.assert(
      fc.property(fc.array(fc.tuple(address, separator), { minLength: 1, maxLength: 40 }), (list) => {
        expect(emails(list.flat().join(''))).toEqual(list.map(([one]) => one))
      }),
    )
  })

  it.each([
    `${'"<('.repeat(10_000)} ${Array.from({ length: 10_000 }, (_, n) => `n${n}@x.example`).join(', ')}`,
    `${'J. '.repeat(20_000)}! ${a}`,
    `Ada${' '.repeat(100_000)}! ${a}`,
    `${'ada '.repeat(20_000)}${a}`,
    'a.'.repeat(100_000),
  ])('a very long text is read to its end, before the test runs out of time', (text) => {
    expect(() => readAddresses(text)).not.toThrow()
  })
})

describe('E1: the one address of a field', () => {
  it.each([
    `Ada Neu <${a}>`,
    `<${a}>`,
    `mailto:${a}`,
    `mailto:${a}?subject=Hi`,
    `"${a}"`,
    `'${a}'`,
    `"Neu, Ada" <${a}>`,
    `Ada Neu ${a}`,
    ` ${a}; `,
    `${a}.`,
    `\u200B${a}\n`,
  ])('is taken out of %o', (text) => {
    expect(readAddress(text)).toBe(a)
  })

  it.each([`${a}, ${b}`, `${a} ben`, 'ada', 'ada.', '', ' ', 'ada keller@x.example'])(
    'leaves as it was typed what is none or several: %o',
    (text) => {
      expect(readAddress(text)).toBe(text)
    },
  )
})

it.each([
  [a, false],
  [`Ada <${a}>`, false],
  [`${a}, ${b}`, true],
  [`${a} ${b}`, true],
  [`${a},`, true],
  [`${a}\n`, true],
  ['Keller, Ada', false],
])('%o reads as several: %o', (text, isList) => {
  expect(isAddressList(text)).toBe(isList)
})

it.each([
  ['x.example', 'x.example'],
  ['@x.example', 'x.example'],
  ['Ada <ada@x.example>', 'x.example'],
  ['https://x.example/a?b#c', 'x.example'],
  ['ada@x.example, ben@y.example', 'ada@x.example, ben@y.example'],
  ['no domain', 'no domain'],
])('E1: the domain in %o is %o', (text, domain) => {
  expect(readDomain(text)).toBe(domain)
})
