import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const runner = fileURLToPath(new URL('node-runner.mjs', import.meta.url))

/** Runs a bundle in a process of its own, so that no benchmark warms or litters another's heap. */
export function inNode({ folder, script }) {
  const result = join(folder, 'figures.json')
  const args = ['--expose-gc', runner, join(folder, script), result]
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${folder} ended with ${status}`)
  return JSON.parse(readFileSync(result, 'utf8'))
}
