/** What `npm test` runs: scripts of package.json, in this order, the cheap and telling ones first. */
export const steps = [
  { script: 'check:types' },
  { script: 'check:lint' },
  { script: 'check:format' },
  { script: 'check:layers' },
  { script: 'check:unused' },
  { script: 'test:unit', report: 'reports/unit.json' },
  { script: 'build' },
  { script: 'check:size', needs: 'build' },
  { script: 'test:browser', needs: 'build', browser: true, report: 'reports/browser.json' },
]
