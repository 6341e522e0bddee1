import { assertSchemaCurrent } from './db'
import type { Db } from './db'
import { Fault, faultOf } from './faults'

const BLOCKED_TIMEOUT = 3000

/**
 * Opens with the answers to what goes wrong: another tab holds an old version, opens a newer one or deletes all.
 * What has ended stays closed. `fail` throws why it ended, or else the error it is given.
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
  // The browser's own event: Dexie's comes also when we close, and when the page is put aside for going back to.
  // A phone may have dropped the connection only; a moment later Dexie has let go of it and opens another.
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

/** Says when opening waits for another tab; goes on by itself once that one lets go. */
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
