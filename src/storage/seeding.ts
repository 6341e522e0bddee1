import type { Person } from '@/domain/model/rows'
import { generatedIdRange } from '@/scenarios/generated-user-ids'
import { generateUsers } from '@/scenarios/generated-users'
import type { GeneratedUser } from '@/scenarios/generated-users'
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
      hasMore = await addBatch(db)
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

/**
 * Adds the next users in one transaction, of which live queries are not told yet. Whoever would be a second login with
 * an id, address or username that is in use does not join. Answers whether there are more.
 */
function addBatch(db: Db): Promise<boolean> {
  const keyRange = (db._options.IDBKeyRange as typeof IDBKeyRange | undefined) ?? IDBKeyRange
  const transaction = db.backendDB().transaction(tables, 'readwrite', { durability: 'strict' })
  const [settings, tallies] = [transaction.objectStore('settings'), transaction.objectStore('tallies')]
  const people = transaction.objectStore('people')
  const { primaryId } = largeCompanyTarget
  let hasMore = false
  let fault: unknown
  const stored = settings.getAll() as IDBRequest<Setting[]>
  const tally = tallies.get(primaryId) as IDBRequest<Tally | undefined>
  // Few people are not generated.
  const { first, last } = generatedIdRange
  const others = [keyRange.upperBound(first, true), keyRange.lowerBound(last, true)].map(
    (range) => people.getAll(range) as IDBRequest<Person[]>,
  )
  others.at(-1)?.addEventListener('success', () => attempt(findUsedIds))
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(hasMore)
    transaction.onabort = () => reject(faultOf(fault ?? transaction.error))
  })

  function attempt(step: () => void) {
    try {
      step()
    } catch (error) {
      fault = error
      transaction.abort()
    }
  }

  function findUsedIds() {
    const value = (name: Setting['key']) => stored.result.find(({ key }) => key === name)?.value
    assertSchemaVersion(value('schema'))
    const [seeded = 0, total = 0, loaded = 0] = [value('seeded'), value('generatedUsers'), value('loaded')]
    const to = Math.min(seeded + BATCH_SIZE, total)
    if (to <= seeded) return
    hasMore = to < total
    settings.put({ key: 'seeded', value: to })
    const users = generateUsers(largeCompanyTarget, seeded, to, loaded)
    const ids = users.map(({ person }) => person.id)
    const usedIds = people.getAllKeys(keyRange.bound(ids[0], ids.at(-1)))
    usedIds.onsuccess = () => attempt(() => addUsers(users, new Set(usedIds.result)))
  }

  function addUsers(users: readonly GeneratedUser[], usedIds: ReadonlySet<IDBValidKey>) {
    const active = others.flatMap(({ result }) => result).filter(({ status }) => status === 'active')
    const usedNames = new Set<unknown>(active.flatMap(({ email, username }) => [email, username]))
    const joining = users.filter(
      ({ person }) =>
        !usedIds.has(person.id) && !usedNames.has(person.email) && !usedNames.has(person.username),
    )
    for (const { person, grant, lastActive } of joining) {
      people.add(person)
      transaction.objectStore('grants').add(grant)
      if (lastActive === undefined) continue
      transaction.objectStore('activity').add({ id: activityId(primaryId, person.id), at: lastActive })
    }
    tallies.put({ primaryId, users: (tally.result?.users ?? 0) + joining.length })
  }
}

/** Lets the page draw and answer in between. */
const yieldToMain = () => new Promise((resolve) => setTimeout(resolve))
