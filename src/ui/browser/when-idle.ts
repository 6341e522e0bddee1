const FALLBACK_DELAY = 200

const idle = () =>
  new Promise<unknown>((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done)
    else setTimeout(done, FALLBACK_DELAY)
  })

let queue: Promise<unknown> = Promise.resolve()

/** Loads lazy parts one after another while the browser is idle; errors are shown when the part is used. */
export function whenIdle(fetch: () => Promise<unknown>) {
  queue = queue
    .then(idle)
    .then(fetch)
    .catch(() => {})
}
