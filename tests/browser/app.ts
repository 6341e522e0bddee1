import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import axeCore, { type RunOnly } from 'axe-core'

/** The list fills with whatever a page of the context should not do. */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const problems: string[] = []
  await context.exposeFunction('reportViolation', (text: string) => problems.push(`policy: ${text}`))
  // A refused eval in a try block never reaches the console, but always this event.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      const { reportViolation } = globalThis as unknown as { reportViolation: (text: string) => void }
      reportViolation(`${violation.violatedDirective} ${violation.blockedURI} ${violation.sample}`)
    })
  })
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`)
  })
  context.on('weberror', (fault) => problems.push(`uncaught: ${String(fault.error())}`))
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== origin) problems.push(`request: ${request.url()}`)
  })
  return problems
}

interface Options {
  /** Problems that the test provokes on purpose. */
  expectedProblems: RegExp[]
}

/** Playwright's test, except that a page that complains, breaks the policy or phones out fails it. */
export const test = base.extend<Options & { watched: string[] }>({
  expectedProblems: [[], { option: true }],
  watched: [
    async ({ context, baseURL, expectedProblems }, use) => {
      const problems = await watch(context, new URL(baseURL ?? '').origin)
      await use(problems)
      const surprising = problems.filter((problem) => !expectedProblems.some((known) => known.test(problem)))
      expect(surprising).toEqual([])
    },
    { auto: true },
  ],
})

/** Waits until what moves and fades has come to rest; what turns for as long as something loads is left out. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What has just changed is drawn, and begins to move, in the next frame.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    const isFinite = ({ effect }: Animation) => effect?.getComputedTiming().endTime !== Infinity
    const moving = document.getAnimations().filter(isFinite)
    await Promise.allSettled(moving.map(({ finished }) => finished))
  })
}

const WCAG_22_AA: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
/** What another colour scheme can change. */
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** What axe finds in the page as it stands. */
export async function violations(page: Page, rules = WCAG_22_AA) {
  await atRest(page)
  // Axe is read once a page, and keeps nothing but what is wrong: that takes a tenth of the time.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source)
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore }
    const found = await axe.run({ runOnly, resultTypes: ['violations'] })
    return found.violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }))
  }, rules)
}

/** Asserts that axe finds nothing, be it a moment after a dialog has opened and hidden what lies behind it. */
export async function axe(page: Page, rules?: RunOnly): Promise<void> {
  await expect.poll(() => violations(page, rules), { timeout: 30_000 }).toEqual([])
}

/** The same in light and, as far as colours go, in dark, which the page follows as it stands. */
export async function axeInBothSchemes(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    await axe(page, colorScheme === 'dark' ? COLOURS : undefined)
  }
}

export { expect }
