import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>
}

/** Native builds that a lock promises but does not hold; `npm ci` stops at them on some other system. */
function missing({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isHeld(name, path, packages))
      .map((name) => `${path}: ${name}`),
  )
}

/** Looks as Node does: below the package, then below each folder above it. */
function isHeld(name: string, path: string, packages: Lock['packages']): boolean {
  if (`${path}/node_modules/${name}`.replace(/^\//, '') in packages) return true
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')))
  return path !== '' && isHeld(name, parent, packages)
}

const text = readFileSync('package-lock.json', 'utf8')

it('the lock holds the native builds of every system', () => {
  expect(missing(JSON.parse(text) as Lock)).toEqual([])
})

it('the lock names no download addresses', () => {
  expect(text).not.toContain('"resolved": "http')
})

it('a lock without a native build is noticed', () => {
  const tool = { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-mac': '1.0.0' } }
  const lock = { packages: { 'node_modules/tool': tool, 'node_modules/tool/node_modules/tool-linux': {} } }
  expect(missing(lock)).toEqual(['node_modules/tool: tool-mac'])
})
