import { rmSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { steps } from './steps.mjs'
import { root, runScript } from './tool.mjs'
import { totals } from './totals.mjs'

process.chdir(root)

// `node scripts/test.mjs check:` runs only the steps whose names begin so.
const [, , wanted = ''] = process.argv
const chosen = steps.filter(({ script }) => script.startsWith(wanted))
const reports = chosen.flatMap(({ report }) => report ?? [])
for (const report of reports) rmSync(report, { force: true })

const results = new Map()
const beside = chosen.filter((step) => step.beside)
await Promise.all([takeTurns(), takeTurns()])
for (const step of chosen.filter((step) => !step.beside)) {
  console.log(`\n── ${step.script}`)
  await take(step)
}

console.log('\n── summary')
for (const { script, seconds } of chosen) {
  console.log(`${results.get(script).padEnd(8)} ${script.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s`)
}

const { passed, failed } = totals(reports)
const broken = [...results.values()].some((result) => result !== 'passed')
if (reports.length > 0) console.log(`tests: ${passed} passed, ${failed} failed`)
process.exitCode = broken || failed > 0 || (reports.length > 0 && passed === 0) ? 1 : 0

/** Two of these keep two cores busy. */
async function takeTurns() {
  for (let step = beside.shift(); step; step = beside.shift()) await take(step)
}

async function take(step) {
  const start = performance.now()
  results.set(step.script, results.get(step.needs) === 'failed' ? 'skipped' : await run(step))
  step.seconds = (performance.now() - start) / 1000
}

async function run({ script, beside: later, browser }) {
  try {
    if (browser) process.env.CHROME_BIN = await findBrowser()
    return (await runScript(script, later)) ? 'passed' : 'failed'
  } catch (problem) {
    console.error(problem.message)
    return 'failed'
  }
}
