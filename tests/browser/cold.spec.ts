import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { people } from './steps'

// As most people see it: with animations.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

interface Chunk {
  file: string
  src?: string
  imports?: string[]
}

const readManifest = () =>
  JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>

/** The scripts that a source file needs before it runs. */
function scriptsOf(manifest: Record<string, Chunk>, source: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[source]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const imported of chunk.imports ?? []) scriptsOf(manifest, imported, seen)
  return seen
}

/** A later visit on a slow line and a slow machine, on which nothing is fetched ahead. */
async function coldVisit(page: Page): Promise<void> {
  await page.goto('./')
  await expect(people(page)).toBeVisible()
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 2 })
  await page.reload()
  await expect(people(page)).toBeVisible()
}

const actAs = (page: Page) => page.getByRole('combobox', { name: 'Act as' })
const manage = (page: Page) => page.getByRole('button', { name: /^Manage ben/ })
const inviteUser = (page: Page) => page.getByRole('button', { name: 'Invite user' })

for (const language of ['en', 'de']) {
  test.describe(language, () => {
    test.use({ locale: language })

    test('the first screen loads its own scripts and no others', async ({ page }) => {
      await page.goto('./')
      await expect(page.getByRole('table')).toBeVisible()
      await page.addInitScript(() => {
        globalThis.requestIdleCallback = () => 0
      })
      await page.goto('about:blank')
      // A cache tells nobody what it hands out; with a route there is none.
      await page.route('**/assets/*.js', (route) => route.continue())
      const loaded: string[] = []
      page.on('request', (request) => {
        const { pathname } = new URL(request.url())
        if (pathname.includes('/assets/') && pathname.endsWith('.js')) loaded.push(pathname.slice(1))
      })
      await page.goto('./')
      await expect(page.getByRole('table')).toBeVisible()
      await page.waitForLoadState('networkidle')

      const manifest = readManifest()
      const pages = ['src/pages/SharingPage.vue']
      // Nobody has left the guide yet.
      pages.push('src/features/guide/GuideStrip.vue')
      const sources = ['index.html', ...pages, `src/text/messages/${language}/first-screen.ts`]
      const allowed = new Set(sources.flatMap((source) => [...scriptsOf(manifest, source)]))
      expect(loaded.length).toBeGreaterThan(0)
      expect(loaded.filter((file) => !allowed.has(file))).toEqual([])
    })
  })
}

/** What is asked for until the list is there: at once, and only when a script had come. */
async function requestsOfVisit(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: -1,
    uploadThroughput: -1,
  })
  const requests: { atOnce: string[]; later: string[] } = { atOnce: [], later: [] }
  const scripts = new Set<string>()
  let hasScript = false
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (type === 'Script') scripts.add(requestId)
    // Text is shown in another font until it comes.
    if (type !== 'Font') requests[hasScript ? 'later' : 'atOnce'].push(new URL(request.url).pathname)
  })
  session.on('Network.loadingFinished', ({ requestId }) => (hasScript ||= scripts.has(requestId)))
  await page.goto('./')
  await expect(people(page).getByRole('row').first()).toBeVisible()
  await session.detach()
  return requests
}

test('the first screen asks for all that it needs at once, on the first visit and later', async ({
  page,
}) => {
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0
  })
  for (const visit of ['first', 'later']) {
    const { atOnce, later } = await requestsOfVisit(page)
    expect(later, visit).toEqual([])
    expect(atOnce.length, visit).toBeLessThanOrEqual(16)
    await page.goto('about:blank')
  }
})

test('the first screen says all it has to say with its first words', async ({ page }) => {
  const lines = async () => (await page.locator('body').innerText()).split('\n').map((line) => line.trim())
  const labels = () =>
    page.locator('[aria-label]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  await page.goto('./')
  await expect(people(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Invite Jo' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const all = [...(await lines()), ...(await labels())]
  const { file } = readManifest()['src/text/messages/en/index.ts'] ?? { file: 'nothing' }
  await page.route(`**/${file}`, () => {})
  await page.reload()
  await expect(people(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Invite Jo' })).toBeVisible()
  expect(await labels()).not.toContain('')
  // What comes when the page is idle, such as the search, is not there yet; all else says what it always does.
  for (const words of [...(await lines()), ...(await labels())]) expect(all).toContain(words)
})

test('nothing moves once the first screen is there', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await coldVisit(page)
  await page.waitForLoadState('networkidle')
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02)
})

test.describe('on a slow and cold visit', () => {
  test.beforeEach(({ page }) => coldVisit(page))

  test('the first click on Act as opens it, and the next chooses', async ({ page }) => {
    await actAs(page).click()
    await page.getByRole('option', { name: /^Ada/ }).click()
    await expect(actAs(page)).toContainText('Ada')
    await expect(actAs(page)).toBeFocused()
  })

  test('the first keys on Act as are all heard', async ({ page }) => {
    await actAs(page).focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await expect(page.getByRole('listbox')).toHaveCount(0)
    await expect(actAs(page)).not.toContainText('Olga')
    await expect(actAs(page)).toBeFocused()
  })

  test('the first letters on Act as find a person', async ({ page }) => {
    await actAs(page).focus()
    await page.keyboard.type('be')
    await expect(page.getByRole('option', { name: /^Ben/ })).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(actAs(page)).toContainText('Ben')
    // The press that chose ends on the button, which it must not open anew.
    await page.waitForTimeout(300)
    await expect(actAs(page)).toHaveAttribute('aria-expanded', 'false')
  })

  test('Escape while the list is on its way leaves it shut', async ({ page }) => {
    await actAs(page).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('listbox')).toHaveCount(0)
    await expect(actAs(page)).toBeFocused()
  })

  test('the first click on Manage opens the menu of the row', async ({ page }) => {
    await manage(page).click()
    await page.getByRole('menuitem', { name: 'Edit', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Edit access' })).toBeVisible()
  })

  test('the first Enter on Manage opens the menu, and Escape leads back', async ({ page }) => {
    await manage(page).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menu')).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(manage(page)).toBeFocused()
  })

  test('the first click on Invite user opens the dialog with focus in its field', async ({ page }) => {
    await inviteUser(page).click()
    await expect(page.getByRole('textbox', { name: 'E-mail address' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(inviteUser(page)).toBeFocused()
  })

  test('the key for Invite user works, and a refusal is said while one types', async ({ page }) => {
    await page.keyboard.press('i')
    await expect(page.getByRole('textbox', { name: 'E-mail address' })).toBeFocused()
    await page.keyboard.type('ben@lindgarten.example')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('dialog')).toContainText('already')
  })

  test('the first hover tells what a button does', async ({ page }) => {
    await page.getByRole('button', { name: 'Collapse the sidebar' }).hover()
    await expect(page.getByRole('tooltip')).toContainText('Collapse the sidebar')
  })
})
