import { generateUsers } from '@/scenarios/generated-users'
import { largeCompanyTarget } from '@/scenarios/large-company'
import { activityId, assertSchemaCurrent, assertSchemaVersion } from '@/storage/database/db'
import type { Db, Setting, Tally } from '@/storage/database/db'
import { faultOf } from '@/storage/database/faults'

const tables = ['people', 'grants', 'activity', 'tallies', 'settings']

/** Users of one transaction: few enough that readers do not wait, many enough to be worth a transaction. */
const BATCH_SIZE = 500
/** How often live queries are told (ms): a list that is read anew after every batch would never be finished. */
const NOTIFY_INTERVAL = 1000

/**
 * Adds the generated users of a scenario in batches, until all are there or `shouldContinue` says no. Several tabs may
 * do so at once: each batch takes those that are next, and the data is valid after every batch.
 */
export async function seedUsers(db: Db, shouldContinue: () => boolean): Promise<void> {
  let notifiedAt = performance.now()
  try {
    await assertSchemaCurrent(db)
    for (let hasMore = true; hasMore && shouldContinue();) {
      hasMore = await addBatch(db.backendDB())
      await yieldToMain()
      if (hasMore && performance.now() - notifiedAt < NOTIFY_INTERVAL) continue
      await notifyLiveQueries(db)
      notifiedAt = performance.now()
    }
    await notifyLiveQueries(db)
  } catch (error) {
    throw faultOf(error)
  }
}

/** Generated users who have not joined yet no longer do. */
export async function stopSeeding(db: Db): Promise<void> {
  await db.transaction('rw', 'settings', async () => {
    await assertSchemaCurrent(db)
    const seeded = await db.settings.get('seeded')
    await db.settings.put({ key: 'generatedUsers', value: seeded?.value ?? 0 })
  })
}

/** Live queries only notice writes through Dexie: writing the same value again makes them read the batches before it. */
async function notifyLiveQueries(db: Db): Promise<void> {
  await db.transaction('rw', 'settings', async () => {
    await assertSchemaCurrent(db)
    const seeded = await db.settings.get('seeded')
    if (seeded) await db.settings.put(seeded)
  })
}

/** Adds the next users in one transaction, of which live queries are not told yet. Answers whether there are more. */
function addBatch(raw: IDBDatabase): Promise<boolean> {
  const transaction = raw.transaction(tables, 'readwrite', { durability: 'strict' })
  const [settings, tallies] = [transaction.objectStore('settings'), transaction.objectStore('tallies')]
  const { primaryId } = largeCompanyTarget
  let hasMore = false
  let fault: unknown
  const stored = settings.getAll() as IDBRequest<Setting[]>
  const tally = tallies.get(primaryId) as IDBRequest<Tally | undefined>
  tally.onsuccess = () => {
    try {
      write()
    } catch (error) {
      fault = error
      transaction.abort()
    }
  }
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(hasMore)
    transaction.onabort = () => reject(faultOf(fault ?? transaction.error))
  })

  function write() {
    const value = (name: Setting['key']) => stored.result.find(({ key }) => key === name)?.value
    assertSchemaVersion(value('schema'))
    const [seeded = 0, total = 0, loaded = 0] = [value('seeded'), value('generatedUsers'), value('loaded')]
    const to = Math.min(seeded + BATCH_SIZE, total)
    if (to <= seeded) return
    for (const { person, grant, lastActive } of generateUsers(largeCompanyTarget, seeded, to, loaded)) {
      transaction.objectStore('people').add(person)
      transaction.objectStore('grants').add(grant)
      if (lastActive === undefined) continue
      transaction.objectStore('activity').add({ id: activityId(primaryId, person.id), at: lastActive })
    }
    tallies.put({ primaryId, users: (tally.result?.users ?? 0) + to - seeded })
    settings.put({ key: 'seeded', value: to })
    hasMore = to < total
  }
}

/** Lets the page draw and answer in between. */
const yieldToMain = () => new Promise((resolve) => setTimeout(resolve))
