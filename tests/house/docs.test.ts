import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Paths in code type that begin with a folder of the project. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:src|tests|public|docs)\/[\w./-]+)`/g)].flatMap(([, path]) => path ?? [])

it.each(['README.md', 'docs/architecture.md', 'docs/rules.md'])('%s names files that exist', (file) => {
  const paths = pathsIn(readFileSync(file, 'utf8'))
  expect(paths.length).toBeGreaterThan(0)
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})

it('a path is noticed', () => {
  expect(pathsIn('In `src/no-such-file.ts` and `SharingPage`.')).toEqual(['src/no-such-file.ts'])
})
