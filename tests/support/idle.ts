import { flushPromises } from '@vue/test-utils'
import { vi } from 'vitest'

// What a page waits for outside itself: transactions of its database, cryptography, idle time. They are counted here, so
// that a test knows when an answer is still on its way, however slow the machine is.
let running = 0
let begun = 0

function begin(): () => void {
  running += 1
  begun += 1
  return () => {
    running -= 1
  }
}

function watchTransactions({ prototype }: typeof IDBDatabase): void {
  const open = Reflect.get<IDBDatabase, 'transaction'>(prototype, 'transaction')
  prototype.transaction = function (...args) {
    const transaction = open.apply(this, args)
    const end = begin()
    transaction.addEventListener('complete', end)
    transaction.addEventListener('abort', end)
    return transaction
  }
}

function watchCryptography(subtle: SubtleCrypto): void {
  for (const name of ['deriveBits', 'digest', 'importKey', 'sign'] as const) {
    const work = subtle[name].bind(subtle) as (...args: unknown[]) => Promise<unknown>
    const watched = (...args: unknown[]) => {
      const end = begin()
      const result = work(...args)
      result.then(end, end)
      return result
    }
    Object.defineProperty(subtle, name, { configurable: true, value: watched })
  }
}

/** What waits for idle time comes at once, and a test can tell when all of it is over. */
window.requestIdleCallback = (callback) => {
  const end = begin()
  setTimeout(() => {
    callback({ didTimeout: false, timeRemaining: () => 50 })
    end()
  })
  return 0
}

watchTransactions(IDBDatabase)
watchCryptography(crypto.subtle)

/** A timer of zero length, the rendering after it and the reading which that begins follow each other in fewer turns. */
const QUIET_TURNS = 6
/** Work that never pauses, such as generating users, is not waited for (ms). */
const LONGEST = 10_000

/** Waits until lazy parts, live answers and the rendering after them are there. */
export async function waitForRender(): Promise<void> {
  const end = performance.now() + LONGEST
  for (let quiet = 0; quiet < QUIET_TURNS && performance.now() < end;) {
    const before = begun
    await vi.dynamicImportSettled()
    await flushPromises()
    await new Promise((done) => setTimeout(done))
    quiet = running > 0 || begun > before ? 0 : quiet + 1
  }
}

/** Waits until something holds, as a reader does who looks again. */
export const until = <T>(check: () => T): Promise<T> => vi.waitFor(check, { timeout: 20_000, interval: 10 })
