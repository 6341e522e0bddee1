import { builtInScenarios } from '@/scenarios/built-in'
import type { ScenarioId } from '@/scenarios/ids'
import { linksOf, runScript } from '@/scenarios/script'
import { rowsOf } from '@/scenarios/workspace-rows'
import { assertSchemaCurrent } from '@/storage/database/db'
import type { Db } from '@/storage/database/db'
import { inWriteTransaction, newLinks, replaceAll } from './replace-workspace'
import type { NewContents } from './replace-workspace'

/** Replaces the whole workspace by a built-in scenario, log and clock included; links are minted anew. */
export async function loadScenario(db: Db, id: ScenarioId, deviceTime: number): Promise<void> {
  const built = await buildScenario(id, deviceTime)
  await inWriteTransaction(db, async () => {
    await assertSchemaCurrent(db)
    await replaceAll(db, built, deviceTime)
  })
}

export async function buildScenario(id: ScenarioId, now: number): Promise<NewContents> {
  const script = builtInScenarios[id]
  const links = await newLinks(linksOf(script))
  const state = runScript(
    script,
    now,
    links.map(({ hash }) => hash),
  )
  return { ...rowsOf(state), links, generatedUsers: script.generatedUsers ?? 0 }
}
