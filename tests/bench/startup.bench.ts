import { join, resolve } from 'node:path'
import { build } from 'vite'
import { withBrowser, withServer } from './driven-browser'
import type { Tools } from './driven-browser'
import type { Figure } from './figure'
import { median } from './rounds'
import { visit, type Visit } from './startup/visit'

const ROUNDS = 5
const BUILT = resolve('.cache/bench/startup-pages')
const names = ['hello', 'hello-dexie', 'app'] as const
type Name = (typeof names)[number]
type Visits = Record<Name, Visit>

async function buildPages() {
  const outDir = (name: string) => join(BUILT, name)
  for (const name of ['hello', 'hello-dexie'])
    await build({
      configFile: false,
      logLevel: 'warn',
      root: 'tests/bench/startup',
      base: './',
      build: {
        outDir: outDir(name),
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: `tests/bench/startup/${name}.html` },
      },
    })
  await build({ logLevel: 'warn', build: { outDir: outDir('app'), emptyOutDir: true } })
}

const urlOf = (origin: string, name: Name) =>
  name === 'app' ? `${origin}/app/index.html` : `${origin}/${name}/${name}.html`

/** Every page once in each round, the order rotated. */
async function rounds(measure: (name: Name) => Promise<Visit>): Promise<Visits[]> {
  const all: Visits[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const visits: Partial<Visits> = {}
    for (let n = 0; n < names.length; n++) {
      const name = names[(n + round) % names.length] ?? 'app'
      visits[name] = await measure(name)
    }
    all.push(visits as Visits)
  }
  return all
}

export default async function startup(tools: Tools): Promise<Figure[]> {
  await buildPages()
  return withServer(tools, BUILT, (origin) => measure(tools, origin))
}

async function measure(tools: Tools, origin: string): Promise<Figure[]> {
  const first = (asPhone: boolean) =>
    rounds((name) => withBrowser(tools, (context) => visit(context, urlOf(origin, name), asPhone)))
  const figures: Figure[] = []

  function report(what: string, visits: Visits[], quantity: 'work' | 'interactive', goal: number) {
    const of = (other: Name) => median(visits.map((one) => one.app[quantity] / one[other][quantity]))
    const id = quantity === 'work' ? 'S2' : 'S3'
    figures.push(
      {
        id,
        what: `${what}, of the hello`,
        value: of('hello'),
        unit: '×',
        goal: `≤ ${String(goal)}`,
        met: of('hello') <= goal,
      },
      { id, what: `${what}, of the hello with Dexie`, value: of('hello-dexie'), unit: '×' },
    )
    for (const name of names)
      figures.push({
        id,
        what: `${what}, ${name}`,
        value: median(visits.map((one) => one[name][quantity])),
        unit: 'ms',
      })
    if (quantity === 'work')
      for (const part of ['script', 'style'] as const)
        figures.push({
          id,
          what: `${what}, app, ${part}`,
          value: median(visits.map((one) => one.app[part])),
          unit: 'ms',
        })
    for (const part of ['requests', 'waves'] as const)
      figures.push({
        id,
        what: `${what}, app, ${part}`,
        value: median(visits.map((one) => one.app[part])),
        unit: '',
      })
  }

  report('main-thread work, first visit', await first(false), 'work', 3)
  report('interactive on a phone, first visit', await first(true), 'interactive', 2.2)
  await withBrowser(tools, async (context) => {
    // Files and data are kept from the first visit on.
    for (const name of names) await visit(context, urlOf(origin, name))
    const again = await rounds((name) => visit(context, urlOf(origin, name)))
    report('main-thread work, return visit', again, 'work', 2)
    const phone = await rounds((name) => visit(context, urlOf(origin, name), true))
    report('interactive on a phone, return visit', phone, 'interactive', 2.2)
  })
  return figures
}
