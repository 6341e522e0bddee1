import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const { scripts, devDependencies } = readJson('package.json')

/**
 * Runs a simple script of package.json without npm and without a shell, so that it works alike on every system.
 * @param {string} name
 * @param {boolean} [later] keeps what it prints until it is over, for scripts that run side by side
 * @returns {Promise<boolean>} whether it passed
 */
export function runScript(name, later = false) {
  const [tool, ...args] = scripts[name].split(' ')
  const command = tool === 'node' ? args : [entryOf(tool), ...args]
  const stdio = later ? ['ignore', 'pipe', 'pipe'] : 'inherit'
  const child = spawn(process.execPath, command, { cwd: root, stdio })
  const printed = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => printed.push(part))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => {
      if (later) console.log(`\n── ${name}\n${Buffer.concat(printed)}`)
      done(code === 0)
    })
  })
}

/**
 * The JavaScript file behind a tool's name, such as `eslint`.
 * @param {string} tool
 */
export function entryOf(tool) {
  for (const name of Object.keys(devDependencies)) {
    const folder = join('node_modules', name)
    const { bin = {} } = readJson(join(folder, 'package.json'))
    const entry = typeof bin === 'string' ? name === tool && bin : bin[tool]
    if (entry) return join(root, folder, entry)
  }
  throw new Error(`No package of devDependencies brings the tool ${tool}; has npm ci been run?`)
}
