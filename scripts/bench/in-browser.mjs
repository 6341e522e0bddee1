import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserArgs } from '../browser-args.mjs'
import { findBrowser } from '../browser.mjs'
import { serve } from '../serve.mjs'

const html = (styles) =>
  `<!doctype html><title>bench</title><link rel="icon" href="data:," />${styles}<div id="app"></div>`

/** Runs a bundle in a page of a browser with a profile on disk; in incognito IndexedDB would be memory. */
export async function inBrowser({ folder, script }) {
  const styles = existsSync(join(folder, 'bench.css')) ? '<link rel="stylesheet" href="/bench.css" />' : ''
  writeFileSync(join(folder, 'index.html'), html(styles))
  const profile = mkdtempSync(join(tmpdir(), 'seatplan-bench-'))
  const server = await serve(folder, 0)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    args: [...browserArgs, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  })
  try {
    const page = await context.newPage()
    const profiler = await context.newCDPSession(page)
    await profiler.send('Performance.enable')
    await page.exposeFunction('taskSeconds', async () => {
      const { metrics } = await profiler.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'TaskDuration').value
    })
    page.on('console', (message) => console.log(message.text()))
    await page.goto(`http://localhost:${server.address().port}/`)
    return await page.evaluate(async (path) => (await import(path)).default(), `/${script}`)
  } finally {
    await context.close()
    server.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
