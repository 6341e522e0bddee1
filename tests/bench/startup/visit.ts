import { setTimeout as delay } from 'node:timers/promises'
import type { BrowserContext, CDPSession } from '@playwright/test'

export interface Visit {
  /** The main thread's work until it is interactive, all of it, of scripts, of style and layout (ms). */
  work: number
  script: number
  style: number
  /** From the address to the list and the button (ms). */
  interactive: number
  /** Requests until then, and how many of them waited for one another. */
  requests: number
  waves: number
}

/** The list is there and the main button can be pressed: `data-rows` of a hello, a table of the app. */
const INTERACTIVE = `(document.querySelector('[data-rows] li, main table tbody tr, main [role=row]') && document.querySelector('main button, [data-rows]')) !== null`

/** A processor of a quarter of this machine's speed, a line of 1.6 Mbit/s with 150 ms to the server and back. */
const PHONE = {
  cpu: 4,
  network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 },
}

/** Opens an address in a new page and measures until it is interactive. */
export async function visit(context: BrowserContext, url: string, asPhone = false): Promise<Visit> {
  const page = await context.newPage()
  // A page behind another one draws nothing.
  await page.bringToFront()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('Network.enable')
  const waves = countWaves(session)
  if (asPhone) {
    await session.send('Network.emulateNetworkConditions', PHONE.network)
    await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu })
  }
  let report: (visit: Omit<Visit, 'requests' | 'waves'>) => void = () => {}
  const measured = new Promise<Omit<Visit, 'requests' | 'waves'>>((resolve) => (report = resolve))
  await page.exposeFunction('reportInteractive', async (interactive: number) => {
    report({ ...(await work(session)), interactive })
  })
  // Looked for at every change, and said in the frame that shows it: a look at every frame would itself be work.
  await page.addInitScript(`{
    const observer = new MutationObserver(() => {
      if (!(${INTERACTIVE})) return
      observer.disconnect()
      requestAnimationFrame(() => void window.reportInteractive(performance.now()))
    })
    observer.observe(document, { childList: true, subtree: true })
  }`)
  await page.goto(url, { waitUntil: 'commit' })
  const times = await Promise.race([measured, delay(60_000, undefined, { ref: false })])
  if (!times) throw new Error(`${url} shows no list and no button: ${await page.locator('body').innerText()}`)
  const { requests, deepest } = waves()
  await page.close()
  return { ...times, requests, waves: deepest }
}

async function work(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? Number.NaN)
  return {
    work: of('TaskDuration'),
    script: of('ScriptDuration'),
    style: of('LayoutDuration') + of('RecalcStyleDuration'),
  }
}

/** A request is one wave after the latest of those that had been answered when it began. */
function countWaves(session: CDPSession) {
  const waveOf = new Map<string, number>()
  let answered = 0
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http')) waveOf.set(requestId, answered + 1)
  })
  session.on('Network.loadingFinished', ({ requestId }) => {
    answered = Math.max(answered, waveOf.get(requestId) ?? 0)
  })
  return () => ({ requests: waveOf.size, deepest: Math.max(...waveOf.values()) })
}
