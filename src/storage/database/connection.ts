import { assertSchemaCurrent } from './db'
import type { Db } from './db'
import { Fault, faultOf } from './faults'

const BLOCKED_TIMEOUT = 3000

/**
 * Opens the database, and closes it for good when another tab opens a newer version or deletes it, or when the
 * connection is lost. `fail` throws the fault that closed it, or else the error it is given.
 */
export async function connect(db: Db, onFault: (fault: Fault) => void = () => {}) {
  if (!('indexedDB' in globalThis) && !db._options.indexedDB) throw new Fault('storage-missing')
  let closedBy: Fault | undefined
  const closeWith = (fault: Fault) => {
    closedBy = fault
    db.close({ disableAutoOpen: true })
    onFault(fault)
  }
  db.on('versionchange', ({ newVersion }) => {
    closeWith(new Fault(newVersion === null ? 'storage-lost' : 'tab-out-of-date'))
    return false
  })
  // The browser's own event: Dexie's also comes when we close, and when the page enters the back/forward cache.
  // A phone may only have dropped the connection: one turn later Dexie opens another.
  const onConnectionLost = () => void recheck().catch((error: unknown) => closeWith(faultOf(error)))
  const recheck = () => Promise.resolve().then(() => assertSchemaCurrent(db))
  db.on('ready', () => db.backendDB().addEventListener('close', onConnectionLost), true)
  await openWithTimeout(db, onFault)
  return {
    fail: (error: unknown): never => {
      throw closedBy ?? error
    },
  }
}

/** Reports when opening waits for another tab; opening continues by itself once that tab has closed the database. */
async function openWithTimeout(db: Db, onFault: (fault: Fault) => void): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  db.on('blocked', () => {
    timer = setTimeout(() => onFault(new Fault('storage-blocked')), BLOCKED_TIMEOUT)
  })
  try {
    await db.open()
  } catch (error) {
    throw faultOf(error)
  } finally {
    clearTimeout(timer)
  }
}
