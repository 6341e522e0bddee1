import { mailCount } from '@/domain/commands'
import { builtInScenarios } from '@/scenarios/built-in'
import type { ScenarioId } from '@/scenarios/ids'
import { runScript } from '@/scenarios/script'
import type { ScenarioState, Script } from '@/scenarios/script'
import { tableNames } from '@/domain/model/tables'
import { activitiesOf } from '@/storage/commands/activity'
import { assertSchemaCurrent } from '@/storage/database/db'
import { SCHEMA_VERSION, schemaVersion, tallyOf, writtenTables } from '@/storage/database/db'
import type { Db, Secret } from '@/storage/database/db'
import { Fault, faultOf } from '@/storage/database/faults'
import { newLink } from '@/storage/commands/secrets'

const allTables = [...writtenTables, 'openedMails'] as const

/** Replaces the whole workspace by a built-in scenario, log and clock included; links are minted anew. */
export async function loadScenario(db: Db, id: ScenarioId, deviceTime: number): Promise<void> {
  const built = await buildScenario(builtInScenarios[id], deviceTime)
  await inWriteTransaction(db, async () => {
    await assertSchemaCurrent(db)
    await replaceAll(db, built, deviceTime)
  })
}

/**
 * On a first visit there is nothing yet: whichever tab is first loads the scenario. Where there are data without a schema
 * version, somebody has changed it, and it is written anew (K4).
 */
export async function loadIfNew(db: Db, id: ScenarioId, deviceTime: number, isKnown: boolean): Promise<void> {
  const built = await buildScenario(builtInScenarios[id], deviceTime)
  await inWriteTransaction(db, async () => {
    if (schemaVersion(await db.settings.toArray()) !== undefined) return
    if (await hasData(db)) await db.settings.put({ key: 'schema', value: SCHEMA_VERSION })
    else if (isKnown) throw new Fault('storage-lost')
    else await replaceAll(db, built, deviceTime)
  })
}

async function hasData(db: Db): Promise<boolean> {
  const counts = await Promise.all(allTables.map((table) => db.table(table).limit(1).count()))
  return counts.some((count) => count > 0)
}

async function inWriteTransaction(db: Db, write: () => Promise<void>): Promise<void> {
  try {
    await db.transaction('rw', allTables, async () => write())
  } catch (error) {
    throw faultOf(error)
  }
}

/** What a scenario puts in the place of everything. */
interface BuiltScenario extends ScenarioState {
  secrets: Secret[]
  /** How many users join afterwards. */
  generatedUsers: number
}

async function buildScenario(script: Script, now: number): Promise<BuiltScenario> {
  const sentMails = script.steps.reduce(
    (sum, { command }) => sum + (typeof command === 'function' ? 0 : mailCount(command)),
    0,
  )
  const count = sentMails + (script.initial?.links ?? 0)
  const links = await Promise.all(Array.from({ length: count }, newLink))
  const state = runScript(
    script,
    now,
    links.map(({ hash }) => hash),
  )
  const pendingLinks = new Set(
    [...state.facts.invitations.values()].flatMap((i) => (i.status === 'pending' ? i.links : [])),
  )
  const secrets = links.flatMap(({ hash, token }): Secret[] =>
    pendingLinks.has(hash) ? [{ id: hash, kind: 'link', token }] : [],
  )
  return { ...state, secrets, generatedUsers: script.generatedUsers ?? 0 }
}

async function replaceAll(
  db: Db,
  { facts, log, secrets, generatedUsers }: BuiltScenario,
  now: number,
): Promise<void> {
  const before = (await db.settings.get('loaded'))?.value
  await Promise.all(allTables.map((table) => db.table(table).clear()))
  await Promise.all([
    ...tableNames.map((table) => db.table(table).bulkAdd([...facts[table].values()])),
    db.tallies.bulkAdd([...facts.users].map(([primaryId, users]) => tallyOf(primaryId, users))),
    db.log.bulkAdd(log),
    db.activity.bulkAdd(activitiesOf(log)),
    db.secrets.bulkAdd(secrets),
    db.openedMails.bulkAdd(answeredMails(facts)),
    db.settings.bulkAdd([
      { key: 'schema', value: SCHEMA_VERSION },
      { key: 'clock', value: 0 },
      { key: 'loaded', value: before === now ? now + 1 : now },
      { key: 'generatedUsers', value: generatedUsers },
      { key: 'seeded', value: 0 },
    ]),
  ])
}

/** Mails that somebody has answered are no news. */
function answeredMails({ mails, invitations }: ScenarioState['facts']): { id: string }[] {
  return [...mails.values()].flatMap(({ id, invitationId }) =>
    invitations.get(invitationId)?.status === 'pending' ? [] : [{ id }],
  )
}
