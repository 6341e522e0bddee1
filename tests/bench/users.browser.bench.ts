import { generateUsers } from '@/scenarios/generated-users'
import type { GeneratedUser } from '@/scenarios/generated-users'
import { largeCompanyTarget } from '@/scenarios/large-company'
import { activityId, tallyOf } from '@/storage/database/db'
import type { UsersCursor } from '@/storage/queries/users'
import { openWorkspace } from '@/storage/workspace'
import type { Workspace } from '@/storage/workspace'
import type { Figure } from './figure'
import { committed, rawDatabase, requested } from './raw-database'
import { median } from './rounds'

const NOW = Date.UTC(2026, 10, 21, 12)
const ROUNDS = 5
const PAGE = 50
const DEPTH = 40_000
const STEP = 500
const params = { accountId: 'nordwerk', actorId: 'birte' }

const company = (storage: string) => openWorkspace({ storage, scenario: 'large-company', now: () => NOW })

/** Lets the crowd join until so many are there. */
const seedTo = (workspace: Workspace, users: number) => {
  let left = users / STEP
  return workspace.seedUsers(() => left-- > 0)
}

/** The same rows into the same stores, written bare. */
async function writeRaw(raw: IDBDatabase, members: readonly GeneratedUser[]) {
  for (let from = 0; from < members.length; from += STEP) {
    const transaction = raw.transaction(['people', 'grants', 'activity', 'tallies'], 'readwrite', {
      durability: 'strict',
    })
    for (const { person, grant, lastActive } of members.slice(from, from + STEP)) {
      transaction.objectStore('people').add(person)
      transaction.objectStore('grants').add(grant)
      if (lastActive === undefined) continue
      transaction.objectStore('activity').add({ id: activityId(grant.primaryId, person.id), at: lastActive })
    }
    transaction.objectStore('tallies').put(tallyOf('nordwerk', from))
    await committed(transaction)
  }
}

/** I3: 10,000 users written, ours beside bare rows with the same indexes. */
async function writing(): Promise<Figure[]> {
  const rounds: { ours: number; raw: number; first: number }[] = []
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration))
  })
  for (let round = 0; round < ROUNDS; round++) {
    const times = { ours: 0, raw: 0, first: 0 }
    const ours = async () => {
      observer.observe({ entryTypes: ['longtask'] })
      const start = performance.now()
      const workspace = await company(`write-${String(round)}`)
      await workspace.queries.usersFirstPage(params, PAGE)
      times.first = performance.now() - start
      const opened = performance.now()
      await seedTo(workspace, 10_000)
      times.ours = performance.now() - opened
      observer.disconnect()
      workspace.close()
    }
    const bare = async () => {
      const workspace = await company(`write-raw-${String(round)}`)
      const raw = await rawDatabase(`write-raw-${String(round)}`)
      const members = generateUsers(largeCompanyTarget, 0, 10_000, NOW)
      const start = performance.now()
      await writeRaw(raw, members)
      times.raw = performance.now() - start
      raw.close()
      workspace.close()
    }
    for (const write of round % 2 === 0 ? [ours, bare] : [bare, ours]) await write()
    rounds.push(times)
  }
  const ratio = median(rounds.map((times) => times.ours / times.raw))
  const first = median(rounds.map((times) => times.first / times.ours))
  const longest = Math.max(0, ...tasks)
  const id = 'I3'
  return [
    {
      id,
      what: 'write 10,000 users, of raw rows',
      value: ratio,
      unit: '×',
      goal: '≤ 1.1',
      met: ratio <= 1.1,
    },
    { id, what: 'first page, of all of that', value: first, unit: '×', goal: '≤ 0.1', met: first <= 0.1 },
    { id, what: 'longest task', value: longest, unit: 'ms', goal: '≤ 100', met: longest <= 100 },
    { id, what: 'write 10,000 users', value: median(rounds.map(({ ours }) => ours)), unit: 'ms' },
  ]
}

/** A page of 50 users by the key of the one before, with their people and activity, read bare. */
async function pageRaw(raw: IDBDatabase, after: UsersCursor) {
  const transaction = raw.transaction(['grants', 'people', 'activity'])
  const index = transaction.objectStore('grants').index('[accountId+since+personId]')
  const range = IDBKeyRange.bound(
    ['nordwerk', -Infinity],
    ['nordwerk', after.since, after.personId],
    false,
    true,
  )
  const grants: { personId: string }[] = []
  await new Promise<void>((resolve) => {
    const request = index.openCursor(range, 'prev')
    request.onsuccess = () => {
      const cursor = request.result
      if (!cursor) return resolve()
      grants.push(cursor.value as { personId: string })
      if (grants.length === PAGE) return resolve()
      cursor.continue()
    }
  })
  return Promise.all(
    grants.flatMap(({ personId }) => [
      requested(transaction.objectStore('people').get(personId)),
      requested(transaction.objectStore('activity').get(activityId('nordwerk', personId))),
    ]),
  )
}

/** Marks from which to read on, around a depth. */
async function cursorsAt(raw: IDBDatabase, depth: number, count: number): Promise<UsersCursor[]> {
  const index = raw.transaction('grants').objectStore('grants').index('[accountId+since+personId]')
  const keys = await new Promise<[string, number, string][]>((resolve) => {
    const found: [string, number, string][] = []
    const request = index.openKeyCursor(null, 'prev')
    let started = depth === 0
    request.onsuccess = () => {
      const cursor = request.result
      if (!cursor || found.length === count) return resolve(found)
      if (!started) {
        started = true
        return cursor.advance(depth)
      }
      found.push(cursor.key as [string, number, string])
      cursor.advance(PAGE)
    }
  })
  return keys.map(([, since, personId]) => ({ since, personId }))
}

/** I5: a page at any depth, ours beside bare reads by key. */
async function paging(workspace: Workspace, raw: IDBDatabase): Promise<Figure[]> {
  const [top, deep] = [await cursorsAt(raw, 0, 10), await cursorsAt(raw, DEPTH, 10)]
  const timed = async (marks: readonly UsersCursor[], read: (mark: UsersCursor) => Promise<unknown>) => {
    const start = performance.now()
    for (const mark of marks) await read(mark)
    return (performance.now() - start) / marks.length
  }
  const ours = (mark: UsersCursor) => workspace.queries.usersPage(params, mark, PAGE)
  const bare = (mark: UsersCursor) => pageRaw(raw, mark)
  const rounds: { top: number; deep: number; raw: number }[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const times = { top: 0, deep: 0, raw: 0 }
    const order = [
      async () => void (times.top = await timed(top, ours)),
      async () => void (times.deep = await timed(deep, ours)),
      async () => void (times.raw = await timed(deep, bare)),
    ]
    for (let n = 0; n < order.length; n++) await order[(n + round) % order.length]?.()
    // The first is for warming up.
    if (round > 0) rounds.push(times)
  }
  const ofRaw = median(rounds.map((times) => times.deep / times.raw))
  const depth = median(rounds.map((times) => times.deep / times.top))
  const id = 'I5'
  return [
    { id, what: 'page of 50, of raw by key', value: ofRaw, unit: '×', goal: '≤ 1.3', met: ofRaw <= 1.3 },
    { id, what: 'depth 40,000 against 0', value: depth, unit: '×', goal: '≤ 1.2', met: depth <= 1.2 },
    { id, what: 'page of 50 at 40,000', value: median(rounds.map(({ deep: ms }) => ms)), unit: 'ms' },
  ]
}

/** T6: the first rows of a store that was just opened, 100,000 users against 100. */
async function cold(): Promise<Figure> {
  const first = async (storage: string) => {
    const start = performance.now()
    const workspace = await openWorkspace({ storage, now: () => NOW })
    await workspace.queries.usersFirstPage(params, PAGE)
    const took = performance.now() - start
    workspace.close()
    return took
  }
  const few = await company('few')
  await seedTo(few, STEP)
  few.close()
  const rounds: number[] = []
  for (let round = 0; round <= 4 * ROUNDS; round++) {
    const order = round % 2 === 0 ? ['few', 'many'] : ['many', 'few']
    const times: Record<string, number> = {}
    for (const storage of order) times[storage] = await first(storage)
    if (round > 0) rounds.push((times['many'] ?? 0) / (times['few'] ?? 1))
  }
  const value = median(rounds)
  return {
    id: 'T6',
    what: 'first rows of a cold store, 100,000 users against 500',
    value,
    unit: '×',
    goal: '≤ 1.2',
    met: value <= 1.2,
  }
}

export default async function users(): Promise<Figure[]> {
  const written = await writing()
  const workspace = await company('many')
  await seedTo(workspace, 100_000)
  const raw = await rawDatabase('many')
  const paged = await paging(workspace, raw)
  workspace.close()
  raw.close()
  return [...written, ...paged, await cold()]
}
