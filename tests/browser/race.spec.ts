import { serve } from '../../scripts/serve.mjs'
import { expect, test } from './app'
import { brokenBuild } from './broken-build'
import { race, twoTabs } from './race'

// A sample; `npm run proofs` runs the whole number.
const ROUNDS = 5

test(`S-04, S6: two tabs race for the last seat ${String(ROUNDS)} times, one wins each`, async ({ page }) => {
  const tabs = await twoTabs(page, './')
  for (let round = 0; round < ROUNDS; round++) {
    expect(await race(tabs, round)).toHaveLength(1)
  }
})

test.describe('control', () => {
  test.use({ expectedProblems: [/./] })

  test('an app that counts first and adds later oversells in such a race', async ({ page }) => {
    test.setTimeout(120_000)
    const { outDir, remove } = await brokenBuild('seatplan-without-guard')
    const server = await serve(outDir, 0)
    try {
      const { port } = server.address() as { port: number }
      expect(await race(await twoTabs(page, `http://localhost:${String(port)}/`), 0)).toHaveLength(2)
    } finally {
      server.close()
      remove()
    }
  })
})
