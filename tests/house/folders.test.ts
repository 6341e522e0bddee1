import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

type Import = [from: string, to: string]

/** Layers whose folders are parts of their own; of all others the layer is one part. */
const dividedLayers = ['components', 'domain', 'features', 'storage', 'ui']

/** Parts that still import each other: an entry goes as soon as its import has gone. */
const knownCycles = new Set(['domain/catalogue > domain/command', 'domain/invitation > domain/membership'])

function partOf(file: string): string {
  const [, layer = '', folder = '', deeper] = file.split('/')
  return deeper !== undefined && dividedLayers.includes(layer) ? `${layer}/${folder}` : layer
}

/** Every `import … from`, `export … from` and `import()` of a file of `src`; of what it leads to, only the folder counts. */
function importsOfSource(): Import[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => /\/.*\.(ts|vue)$/.test(file)).map((file) => `src/${file}`)
  return sources.flatMap((source) => {
    const paths = [...readFileSync(source, 'utf8').matchAll(/\b(?:from|import)[\s(]+'([@.]{1,2}\/[^']+)'/g)]
    return paths.map(([, path = '']): Import => [
      source,
      join(path.startsWith('@') ? 'src' : dirname(source), path.replace('@/', '')),
    ])
  })
}

/** The imports between parts that lie on a circle: what is left without parts that import none or that none imports. */
function importsOnCycles(imports: Import[]): Import[] {
  const crossing = imports.filter(([from, to]) => partOf(from) !== partOf(to))
  const importing = new Set(crossing.map(([from]) => partOf(from)))
  const imported = new Set(crossing.map(([, to]) => partOf(to)))
  const rest = crossing.filter(([from, to]) => imported.has(partOf(from)) && importing.has(partOf(to)))
  return rest.length === crossing.length ? rest : importsOnCycles(rest)
}

it('no two folders import each other, nor by way of a third', () => {
  const imports = importsOfSource()
  expect(imports.some(([from, to]) => from.endsWith('.vue') && partOf(to) === 'ui/button')).toBe(true)
  const isKnown = ([from, to]: Import) => knownCycles.has(`${partOf(from)} > ${partOf(to)}`)
  expect(importsOnCycles(imports.filter((files) => !isKnown(files)))).toEqual([])
})

it('the check of folders notices a circle of two and of three, and nothing else', () => {
  const planted: Import[] = [
    ['src/ui/menu/a.vue', 'src/ui/field/b.vue'],
    ['src/ui/field/c.ts', 'src/ui/button/d.ts'],
    ['src/features/users/e.vue', 'src/ui/menu/a.vue'],
    ['src/ui/menu/a.vue', 'src/ui/menu/f.ts'],
    ['src/stores/users/g.ts', 'src/stores/h.ts'],
    ['src/stores/h.ts', 'src/stores/users/g.ts'],
  ]
  expect(importsOnCycles(planted)).toEqual([])
  const two: Import = ['src/ui/field/b.vue', 'src/ui/menu/f.ts']
  expect(importsOnCycles([...planted, two])).toEqual([planted[0], two])
  const three: Import = ['src/ui/button/d.ts', 'src/ui/menu/f.ts']
  expect(importsOnCycles([...planted, three])).toEqual([planted[0], planted[1], three])
})
