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
for (const step of chosen) {
  console.log(`\n── ${step.script}`)
  const start = performance.now()
  const result = results.get(step.needs) === 'failed' ? 'skipped' : await run(step)
  results.set(step.script, result)
  step.seconds = (performance.now() - start) / 1000
}

console.log('\n── summary')
for (const { script, seconds } of chosen) {
  console.log(`${results.get(script).padEnd(8)} ${script.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s`)
}

const { passed, failed } = totals(reports)
const broken = [...results.values()].some((result) => result !== 'passed')
if (reports.length > 0) console.log(`tests: ${passed} passed, ${failed} failed`)
process.exitCode = broken || failed > 0 || (reports.length > 0 && passed === 0) ? 1 : 0

async function run({ script, browser }) {
  try {
    if (browser) process.env.CHROME_BIN = await findBrowser()
    return runScript(script) ? 'passed' : 'failed'
  } catch (problem) {
    console.error(problem.message)
    return 'failed'
  }
}
