import { GENERATED_USERS, generatedIdRange } from '@/scenarios/generated-user-ids'
import type { Db, Setting } from './db'

/** So many may be missing behind the last who has joined: some would have been a second login. */
const MAX_SKIPPED = 500

/** How many generated users of a scenario have joined, and how many are to. */
export async function readProgress(db: Db) {
  const { first, last } = generatedIdRange
  const [settings, [lastJoined]] = await Promise.all([
    db.settings.bulkGet(['seeded', 'generatedUsers']),
    db.people.where('id').between(first, last, true, true).reverse().limit(1).primaryKeys(),
  ])
  return progressOf(
    settings.flatMap((setting) => setting ?? []),
    lastJoined,
  )
}

/** A number that does not fit the last who has joined is worked out anew, and a wrong total means no more (K4). */
export function progressOf(settings: readonly Setting[], lastJoined: unknown) {
  const value = (name: Setting['key']): unknown => settings.find(({ key }) => key === name)?.value
  const joined = typeof lastJoined === 'string' ? Number(lastJoined.slice(1)) + 1 : 0
  const [stored, toCome] = [value('seeded'), value('generatedUsers')]
  const fits = Number.isInteger(stored) && Number(stored) >= 0 && Number(stored) - joined <= MAX_SKIPPED
  const seeded = fits ? Math.min(Number(stored), GENERATED_USERS) : joined
  const total = typeof toCome === 'number' && toCome > seeded ? Math.min(toCome, GENERATED_USERS) : seeded
  return { seeded, total: Math.floor(total) }
}
