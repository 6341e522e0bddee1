const FALLBACK_DELAY = 200

const idle = () =>
  new Promise<unknown>((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done)
    else setTimeout(done, FALLBACK_DELAY)
  })

let queue: Promise<unknown> = Promise.resolve()

/** Does what can wait, such as loading lazy parts, one after another while the browser is idle; errors show when a part is used. */
export function whenIdle(task: () => unknown) {
  queue = queue
    .then(idle)
    .then(task)
    .catch(() => {})
}
