import type { Person } from '@/domain/model/rows'
import { generatedIdRange } from '@/scenarios/generated-user-ids'
import { generateUsers } from '@/scenarios/generated-users'
import { ACCOUNT_AGE, largeCompanyTarget } from '@/scenarios/large-company'
import { isMoment } from '@/storage/database/clock'
import {
  activityId,
  assertSchemaCurrent,
  assertSchemaVersion,
  isTallyIntact,
  tallyOf,
} from '@/storage/database/db'
import type { Db, Setting, Tally } from '@/storage/database/db'
import { faultOf } from '@/storage/database/faults'
import { progressOf, readProgress } from '@/storage/database/seeding-progress'
import { isValid } from '@/storage/database/valid-rows'

const tables = ['people', 'accounts', 'grants', 'activity', 'tallies', 'settings']

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
  await db.transaction('rw', ['settings', 'people'], async () => {
    await assertSchemaCurrent(db)
    await db.settings.put({ key: 'generatedUsers', value: (await readProgress(db)).seeded })
  })
}

/** Live queries only notice writes through Dexie: writing the same value again makes them read the batches before it. */
async function notifyLiveQueries(db: Db): Promise<void> {
  await db.transaction('rw', ['settings', 'people'], async () => {
    await assertSchemaCurrent(db)
    await db.settings.put({ key: 'seeded', value: (await readProgress(db)).seeded })
  })
}

/**
 * Adds the next users in one transaction, of which live queries are not told yet. Whoever would be a second login with
 * an id, address or username that is in use does not join. Answers whether there are more.
 */
async function addBatch(db: Db): Promise<boolean> {
  const keyRange = (db._options.IDBKeyRange as typeof IDBKeyRange | undefined) ?? IDBKeyRange
  const transaction = db.backendDB().transaction(tables, 'readwrite', { durability: 'strict' })
  let fault: unknown
  const committed = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(faultOf(fault ?? transaction.error))
  })
  const batch = writeBatch(transaction, keyRange).catch((error: unknown) => {
    fault = error
    transaction.abort()
    return false
  })
  await committed
  return batch
}

async function writeBatch(transaction: IDBTransaction, keyRange: typeof IDBKeyRange): Promise<boolean> {
  const table = (name: string) => transaction.objectStore(name)
  const { primaryId } = largeCompanyTarget
  const { first, last } = generatedIdRange
  // Few people are not generated.
  const [settings, account, tally, lastJoined, ...others] = await Promise.all([
    done<Setting[]>(table('settings').getAll()),
    done<unknown>(table('accounts').get(primaryId)),
    done<Tally | undefined>(table('tallies').get(primaryId)),
    done<IDBCursor | null>(table('people').openKeyCursor(keyRange.bound(first, last), 'prev')),
    done<Person[]>(table('people').getAll(keyRange.upperBound(first, true))),
    done<Person[]>(table('people').getAll(keyRange.lowerBound(last, true))),
  ])
  assertSchemaVersion(settings)
  const { seeded, total } = progressOf(settings, lastJoined?.key)
  // Another workspace has no place for them.
  if (account === undefined) table('settings').put({ key: 'generatedUsers', value: seeded })
  const to = Math.min(seeded + BATCH_SIZE, total)
  if (to <= seeded || !isValid('accounts', account)) return false
  const loaded = settings.find(({ key }) => key === 'loaded')?.value
  const now = isMoment(loaded) ? loaded : account.since + ACCOUNT_AGE
  const users = generateUsers(largeCompanyTarget, seeded, to, now)
  const ids = users.map(({ person }) => person.id)
  const usedIds = new Set(
    await done<IDBValidKey[]>(table('people').getAllKeys(keyRange.bound(ids[0], ids.at(-1)))),
  )
  const active = others.flat().filter(({ status }) => status === 'active')
  const usedNames = new Set<unknown>(active.flatMap(({ email, username }) => [email, username]))
  const joining = users.filter(
    ({ person }) =>
      !usedIds.has(person.id) && !usedNames.has(person.email) && !usedNames.has(person.username),
  )
  const before = isTallyIntact(tally) ? tally.users : await countUsers(transaction, keyRange)
  for (const { person, grant, lastActive } of joining) {
    table('people').add(person)
    table('grants').put(grant)
    if (lastActive !== undefined)
      table('activity').put({ id: activityId(primaryId, person.id), at: lastActive })
  }
  table('tallies').put(tallyOf(primaryId, before + joining.length))
  table('settings').put({ key: 'seeded', value: to })
  return to < total
}

/** A tally that was changed is worked out anew (K4): by the keys of all grants, which end with the person. */
async function countUsers(transaction: IDBTransaction, keyRange: typeof IDBKeyRange): Promise<number> {
  const { primaryId } = largeCompanyTarget
  const range = keyRange.bound([primaryId], [primaryId, []])
  const keys = await done<string[]>(
    transaction.objectStore('grants').index('[primaryId+personId]').getAllKeys(range),
  )
  return new Set(keys.map((key) => key.split('/').at(-1))).size
}

/** What a request answers; the caller knows of what type that is. */
const done = <T>(request: Pick<IDBRequest, 'result' | 'error' | 'onsuccess' | 'onerror'>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T)
    request.onerror = () => reject(faultOf(request.error))
  })

/** Lets the page draw and answer in between. */
const yieldToMain = () => new Promise((resolve) => setTimeout(resolve))
