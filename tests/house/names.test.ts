import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

/** The words of the table "Words we do not use" in docs/glossary.md, each as its parts in lower case. */
function wordsToAvoid(): string[] {
  const glossary = readFileSync('docs/glossary.md', 'utf8')
  const [, table = ''] = /## Words we do not use\n([^]*?)\n## /.exec(glossary) ?? []
  return [...table.matchAll(/^\| ([a-z ]+) \|/gm)].flatMap(([, word = '']) => (word === 'word' ? [] : word))
}

/** `UserDeeds`, `user-deeds` and `USER_DEEDS` have the same parts. */
const partsOf = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase()

const scriptsOf = (source: string): string =>
  [...source.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script = '']) => script).join('\n')

/** Variables, parameters, functions, classes and types; neither properties nor what is only used. */
function declaredNames(script: string): string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node)
    // A parameter in a type has the name of what a component emits or a message takes: that is like a property.
    const inType =
      ts.isParameter(node) &&
      (ts.isFunctionTypeNode(node.parent) || ts.isCallSignatureDeclaration(node.parent))
    if (declares && !inType && node.name && ts.isIdentifier(node.name)) names.push(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('any.ts', script, ts.ScriptTarget.Latest, true))
  return names
}

const nameOfFile = (file: string): string => basename(file).replace(/\.[\w.]+$/, '')

function poorNames(file: string, source: string): string[] {
  const names = [nameOfFile(file), ...declaredNames(file.endsWith('.vue') ? scriptsOf(source) : source)]
  const words = wordsToAvoid()
  return names.filter((name) => words.some((word) => ` ${partsOf(name)} `.includes(` ${word} `)))
}

const sources = ['src', 'tests', 'scripts', 'vite'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs|vue)$/.test(file) && !file.includes('messages'))
    .map((file) => join(folder, file)),
)

it('no declared name has a word that docs/glossary.md replaces', () => {
  expect(wordsToAvoid().length).toBeGreaterThan(50)
  const found = sources.map((file) => ({ file, names: poorNames(file, readFileSync(file, 'utf8')) }))
  expect(found.filter(({ names }) => names.length > 0)).toEqual([])
})

it('such a name is noticed, of a file, a type, a function and in a component', () => {
  expect(poorNames('user-deeds.ts', '')).toEqual(['user-deeds'])
  expect(
    poorNames('good.ts', 'interface UserDeeds { fate: string }\nfunction headStart(told: string) {}'),
  ).toEqual(['UserDeeds', 'headStart', 'told'])
  expect(
    poorNames('Good.vue', '<script setup lang="ts">\nconst { a: heir } = props\n</script>\n<p>told</p>'),
  ).toEqual(['heir'])
  expect(poorNames('good.ts', "const headings = { 'invitation-void': told.fate }")).toEqual([])
})
