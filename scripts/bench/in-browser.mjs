import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserArgs } from '../browser-args.mjs'
import { findBrowser } from '../browser.mjs'
import { serve } from '../serve.mjs'

const html = '<!doctype html><title>bench</title><link rel="icon" href="data:," /><div id="app"></div>'

/** Runs a bundle in a page of a browser with a profile on disk; in incognito IndexedDB would be memory. */
export async function inBrowser({ folder, script }) {
  writeFileSync(join(folder, 'index.html'), html)
  const profile = mkdtempSync(join(tmpdir(), 'seatplan-bench-'))
  const server = await serve(folder, 0)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    args: [...browserArgs, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  })
  try {
    const page = await context.newPage()
    page.on('console', (message) => console.log(message.text()))
    await page.goto(`http://localhost:${server.address().port}/`)
    return await page.evaluate(async (path) => (await import(path)).default(), `/${script}`)
  } finally {
    await context.close()
    server.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
