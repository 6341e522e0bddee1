const FALLBACK_DELAY = 200

const idle = () =>
  new Promise<unknown>((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done)
    else setTimeout(done, FALLBACK_DELAY)
  })

let queue: Promise<unknown> = Promise.resolve()

/**
 * Fetches what is likely to be wanted next while the page has nothing else to do: one part after the other, so that
 * what somebody asks for meanwhile comes first. What fails is told when it is wanted.
 */
export function whenIdle(fetch: () => Promise<unknown>) {
  queue = queue
    .then(idle)
    .then(fetch)
    .catch(() => {})
}
