import { SCHEMA_VERSION } from './db'
import type { Db } from './db'
import { Fault } from './faults'

/** The form of the data that a write finds: into a newer one, or into none at all, this tab must not write. */
export function assertSchemaVersion(schema: number | undefined): void {
  if (schema === undefined) throw new Fault('storage-lost')
  if (schema > SCHEMA_VERSION) throw new Fault('tab-out-of-date')
}

/** Comes first in every write that does not read the form along with something else. */
export async function assertSchemaCurrent(db: Db): Promise<void> {
  assertSchemaVersion((await db.settings.get('schema'))?.value)
}
