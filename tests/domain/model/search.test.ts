import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold } from '@/domain/model/fold'
import { hasWords, narrowsSearch, searchText, searchWords } from '@/domain/model/search'

const isFound = (query: string, ...texts: string[]) => hasWords(searchText(texts), searchWords(query))

it.each([
  ['a decomposed letter', 'ju\u0308rgen', 'Jürgen Groß'],
  ['a decomposed name', 'jürgen', 'Ju\u0308rgen Groß'],
  ['without diacritics', 'jurgen', 'Jürgen Groß'],
  ['ss for ß', 'gross', 'Jürgen Groß'],
  ['ß for ss', 'groß', 'Ada Gross'],
  ['the capital ẞ', 'GROẞ', 'Jürgen Groß'],
  ['a straight quote', "o'neil", 'Ann O’Neil'],
  ['a typographic quote', 'o’neil', "Ann O'Neil"],
  ['an acute accent as a quote', 'O´Neil', "Ann O'Neil"],
  ['a Greek numeral sign as a quote', 'Oʹneil', 'Ann Oʹneil'],
  ['words in any order', 'okafor ben', 'Ben Okafor'],
  ['words with a comma', 'Okafor, Ben', 'Ben Okafor'],
  ['words of two fields', 'viewer ben', 'Ben Okafor', 'viewer'],
  ['several blanks of any kind', ' ben\u00a0\u3000okafor ', 'Ben Okafor'],
  ['full width', 'Ｂｅｎ', 'Ben Okafor'],
  ['a ligature', 'fischer', 'Max ﬁscher'],
  ['a letter with a stroke', 'lukasz sorensen', 'Łukasz Sørensen'],
  ['a dotless i', 'yildiz', 'Tarık Yıldız'],
  ['a dotted capital I', 'istanbul', 'İSTANBUL'],
  ['a Greek sigma at the end', 'ΝΙΚΟΣ', 'Νίκος'],
  ['a soft hyphen and a joiner', 'ben', 'Be\u00adn\u200b'],
  ['another hyphen', 'anna-lena', 'Anna‑Lena'],
])('E3: finds by %s', (_, query, ...texts) => {
  expect(isFound(query, ...texts)).toBe(true)
})

it.each([
  'Ben Okafor <ben@lindgarten.example>',
  '"Okafor, Ben" <Ben@Lindgarten.example>',
  '<ben@lindgarten.example>',
  'mailto:ben@lindgarten.example?subject=Hi',
  'ben@lindgarten.example,',
  'Somebody Else <ben@lindgarten.example>',
])('E3: a pasted address is read as one: %s', (query) => {
  expect(isFound(query, 'Ben Okafor', 'ben.o', 'ben@lindgarten.example')).toBe(true)
  expect(isFound(query, 'Ben Okafor', 'ben.o', 'ada@lindgarten.example')).toBe(false)
})

it.each([
  'bücher',
  'bucher',
  'büch',
  'ada@bücher.example',
  'xn--bcher-kva',
  'xn--bch',
  'ada@xn--bcher-kva.example',
])('E3: punycode is found by what it stands for, and by itself: %s', (query) => {
  expect(isFound(query, 'Ada', 'ada@xn--bcher-kva.example')).toBe(true)
})

it('E3: the punycode of a word finds the word', () => {
  expect(isFound('xn--bcher-kva', 'Bücher AG')).toBe(true)
})

it('E3: letters of other scripts keep the marks that make them', () => {
  expect(isFound('कि', 'का')).toBe(false)
  expect(isFound('андреи', 'Андрей')).toBe(true)
})

it('E3: no word finds everything, and a word is not found across two fields', () => {
  expect(isFound('  ', 'Ben')).toBe(true)
  expect(isFound('benokafor', 'Ben Okafor')).toBe(false)
  expect(isFound('ben okafor ada', 'Ben Okafor')).toBe(false)
})

it('E3: both sides are folded alike: every text finds itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      isFound(text.replaceAll('@', ''), text.replaceAll('@', '')),
    ),
  )
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
})

it('E3: what a search narrows, it only finds among what was found', () => {
  const word = fc.constantFrom(
    'be',
    'ben',
    'ok',
    'okafor',
    'xn--bcher-kva',
    'bü',
    'ben@x.example',
    '<ben@x',
    'gro',
    'groß',
  )
  const query = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '))
  const text = fc.constantFrom('Ben Okafor', 'ben@x.example', 'Groß', 'a@xn--bcher-kva.example', 'bücher ok')
  fc.assert(
    fc.property(query, query, fc.array(text), (now, before, texts) => {
      const [words, earlier] = [searchWords(now), searchWords(before)]
      if (!narrowsSearch(words, earlier)) return
      const row = searchText(texts)
      if (hasWords(row, words)) expect(hasWords(row, earlier)).toBe(true)
    }),
  )
  expect(narrowsSearch(searchWords('ben ok'), searchWords('be'))).toBe(true)
  expect(narrowsSearch(searchWords('be'), searchWords('ben'))).toBe(false)
})
