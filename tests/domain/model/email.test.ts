import { describe, expect, it } from 'vitest'
import {
  hasNonAsciiLetters,
  lookAlikeDomain,
  maskEmail,
  normalizeEmail,
  trimInvisible,
} from '@/domain/model/email'

const local = (length: number) => 'a'.repeat(length)
/** An address of so many characters, with labels of 60 at most. */
function addressOf(length: number) {
  const tail = '.example'
  const labels = Array.from({ length: 5 }, () => 'b'.repeat(50)).join('.')
  return `c@${labels.slice(0, length - 2 - tail.length)}${tail}`
}

describe('E1: one normal form', () => {
  it.each([
    ['N-01: white space and case', ' Bob@Example.COM ', 'bob@example.com'],
    [
      'N-01: invisible characters at the ends',
      '\u200B\uFEFF\u00A0bob@example.com\u200D\t',
      'bob@example.com',
    ],
    ['a trailing dot of the domain', 'bob@example.com.', 'bob@example.com'],
    ['full-width letters (NFKC)', 'ｂｏｂ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'bob@example.com'],
    ['N-03: an international domain', 'eva@bücher.example', 'eva@xn--bcher-kva.example'],
    ['N-03: the same in punycode', 'eva@XN--BCHER-KVA.example', 'eva@xn--bcher-kva.example'],
    ['N-03: the same decomposed', 'eva@bu\u0308cher.example', 'eva@xn--bcher-kva.example'],
    ['N-08: capital I whatever the language of the browser', 'INFO@X.DE', 'info@x.de'],
    [
      'the characters that a local part may have',
      "o'neil.a!#$%&*+/=?^_`{|}~-1@x.de",
      "o'neil.a!#$%&*+/=?^_`{|}~-1@x.de",
    ],
  ])('%s', (_, typed, normal) => {
    expect(normalizeEmail(typed)).toBe(normal)
  })

  it('N-02: dots and +tags are kept, they are different people', () => {
    const four = ['bob+a@x.de', 'bob+b@x.de', 'b.ob@gmail.com', 'bob@gmail.com']
    expect(new Set(four.map(normalizeEmail)).size).toBe(4)
    expect(four.map(normalizeEmail)).toEqual(four)
  })

  it('normalising twice changes nothing more', () => {
    for (const typed of [' Bob@Example.COM ', 'eva@bücher.example', 'x@ﬀ.example', 'a@ss.ẞ.example']) {
      const once = normalizeEmail(typed) ?? ''
      expect(once, typed).not.toBe('')
      expect(normalizeEmail(once)).toBe(once)
    }
  })
})

describe('N-04: what is no address', () => {
  it('a local part of 64 characters is one, of 65 is none', () => {
    expect(normalizeEmail(`${local(64)}@x.de`)).toBe(`${local(64)}@x.de`)
    expect(normalizeEmail(`${local(65)}@x.de`)).toBeUndefined()
  })

  it('254 characters are one, 255 are none', () => {
    expect(addressOf(254)).toHaveLength(254)
    expect(normalizeEmail(addressOf(254))).toBe(addressOf(254))
    expect(normalizeEmail(addressOf(255))).toBeUndefined()
  })

  it('254 counts the punycode, not what was typed', () => {
    const typed = `c@${Array.from({ length: 5 }, () => 'ü'.repeat(45)).join('.')}.example`
    expect(typed.length).toBeLessThan(254)
    expect(normalizeEmail(typed)).toBeUndefined()
  })

  it.each([
    ['nothing', ''],
    ['only spaces', '   '],
    ['no @', 'bob.example.com'],
    ['two @', 'bob@b@x.de'],
    ['two domains', 'bob@x.de@y.de'],
    ['a space inside', 'bo b@x.de'],
    ['a space in the domain', 'bob@x .de'],
    ['a line break inside', 'bob@x.de\r\nBcc: eve@x.de'],
    ['a line break in the local part', 'b\nob@x.de'],
    ['a quoted local part', '"bob"@x.de'],
    ['no local part', '@x.de'],
    ['no domain', 'bob@'],
    ['no dot in the domain', 'bob@localhost'],
    ['a dot at the start', '.bob@x.de'],
    ['a dot at the end of the local part', 'bob.@x.de'],
    ['two dots', 'bo..b@x.de'],
    ['two dots in the domain', 'bob@x..de'],
    ['an umlaut in the local part', 'bücher@x.de'],
    ['a dotted capital I in the local part', 'İnfo@x.de'],
    ['an IP address', 'bob@1.2.3.4'],
    ['an IP address in disguise', 'bob@0x7f.1'],
    ['an IP literal', 'bob@[::1]'],
    ['a port', 'bob@x.de:80'],
    ['a path', 'bob@x.de/a'],
    ['percent signs in the domain', 'bob@x%2Ede'],
    ['an underscore in the domain', 'bob@a_b.de'],
    ['a hyphen at the end of a label', 'bob@x-.de'],
    ['a label of 64 characters', `bob@${local(64)}.de`],
    ['angle brackets', 'Bob <bob@x.de>'],
    ['a list', 'bob@x.de,eve@x.de'],
  ])('%s', (_, typed) => {
    expect(normalizeEmail(typed)).toBeUndefined()
  })

  it('a long hostile text is answered at once', () => {
    expect(normalizeEmail(`a${' '.repeat(100_000)}b@x.de`)).toBeUndefined()
    expect(normalizeEmail(`${'a.'.repeat(50_000)}@x.de`)).toBeUndefined()
  }, 2000)
})

it('N-04: says when only its letters before the @ keep it from being an address', () => {
  for (const typed of ['\u0430da@x.example', 'müller@x.example', ' Ärger.b@x.example']) {
    expect(hasNonAsciiLetters(typed), typed).toBe(true)
  }
  for (const typed of ['ada@x.example', 'ada@', 'ü', 'ü@', 'ü ü@x.example', 'a@b@x.example']) {
    expect(hasNonAsciiLetters(typed), typed).toBe(false)
  }
})

describe('E2: look-alikes', () => {
  const cyrillic = 'eva@\u0430pple.com'

  it('N-07: a label that mixes Latin and Cyrillic is a separate domain, shown as punycode', () => {
    expect(normalizeEmail(cyrillic)).toBe('eva@xn--pple-43d.com')
    expect(lookAlikeDomain(cyrillic)).toBe('xn--pple-43d.com')
  })

  it.each(['eva@apple.com', 'eva@bücher.example', 'eva@яблоко.com', 'eva@東京tower.example', 'eva', ''])(
    'N-07: no warning for %s',
    (typed) => {
      expect(lookAlikeDomain(typed)).toBeUndefined()
    },
  )
})

describe('masking', () => {
  it('I-03: a masked address can be recognised but not read', () => {
    expect(maskEmail('eve@seatplan.example')).toBe('e•••@s•••.example')
    expect(maskEmail('e@x.de')).toBe('e•••@x•••.de')
  })
})

it('E1: what is trimmed is only at the ends', () => {
  expect(trimInvisible('\u200B  Anna Lena \u00AD')).toBe('Anna Lena')
})
