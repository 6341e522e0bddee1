/**
 * What `npm test` runs: scripts of package.json, in this order, the cheap and telling ones first. Those that do not need
 * each other run side by side, two at a time and the longest of them first; the unit tests, which use every core, begin
 * while lint still runs on one.
 */
export const steps = [
  { script: 'check:lint', beside: true },
  { script: 'check:types', beside: true },
  { script: 'check:unused', beside: true },
  { script: 'check:layers', beside: true },
  { script: 'check:format', beside: true },
  { script: 'build', beside: true },
  { script: 'test:unit', beside: true, report: 'reports/unit.json' },
  { script: 'check:size', needs: 'build' },
  { script: 'test:browser', needs: 'build', browser: true, report: 'reports/browser.json' },
]
