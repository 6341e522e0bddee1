import { ref } from 'vue'

const FALLBACK_DELAY = 200
/** A page that is never idle does it after this time (ms). */
const LATEST = 2000

const idle = () =>
  new Promise<unknown>((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: LATEST })
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

/** Turns true once the browser is idle: for parts of a page that come after it. */
export function useIdle() {
  const isIdle = ref(false)
  whenIdle(() => (isIdle.value = true))
  return isIdle
}
