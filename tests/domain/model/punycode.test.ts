import { domainToASCII, domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodePunycode } from '@/domain/model/punycode'

it.each([
  ['ada@xn--bcher-kva.example', 'ada@bücher.example'],
  ['xn--mnchen-3ya.xn--grn-ioa.example', 'münchen.grün.example'],
  ['XN--BCHER-KVA.example', 'bücher.example'],
  ['xn--e1afmkfd.xn--80akhbyknj4f', 'пример.испытание'],
  ['xn--fsqu00a', '例子'],
  ['plain.example', 'plain.example'],
  ['xn--', 'xn--'],
  ['xn--99999999999', 'xn--99999999999'],
])('E3: %s stands for %s', (text, meant) => {
  expect(decodePunycode(text)).toBe(meant)
})

it('E3: what a domain of any letters is written as stands for it', () => {
  const letters = fc.array(fc.constantFrom(...Array.from('aäbcößéñøłяжωλ例子한글-9')), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(letters, (chosen) => {
      const ascii = domainToASCII(`${chosen.join('')}.example`)
      if (ascii !== '') expect(decodePunycode(ascii)).toBe(domainToUnicode(ascii))
    }),
    { numRuns: 2000 },
  )
})

it('E3: any text is read without an error', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof decodePunycode(`xn--${text}`) === 'string'))
})
