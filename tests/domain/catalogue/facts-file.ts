import { readFileSync } from 'node:fs'

/** The rows of a facts file, each as column -> cell; quoted cells may hold commas. */
export function factsFile(name: string): Record<string, string>[] {
  const lines = readFileSync(`tests/fixtures/facts/${name}.csv`, 'utf8').trim().split(/\r?\n/)
  const [columns = [], ...rows] = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  )
  return rows.map((cells) => Object.fromEntries(columns.map((column, n) => [column, cells[n] ?? ''])))
}
