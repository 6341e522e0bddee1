import { resolve } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { build } from 'vite'
import { withBrowser, withServer } from './driven-browser'
import type { Tools } from './driven-browser'
import type { Figure } from './figure'

const BUILT = resolve('.cache/bench/interactions-page')
const USERS = 100_000

interface Observed {
  /** From each press to what it shows (ms); the browser rounds to 8. */
  interactions: number[]
  longTasks: number[]
}

declare global {
  interface Window {
    observed: Observed
  }
}

/** Counts every press, click and wheel from here on. */
const observe = (page: Page) =>
  page.evaluate(() => {
    window.observed = { interactions: [], longTasks: [] }
    const events = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
        if (entry.interactionId > 0) window.observed.interactions.push(entry.duration)
    })
    events.observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
    new PerformanceObserver((list) => {
      window.observed.longTasks.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask' })
  })

const emptied = (page: Page) =>
  page.evaluate(() => {
    const seen = window.observed
    window.observed = { interactions: [], longTasks: [] }
    return seen
  })

async function loadLargeCompany(page: Page, origin: string) {
  await page.goto(`${origin}/#/workbench`)
  await page.getByRole('button', { name: /Load Large company/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: /Load/ }).click()
  await page.getByRole('alertdialog').waitFor({ state: 'hidden' })
  await page.getByRole('link', { name: 'Users', exact: true }).click()
  await page.getByRole('table', { name: 'Users' }).waitFor()
  await page.waitForFunction(
    (users) => Number(document.querySelector('[role=table]')?.getAttribute('aria-rowcount')) > users,
    USERS,
    { timeout: 600_000 },
  )
}

/** What people do with the list, by what it is called. */
const acts: [what: string, act: (page: Page) => Promise<void>][] = [
  [
    'a key of a search',
    async (page) => {
      await page.getByRole('searchbox').focus()
      for (const key of 'anna k') {
        await page.keyboard.press(key === ' ' ? 'Space' : key)
        await page.waitForTimeout(400)
      }
    },
  ],
  ['clear', (page) => page.getByRole('searchbox').press('Escape')],
  [
    'sort',
    async (page) => {
      for (let n = 0; n < 3; n++) {
        await page.getByRole('columnheader', { name: /^Name/ }).getByRole('button').click()
        await page.waitForTimeout(600)
      }
    },
  ],
  ['select all', (page) => page.getByRole('columnheader').getByRole('checkbox').click()],
  ['take one out', (page) => page.getByRole('row').nth(4).getByRole('checkbox').click()],
  ['give up the selection', (page) => page.getByRole('button', { name: /Clear selection/ }).click()],
  [
    'scroll by wheel',
    async (page) => {
      await page.getByRole('row').nth(4).hover()
      for (let n = 0; n < 20; n++) {
        await page.mouse.wheel(0, 2000)
        await page.waitForTimeout(30)
      }
    },
  ],
]

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
}

/** S4: the real page *Users* with 100,000 rows, by Event Timing. */
export default async function interactions(tools: Tools): Promise<Figure[]> {
  await build({ logLevel: 'warn', build: { outDir: BUILT, emptyOutDir: true } })
  return withServer(tools, BUILT, (origin) =>
    withBrowser(tools, async (context) => {
      const page = await context.newPage()
      await page.bringToFront()
      await loadLargeCompany(page, origin)
      await page.reload()
      await page.getByRole('table', { name: 'Users' }).waitFor()
      const session = await context.newCDPSession(page)
      // All are read and sorted while the page is idle.
      await page.waitForTimeout(15_000)
      const figures: Figure[] = []
      await observe(page)
      for (const rate of [1, 4]) {
        await session.send('Emulation.setCPUThrottlingRate', { rate })
        const all: number[] = []
        for (const [what, act] of acts) {
          await emptied(page)
          await act(page)
          await page.waitForTimeout(1500)
          const { interactions: times, longTasks } = await emptied(page)
          all.push(...times)
          figures.push(
            {
              id: 'S4',
              what: `${what}, worst, CPU × ${String(rate)}`,
              value: Math.max(0, ...times),
              unit: 'ms',
            },
            {
              id: 'S4',
              what: `${what}, longest task, CPU × ${String(rate)}`,
              value: Math.max(0, ...longTasks),
              unit: 'ms',
            },
          )
        }
        const worst = Math.max(0, ...all)
        if (rate === 4)
          figures.push({
            id: 'S4',
            what: 'worst of all, CPU × 4',
            value: worst,
            unit: 'ms',
            goal: '≤ 200',
            met: worst <= 200,
          })
      }
      const used = await heap(session)
      figures.push({
        id: 'S4',
        what: 'heap with 100,000 users',
        value: used,
        unit: 'MB',
        goal: '≤ 90',
        met: used <= 90,
      })
      return figures
    }),
  )
}
