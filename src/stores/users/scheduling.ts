/** How long a step of long work may take before the page gets a turn (ms). */
const SLICE = 8

/** Does long work in short turns; `goesOn` says whether anybody still wants it. */
export async function runInSlices<T>(
  work: Generator<void, T>,
  shouldContinue: () => boolean,
): Promise<T | undefined> {
  let end = performance.now() + SLICE
  for (let next = work.next(); ; next = work.next()) {
    if (next.done) return next.value
    if (performance.now() < end) continue
    await yieldToMain()
    if (!shouldContinue()) return undefined
    end = performance.now() + SLICE
  }
}

/** Lets the page draw and answer in between. */
export const yieldToMain = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Waits until nothing else is to do. */
export const whenIdle = () =>
  new Promise<void>((resolve) => {
    // Not in every browser.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 200)
  })
