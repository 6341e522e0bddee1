/** How long a step of long work may take before the page gets a turn (ms). */
const SLICE = 8

/** Does long work in short turns; rejects when it is not wanted any more. */
export async function runInSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T> {
  let end = performance.now() + SLICE
  for (let next = work.next(); ; next = work.next()) {
    if (next.done) return next.value
    if (performance.now() < end) continue
    await yieldToMain()
    signal.throwIfAborted()
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
