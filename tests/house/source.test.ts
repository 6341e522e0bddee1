import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Whatever could turn text into markup or code, with an example that the scan must notice. */
const forbidden: [name: string, pattern: RegExp, example: string][] = [
  ['v-html', /\bv-html\b/, '<p v-html="name" />'],
  ['innerHTML', /\b(inner|outer)HTML\b/i, 'element.innerHTML = name'],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/, "element.insertAdjacentHTML('beforeend', name)"],
  ['eval', /\beval\s*\(/, 'eval(name)'],
  ['new Function', /\bFunction\s*\(/, 'new Function(name)'],
  [
    'inline handler',
    /<[^<>]*\son(abort|blur|change|click|error|focus|input|key\w+|load|mouse\w+|pointer\w+|submit|toggle)\s*=/i,
    '<img\n  onerror="alert(1)" />',
  ],
]

const found = (text: string): string[] =>
  forbidden.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)

function sources(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  return ['index.html', ...files.filter((file) => /\.(ts|vue)$/.test(file)).map((file) => join('src', file))]
}

it('X-02: no source turns text into markup or code', () => {
  const guilty = sources().map((file) => ({ file, found: found(readFileSync(file, 'utf8')) }))
  expect(guilty.filter((source) => source.found.length > 0)).toEqual([])
})

it.each(forbidden)('X-02: the scan notices %s', (name, _, example) => {
  expect(found(example)).toEqual([name])
})

/** A search that compares text in a way of its own. */
const ownComparison =
  /toLocaleLowerCase|toLowerCase\(\)\s*\.(includes|indexOf)|\.includes\(\w*([sS]earch|[qQ]uery)\w*\.value/

it('E3: whatever is searched or filtered by typing is folded by src/domain/model/search.ts', () => {
  expect(sources().filter((file) => ownComparison.test(readFileSync(file, 'utf8')))).toEqual([])
})

it.each([
  'text.toLocaleLowerCase(locale.value)',
  'name.toLowerCase().includes(typed)',
  'name.includes(searchTerm.value)',
])('E3: the scan notices %s', (example) => {
  expect(ownComparison.test(example)).toBe(true)
})
