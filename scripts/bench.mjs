import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { bundle } from './bench/bundle.mjs'
import { inBrowser } from './bench/in-browser.mjs'
import { inNode } from './bench/in-node.mjs'
import { root } from './tool.mjs'

process.chdir(root)
mkdirSync('reports/bench', { recursive: true })

// `npm run bench -- checks invite` runs only the files whose names contain one of the words.
const words = process.argv.slice(2)
const files = readdirSync('tests/bench')
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort()

// One after the other: two at once would measure each other.
for (const file of files) {
  const name = basename(file, '.bench.ts')
  const forBrowser = name.endsWith('.browser')
  console.log(`\n── ${name}`)
  try {
    const script = await bundle(`tests/bench/${file}`, name, forBrowser)
    const figures = forBrowser ? await inBrowser(script) : inNode(script)
    const machine = { node: process.version, platform: process.platform, arch: process.arch }
    writeFileSync(`reports/bench/${name}.json`, JSON.stringify({ name, machine, figures }, null, 2))
    console.table(figures.map((figure) => ({ ...figure, value: Number(figure.value.toPrecision(4)) })))
    if (figures.some(({ met }) => met === false)) process.exitCode = 1
  } catch (problem) {
    console.error(problem)
    process.exitCode = 1
  }
}
