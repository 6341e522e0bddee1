import { defineConfig, devices } from '@playwright/test'
import { browserArgs } from './scripts/browser-args.mjs'
import { findBrowser } from './scripts/browser.mjs'
import { freePort } from './scripts/port.mjs'

// The workers read this file too; the environment hands them what the first reading found.
const executablePath = (process.env['CHROME_BIN'] ??= await findBrowser())
const rootPort = (process.env['SEATPLAN_ROOT_PORT'] ??= String(await freePort()))
const folderPort = (process.env['SEATPLAN_FOLDER_PORT'] ??= String(await freePort()))

const atRoot = `http://localhost:${rootPort}/`
const inFolder = `http://localhost:${folderPort}/some/folder/`

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // A busy machine is slow, not wrong.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // A race that is lost once is lost: nothing is tried again.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'reports/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    // Nothing is waited for that only moves; some stories ask for animations.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: browserArgs },
  },
  projects: [
    { name: 'root', use: { baseURL: atRoot } },
    { name: 'subfolder', use: { baseURL: inFolder }, grep: /@subfolder/ },
  ],
  webServer: [
    {
      command: `node node_modules/vite/bin/vite.js preview --host localhost --port ${rootPort} --strictPort`,
      url: atRoot,
    },
    { command: `node scripts/serve.mjs dist ${folderPort} /some/folder/`, url: inFolder },
  ],
})
