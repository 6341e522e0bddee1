import { crowd } from '@/domain/scenarios/crowd'
import { largeCompanyTree } from '@/domain/scenarios/large-company'
import { assertSchemaCurrent, assertSchemaVersion } from './current'
import { activityId } from './db'
import type { Db, Setting, Tally } from './db'
import { faultOf } from './faults'
import { growth } from './queries/growth'

const tables = ['people', 'grants', 'activity', 'tallies', 'settings']

/** Users of one step: few enough for whoever reads meanwhile not to wait, many enough for a transaction to be worth it. */
const STEP = 500
/** How often everybody is told (ms): a list that is read anew at every step would never come to an end. */
const TELL_EVERY = 1000

/**
 * Lets the crowd of a scenario join, step by step, until all are there or nobody wants more. Several tabs may do so at
 * once: each step takes those that are next. Every state on the way is a sound one.
 */
export async function grow(db: Db, shouldContinue: () => boolean): Promise<void> {
  let told = performance.now()
  try {
    await assertSchemaCurrent(db)
    for (let more = true; more && shouldContinue();) {
      more = await step(db.backendDB())
      await yieldToMain()
      if (more && performance.now() - told < TELL_EVERY) continue
      await tell(db)
      told = performance.now()
    }
    await tell(db)
  } catch (error) {
    throw faultOf(error)
  }
}

/** Who is not there yet does not join any more. */
export async function stopGrowing(db: Db): Promise<void> {
  await db.transaction('rw', 'settings', async () => {
    await assertSchemaCurrent(db)
    const { grown } = await growth(db)
    await db.settings.put({ key: 'crowd', value: grown })
  })
}

/** Live queries notice what is written through Dexie: the same value again tells them of all that came before. */
async function tell(db: Db): Promise<void> {
  await db.transaction('rw', 'settings', async () => {
    await assertSchemaCurrent(db)
    const grown = await db.settings.get('grown')
    if (grown) await db.settings.put(grown)
  })
}

/** Adds those who are next, in one transaction that nobody is told of yet; whether there are more. */
function step(raw: IDBDatabase): Promise<boolean> {
  const transaction = raw.transaction(tables, 'readwrite', { durability: 'strict' })
  const [settings, tallies] = [transaction.objectStore('settings'), transaction.objectStore('tallies')]
  const { primaryId } = largeCompanyTree
  let more = false
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
    transaction.oncomplete = () => resolve(more)
    transaction.onabort = () => reject(faultOf(fault ?? transaction.error))
  })

  function write() {
    const value = (name: Setting['key']) => stored.result.find(({ key }) => key === name)?.value
    assertSchemaVersion(value('schema'))
    const [grown = 0, size = 0, loaded = 0] = [value('grown'), value('crowd'), value('loaded')]
    const to = Math.min(grown + STEP, size)
    if (to <= grown) return
    for (const { person, grant, lastActive } of crowd(largeCompanyTree, grown, to, loaded)) {
      transaction.objectStore('people').add(person)
      transaction.objectStore('grants').add(grant)
      if (lastActive === undefined) continue
      transaction.objectStore('activity').add({ id: activityId(primaryId, person.id), at: lastActive })
    }
    tallies.put({ primaryId, users: (tally.result?.users ?? 0) + to - grown })
    settings.put({ key: 'grown', value: to })
    more = to < size
  }
}

/** Lets the page draw and answer in between. */
const yieldToMain = () => new Promise((resolve) => setTimeout(resolve))
