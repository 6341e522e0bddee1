import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

// A rule (K1.2), a case (S-04) or a screen or section of the catalogue (4.5); docs/rules.md has a line for each.
const rule = String.raw`[ABCEIKLPQSVW]\d+(?:\.\d+)?`
const number = String.raw`(?:${rule}|[DEFGIMNRSTXY]-\d\d|[24]\.\d+)`
const list = String.raw`${number}(?:(?:, | and | to )${number})*`

/** Plans that the cases are told with; their names look like numbers of rules. */
const plans = new Set(['P10', 'P15', 'P50'])

const matches = (text: string, pattern: string): string[] =>
  [...text.matchAll(new RegExp(pattern, 'gm'))].map(([found]) => found)

/** The numbers that comments cite anywhere, and strings such as titles before a colon or in brackets. */
function cited(source: string): string[] {
  const comments = matches(source, String.raw`/\*[^]*?\*/|<!--[^]*?-->|(?<![:\w'"])//.*`)
  const strings = matches(source, String.raw`'(?:[^'\\\n]|\\.)*'|"[^"\n]*"|\`[^\`]*\``)
  const places = [
    ...comments.flatMap((text) => matches(text, String.raw`\b(?:${rule}|[A-Z]-\d\d)\b|\(${list}\)`)),
    ...strings.flatMap((text) => matches(text, String.raw`^.${list}(?=: )|\(${list}\)`)),
  ]
  return places.flatMap((text) => matches(text, number)).filter((one) => !plans.has(one))
}

/** The numbers that have a line of their own; benchmark figures are numbered for themselves. */
function explained(rules: string): Set<string> {
  const [text = ''] = rules.split('## Benchmark figures')
  return new Set(
    [...text.matchAll(/^(?:- \*\*|#+ )([A-Z\d][-.\d]*)(?:\*\*| )/gm)].flatMap(([, one]) => one ?? []),
  )
}

const sources = ['src', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|vue)$/.test(file) && !file.startsWith('bench'))
    .map((file) => join(folder, file)),
)

it('every rule that code or tests cite has its line in docs/rules.md', () => {
  const lines = explained(readFileSync('docs/rules.md', 'utf8'))
  const citations = sources.flatMap((file) =>
    cited(readFileSync(file, 'utf8')).map((one) => `${one} in ${file}`),
  )
  expect(citations.length).toBeGreaterThan(500)
  expect(citations.filter((citation) => !lines.has(citation.split(' ')[0] ?? ''))).toEqual([])
})

it('a number without a line is noticed, in a comment, a template and a title', () => {
  const source = [
    '/** Who may (K1.2, A5). */',
    '<!-- The meter of S3. -->',
    "it('S-04, 4.2: two tabs', () => expect('A1').toBe(2.1))",
  ]
  expect(cited(source.join('\n'))).toEqual(['K1.2', 'A5', 'S3', 'S-04', '4.2'])
  expect(explained('### 2.1 One\n- **A5** Two.\n## Benchmark figures\n- **T1** Three.')).toEqual(
    new Set(['2.1', 'A5']),
  )
})
