import newWorkspace from 'virtual:new-workspace'
import { fillTemplate } from '@/scenarios/workspace-rows'
import type { ScenarioId } from '@/scenarios/ids'
import { SCHEMA_VERSION, schemaVersion } from '@/storage/database/db'
import type { Db } from '@/storage/database/db'
import { Fault } from '@/storage/database/faults'
import { allTables, inWriteTransaction, newLinks, replaceAll } from './replace-workspace'
import type { NewContents } from './replace-workspace'

/**
 * On a first visit there is nothing yet: whichever tab is first loads the scenario. Where there are data without a schema
 * version, somebody has changed it, and it is written anew (K4).
 */
export async function fillIfNew(
  db: Db,
  id: ScenarioId | undefined,
  deviceTime: number,
  isKnown: boolean,
): Promise<void> {
  const contents = await (id === undefined ? storedContents(deviceTime) : builtContents(id, deviceTime))
  await inWriteTransaction(db, async () => {
    if (schemaVersion(await db.settings.toArray()) !== undefined) return
    if (await hasData(db)) await db.settings.put({ key: 'schema', value: SCHEMA_VERSION })
    else if (isKnown) throw new Fault('storage-lost')
    else await replaceAll(db, contents, deviceTime)
  })
}

/** The rows that the first scenario leaves, written by the build: nobody waits for its commands to be run. */
async function storedContents(now: number): Promise<NewContents> {
  const links = await newLinks(newWorkspace.links)
  const hashes = links.map(({ hash }) => hash)
  return { ...fillTemplate(newWorkspace.template, now, hashes), links, generatedUsers: 0 }
}

const builtContents = async (id: ScenarioId, now: number) =>
  (await import('./load-scenario')).buildScenario(id, now)

async function hasData(db: Db): Promise<boolean> {
  const counts = await Promise.all(allTables.map((table) => db.table(table).limit(1).count()))
  return counts.some((count) => count > 0)
}
