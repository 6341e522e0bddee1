import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { root } from './tool.mjs'

// A part, such as a dialog or a menu, mostly comes when idle; the limit is for whoever is faster.
const budget = { first: 110_800, once: 12_000, route: 25_000, part: 40_000 }
// With a limit of their own: what a first visit most likely opens, the page that serves 100,000 rows, and what every
// command and most queries need, which comes when idle.
const budgetOf = {
  'src/features/invite/InviteDialog.vue': 39_000,
  'src/pages/UsersPage.vue': 30_000,
  'src/storage/lazy.ts': 42_500,
  'src/features/person/PersonPanel.vue': 56_000,
}
// What a visit begins with: the start page and the words of its first screen in
// one language (the longer one).
const start = ['src/pages/SharingPage.vue', 'src/text/messages/de/first-screen.ts']
// Besides, on the very first visit: what fills the empty workspace, and the guide.
const once = ['src/storage/new-workspace.ts', 'src/features/guide/GuideStrip.vue']
// What is fetched as soon as the first screen is there and the page is idle (src/features/sharing/prefetch.ts).
const soon = [
  'src/ui/toast/BaseToaster.vue',
  'src/ui/tooltip/BaseTooltip.vue',
  'src/ui/select/SelectList.vue',
  'src/features/invite/InviteDialog.vue',
  'src/components/access-actions/RowMenu.vue',
  'src/DialogHost.ts',
  'src/storage/lazy.ts',
  'src/text/messages/de/index.ts',
  'src/text/refusal.ts',
]
// Every language is a script of its own, of which a visit loads one.
const otherLanguage = /^src\/text\/messages\/en\//

const read = (path) => readFileSync(`${root}/dist/${path}`)
const manifest = JSON.parse(read('.vite/manifest.json'))
const contents = JSON.parse(read('.vite/contents.json'))
const page = read('index.html').toString()

const sizes = new Map()
const scripts = [...page.matchAll(/<script[^>]*\ssrc="\.?\/?([^"]+)"/g)].map(([, file]) => file)
const missing = [...start, ...once, ...soon, ...Object.keys(budgetOf)].filter((source) => !manifest[source])
const first = new Set([...scripts, ...filesOf(manifest['index.html']), ...start.flatMap(filesFor)])
const beyond = (sources) => new Set(sources.flatMap(filesFor).filter((file) => !first.has(file)))

const rows = [
  { what: 'first screen', size: gzipped(first), limit: budget.first },
  {
    what: `besides, on the very first visit: ${once.map(nameOf).join(', ')}`,
    size: gzipped(beyond(once)),
    limit: budget.once,
  },
]
const named = [...start, ...once]
for (const [source, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || named.includes(source) || otherLanguage.test(source)) continue
  rows.push({
    what: source,
    size: gzipped(beyond([source])),
    limit: budgetOf[source] ?? (isPage(source) ? budget.route : budget.part),
  })
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`
console.log('JavaScript, gzip')
for (const { what, size, limit } of rows.sort((a, b) => b.size - a.size)) {
  console.log(`${kB(size)} of ${kB(limit)}  ${size > limit ? 'OVER  ' : ''}${what}`)
}
console.log(`\nThe first screen is ${String(first.size)} scripts; of what, roughly:`)
for (const [part, size] of madeOf(first).slice(0, 14)) console.log(`${kB(size)}  ${part}`)
console.log(`\n${kB(gzipped(beyond(soon)))}  afterwards, when idle: ${soon.map(nameOf).join(', ')}`)

for (const source of missing) console.log(`${source} is no script of its own in this build.`)
process.exitCode = missing.length === 0 && rows.every(({ size, limit }) => size <= limit) ? 0 : 1

function filesFor(source) {
  return manifest[source] ? filesOf(manifest[source]) : []
}

/** A chunk's own script and all that it imports statically. */
function filesOf(chunk, seen = new Set()) {
  if (seen.has(chunk)) return []
  seen.add(chunk)
  const imported = (chunk.imports ?? []).flatMap((key) => filesOf(manifest[key], seen))
  return [chunk.file, ...imported].filter((file) => file.endsWith('.js'))
}

function gzipped(files) {
  return [...files].reduce((sum, file) => sum + gzippedFile(file), 0)
}

function gzippedFile(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(read(file), { level: 9 }).length)
  return sizes.get(file)
}

/** The share of each package, by how much of a script's code it is before that is made small. */
function madeOf(files) {
  const sums = {}
  for (const file of files) {
    const parts = Object.entries(contents[file] ?? { [file]: 1 })
    const all = parts.reduce((sum, [, length]) => sum + length, 0)
    for (const [part, length] of parts) sums[part] = (sums[part] ?? 0) + (gzippedFile(file) * length) / all
  }
  return Object.entries(sums).sort(([, a], [, b]) => b - a)
}

function isPage(source) {
  return source.startsWith('src/pages/')
}

function nameOf(source) {
  return source.split('/').slice(-2).join('/')
}
