import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import type { Plugin } from 'vite'

const name = 'virtual:new-workspace'
const src = fileURLToPath(new URL('../src', import.meta.url))

/** Runs the script of the first scenario, so that the app has its rows and needs no commands to begin. */
export function newWorkspace(): Plugin {
  return {
    name: 'seatplan:new-workspace',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined
      const { module, dependencies } = await runnerImport<{ newWorkspace: () => object }>(
        `${src}/scenarios/new-workspace.ts`,
        { configFile: false, resolve: { alias: { '@': src } } },
      )
      for (const file of dependencies) this.addWatchFile(file)
      return `export default ${JSON.stringify(module.newWorkspace())}`
    },
  }
}
