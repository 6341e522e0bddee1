/** How long a step of long work may take before the page gets a turn (ms). */
const TURN = 8

/** Does long work in short turns; `goesOn` says whether anybody still wants it. */
export async function inSlices<T>(work: Generator<void, T>, goesOn: () => boolean): Promise<T | undefined> {
  let end = performance.now() + TURN
  for (let next = work.next(); ; next = work.next()) {
    if (next.done) return next.value
    if (performance.now() < end) continue
    await breath()
    if (!goesOn()) return undefined
    end = performance.now() + TURN
  }
}

/** Lets the page draw and answer in between. */
export const breath = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Waits until nothing else is to do. */
export const idle = () =>
  new Promise<void>((resolve) => {
    // Not in every browser.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 200)
  })
