import { crowd } from '@/domain/scenarios/crowd'
import { largeCompanyTree } from '@/domain/scenarios/large-company'
import { activityId } from './db'
import type { Db } from './db'
import { assertCurrent } from './current'
import { faultOf } from './faults'
import { growth } from './queries/growth'

const tables = ['people', 'grants', 'activity', 'tallies', 'settings'] as const

/** Users of one step: few enough for a page to stay responsive, many enough for a transaction to be worth it. */
const STEP = 500

/**
 * Lets the crowd of a scenario join, step by step, until all are there or nobody wants more. Several tabs may do so at
 * once: each step takes those that are next. Every state on the way is a sound one.
 */
export async function grow(db: Db, goesOn: () => boolean): Promise<void> {
  while (goesOn() && (await step(db))) await breath()
}

/** Who is not there yet does not join any more. */
export async function stopGrowing(db: Db): Promise<void> {
  await db.transaction('rw', 'settings', async () => {
    await assertCurrent(db)
    const { grown } = await growth(db)
    await db.settings.put({ key: 'crowd', value: grown })
  })
}

/** Adds those who are next; whether there are more. */
async function step(db: Db): Promise<boolean> {
  try {
    return await db.transaction('rw', tables, async () => {
      await assertCurrent(db)
      const [{ grown, crowd: size }, loaded] = await Promise.all([growth(db), db.settings.get('loaded')])
      if (grown >= size) return false
      const { primaryId } = largeCompanyTree
      const to = Math.min(grown + STEP, size)
      const members = crowd(largeCompanyTree, grown, to, loaded?.value ?? 0)
      const tally = await db.tallies.get(primaryId)
      await Promise.all([
        db.people.bulkAdd(members.map(({ person }) => person)),
        db.grants.bulkAdd(members.map(({ grant }) => grant)),
        db.activity.bulkAdd(
          members.flatMap(({ person, lastActive }) =>
            lastActive === undefined ? [] : [{ id: activityId(primaryId, person.id), at: lastActive }],
          ),
        ),
        db.tallies.put({ primaryId, users: (tally?.users ?? 0) + members.length }),
        db.settings.put({ key: 'grown', value: to }),
      ])
      return to < size
    })
  } catch (error) {
    throw faultOf(error)
  }
}

/** Lets the page draw and answer in between. */
const breath = () => new Promise((resolve) => setTimeout(resolve))
