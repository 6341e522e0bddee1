import type { Plugin } from 'vite'

/** Tells `npm run check:size` what each script is made of: characters by package, or by folder of src. */
export function bundleContents(): Plugin {
  return {
    name: 'seatplan:contents',
    apply: 'build',
    generateBundle(_, bundle) {
      const scripts = Object.values(bundle).filter((file) => file.type === 'chunk')
      const contentsByScript = Object.fromEntries(
        scripts.map(({ fileName, modules }) => [fileName, lengthByPart(modules)]),
      )
      this.emitFile({
        type: 'asset',
        fileName: '.vite/contents.json',
        source: JSON.stringify(contentsByScript),
      })
    },
  }
}

function lengthByPart(modules: Record<string, { renderedLength: number }>) {
  const sums: Record<string, number> = {}
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const part = partOf(id)
    sums[part] = (sums[part] ?? 0) + renderedLength
  }
  return sums
}

function partOf(id: string): string {
  const inPackage = id.split('/node_modules/').at(-1) ?? ''
  if (inPackage !== id)
    return inPackage
      .split('/')
      .slice(0, inPackage.startsWith('@') ? 2 : 1)
      .join('/')
  return /\/(src\/[^/]+)/.exec(id)?.[1] ?? 'vite'
}
