import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

/** Takes the guard away: it counts first and writes later, without one transaction around both. */
const countThenAdd: Plugin = {
  name: 'count-then-add',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/storage/commands/execute.ts')) return undefined
    const broken = code
      .replace(
        /await db\.transaction\('rw', writtenTables, /,
        'await ((work: () => Promise<CommandResult>) => work())(',
      )
      .replace(
        'const { changes, event } = decision',
        '$&; await new Promise((late) => setTimeout(late, 3000))',
      )
      .replace('db.log.add(', 'db.log.put(')
    if (broken.split('=> work())').length !== 2) throw new Error('The guard was not found.')
    return broken
  },
}

/** Builds the app without its guard; the folder is the caller's to remove. */
export async function brokenBuild(name: string) {
  const outDir = join(tmpdir(), name)
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true }, plugins: [countThenAdd] })
  readFileSync(join(outDir, 'index.html'))
  return {
    outDir,
    remove: () => {
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
