import { expect, test, violations } from './app'

test('X-03: the content policy is the first element of the page @subfolder', async ({ page }) => {
  await page.goto('./')
  const first = page.locator('head > :first-child')
  await expect(first).toHaveAttribute('http-equiv', 'Content-Security-Policy')
  await expect(first).toHaveAttribute('content', /require-trusted-types-for 'script'/)
})

const offences: [what: string, code: string, sign: RegExp][] = [
  ['complains', `console.warn('something is odd')`, /^console: something is odd/],
  ['throws', `setTimeout(() => { throw new Error('a bug') })`, /^uncaught: .*a bug/],
  [
    'makes markup of text',
    `try { document.body.innerHTML = '<b>text</b>' } catch {}`,
    /^policy: require-trusted/,
  ],
  ['asks another site', `fetch('http://elsewhere.invalid/').catch(() => {})`, /^policy: connect-src/],
  ['opens another site', `void open('http://elsewhere.invalid/')`, /^request: http:\/\/elsewhere/],
]

test.describe('control: these tests notice a page that', () => {
  test.use({ expectedProblems: [/./] })

  for (const [what, code, sign] of offences) {
    test(what, async ({ page, watched }) => {
      await page.goto('./')
      await page.evaluate(code)
      await expect.poll(() => watched).toContainEqual(expect.stringMatching(sign))
    })
  }

  test('has a field without a name', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')))
    expect(await violations(page)).toMatchObject([{ id: 'label' }])
  })
})
