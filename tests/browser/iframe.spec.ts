import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../../scripts/serve.mjs'
import { expect, test } from './app'

let folder: string
let server: Server
let elsewhere: string

const framing = (address: string) => `<!doctype html><iframe src="${address}" width="1000"></iframe>`

/** Another site (another port is another origin) with a page that frames ours, and with a copy of ours. */
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'another-site-'))
  await cp('dist', folder, { recursive: true })
  server = (await serve(folder, 0)) as Server
  elsewhere = `http://localhost:${String((server.address() as { port: number }).port)}/`
})
test.afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true, force: true })
})

test.describe('X-04: framed by another site', () => {
  test.use({ expectedProblems: [/^request: http:\/\/localhost:\d+\/(framing\.html|favicon\.ico)$|404/] })

  test('the page shows only a notice and a link to open it alone', async ({ page, baseURL }) => {
    const address = `${String(baseURL)}#/accounts/lindgarten/sharing`
    await writeFile(join(folder, 'framing.html'), framing(address))
    await page.goto(`${elsewhere}framing.html`)
    const framed = page.frameLocator('iframe')
    await expect(framed.getByRole('heading', { level: 1 })).toHaveText(/does not work inside other pages/)
    await expect(framed.getByRole('button')).toHaveCount(0)
    await expect(framed.getByRole('combobox')).toHaveCount(0)
    await expect(framed.getByText(/Olga|Lindgarten/)).toHaveCount(0)
    const inner = page.frames()[1]
    expect(await inner?.evaluate(() => indexedDB.databases())).toEqual([])

    const opened = page.waitForEvent('popup')
    await framed.getByRole('link').click()
    const alone = await opened
    await expect(alone.getByRole('heading', { name: 'Share account' })).toBeVisible()
    expect(await alone.evaluate(() => window.opener === null)).toBe(true)
  })
})

test.describe('control', () => {
  test.use({ expectedProblems: [/^request: |404/] })

  test('framed by its own site it works, so the notice is about the other site', async ({ page }) => {
    await writeFile(join(folder, 'own.html'), framing('index.html'))
    await page.goto(`${elsewhere}own.html`)
    await expect(page.frameLocator('iframe').getByRole('meter')).toHaveCount(1)
  })
})
