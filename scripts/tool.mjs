import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const { scripts, devDependencies } = readJson('package.json')

/**
 * Runs a simple script of package.json without npm and without a shell, so that it works alike on every system.
 * @param {string} name
 */
export function runScript(name) {
  const [tool, ...args] = scripts[name].split(' ')
  const command = tool === 'node' ? args : [entryOf(tool), ...args]
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === 0
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
