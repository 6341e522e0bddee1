import { assertSchemaCurrent } from './current'
import type { Db } from './db'
import { Fault, faultOf } from './faults'

const BLOCKED_AFTER = 3000

/**
 * Opens with the answers to what goes wrong: another tab holds an old version, opens a newer one or deletes all.
 * What has ended stays closed. `fail` throws why it ended, or else the error it is given.
 */
export async function connect(db: Db, onFault: (fault: Fault) => void = () => {}) {
  if (!('indexedDB' in globalThis) && !db._options.indexedDB) throw new Fault('storage-missing')
  let ended: Fault | undefined
  const end = (fault: Fault) => {
    ended = fault
    db.close({ disableAutoOpen: true })
    onFault(fault)
  }
  db.on('versionchange', ({ newVersion }) => {
    end(new Fault(newVersion === null ? 'storage-lost' : 'tab-out-of-date'))
    return false
  })
  // The browser's own event: Dexie's comes also when we close, and when the page is put aside for going back to.
  // A phone may have dropped the connection only; a moment later Dexie has let go of it and opens another.
  const onBroken = () => void lookAgain().catch((error: unknown) => end(faultOf(error)))
  const lookAgain = () => Promise.resolve().then(() => assertSchemaCurrent(db))
  db.on('ready', () => db.backendDB().addEventListener('close', onBroken), true)
  await openedInTime(db, onFault)
  return {
    fail: (error: unknown): never => {
      throw ended ?? error
    },
  }
}

/** Says when opening waits for another tab; goes on by itself once that one lets go. */
async function openedInTime(db: Db, onFault: (fault: Fault) => void): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  db.on('blocked', () => {
    timer = setTimeout(() => onFault(new Fault('storage-blocked')), BLOCKED_AFTER)
  })
  try {
    await db.open()
  } catch (error) {
    throw faultOf(error)
  } finally {
    clearTimeout(timer)
  }
}
