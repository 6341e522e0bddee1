/** Longest slice of work before the page can respond (ms). */
const SLICE = 8

/** Runs long work in short slices; rejects when the signal is aborted. */
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

/** Lets the browser draw and handle input. */
export const yieldToMain = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Waits until the browser is idle. */
export const whenIdle = () =>
  new Promise<void>((resolve) => {
    // Not all browsers have `requestIdleCallback`.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 200)
  })
