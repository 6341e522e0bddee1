import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { root } from './tool.mjs'

const budget = { first: 120_000, route: 25_000 }
// What a first visit opens: the start page, and the words of one language (the longer one).
const startPage = 'src/pages/SharingPage.vue'
const words = 'src/text/messages/de/index.ts'

const read = (path) => readFileSync(`${root}/dist/${path}`)
const manifest = JSON.parse(read('.vite/manifest.json'))

const entry = manifest['index.html']
const scripts = [
  ...read('index.html')
    .toString()
    .matchAll(/<script[^>]*\ssrc="\.?\/?([^"]+)"/g),
]
const start = Object.values(manifest).find(({ src }) => src === startPage)
const language = Object.values(manifest).find(({ src }) => src === words)
const first = new Set([
  ...scripts.map(([, file]) => file),
  ...filesOf(entry),
  ...(start ? filesOf(start) : []),
  ...(language ? filesOf(language) : []),
])

const rows = [{ what: 'first screen', size: gzipped(first), limit: budget.first }]
for (const chunk of Object.values(manifest).filter((chunk) => chunk.isDynamicEntry && chunk !== start && chunk !== language)) {
  const further = filesOf(chunk).filter((file) => !first.has(file))
  rows.push({ what: chunk.src ?? chunk.name, size: gzipped(further), limit: budget.route })
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`
console.log('JavaScript, gzip')
for (const { what, size, limit } of rows.sort((a, b) => b.size - a.size)) {
  console.log(`${kB(size)} of ${kB(limit)}  ${size > limit ? 'OVER  ' : ''}${what}`)
}
if (!start) console.log(`The start page ${startPage} is no chunk of the build.`)
process.exitCode = start && rows.every(({ size, limit }) => size <= limit) ? 0 : 1

/** A chunk's own script and all that it imports statically. */
function filesOf(chunk, seen = new Set()) {
  if (seen.has(chunk)) return []
  seen.add(chunk)
  const imported = (chunk.imports ?? []).flatMap((key) => filesOf(manifest[key], seen))
  return [chunk.file, ...imported].filter((file) => file.endsWith('.js'))
}

function gzipped(files) {
  return [...files].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0)
}
