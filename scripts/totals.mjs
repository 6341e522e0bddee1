import { existsSync, readFileSync } from 'node:fs'

const brokenOff = { passed: 0, failed: 1 }

/** Adds up the JSON reports of Vitest and Playwright; a run that broke off and wrote none counts as one failure. */
export function totals(paths) {
  const sum = { passed: 0, failed: 0 }
  for (const path of paths) {
    const { passed, failed } = existsSync(path) ? counts(JSON.parse(readFileSync(path, 'utf8'))) : brokenOff
    sum.passed += passed
    sum.failed += failed
  }
  return sum
}

function counts(report) {
  if ('numPassedTests' in report) {
    // A file that cannot even be loaded has no failed test in it, yet is one.
    const unloaded = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
    )
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
  }
  const { expected, flaky, unexpected } = report.stats
  return { passed: expected + flaky, failed: unexpected + report.errors.length }
}
