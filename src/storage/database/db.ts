import type { LogEntry } from '@/domain/commands'
import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import { tableNames } from '@/domain/model/tables'
import type { Rows, TableName } from '@/domain/model/tables'
import { Fault } from './faults'

/** Goes up with every change of a stored shape that older code must not write over. */
export const SCHEMA_VERSION = 4

/** The password of people without one of their own: built-in scenarios and imports. Shown on *Sign in*. */
export const DEMO_PASSWORD = 'seatplan-demo'

/**
 * Single values of the workspace. `schema`: the schema version of its data; `clock`: the offset of K3 in ms; `loaded`:
 * when its scenario was loaded, so that what was read of an earlier one can be told apart; `seeded`: how many generated
 * users have joined so far, `generatedUsers`: how many are to join.
 */
export interface Setting {
  key: 'schema' | 'clock' | 'loaded' | 'seeded' | 'generatedUsers'
  value: number
}

/** Among the revisions that a form has seen: when the scenario was loaded that it is about. */
export const SCENARIO = 'settings/loaded'

/** What is neither logged nor exported: link tokens by their hash, passwords and two-factor secrets by person. */
export type Secret =
  | { id: string; kind: 'link'; token: string }
  | {
      id: string
      kind: 'password'
      salt: Uint8Array<ArrayBuffer>
      hash: Uint8Array<ArrayBuffer>
      rounds: number
    }
  | TwoFactorSecret

/** `lastStep`: of the last code that was taken, so that none counts twice. */
export interface TwoFactorSecret {
  id: string
  kind: 'two-factor'
  secret: string
  lastStep?: number
}

/** When wrong passwords and codes were tried for a login (UTC ms, by the workspace's clock); its id is of `attemptsId`. */
export interface SignInAttempts {
  id: string
  triedAt: number[]
}

/** How many users a tree has: IndexedDB counts an index row by row, so the writing transaction keeps it. */
export interface Tally {
  primaryId: string
  users: number
  /** The number once more: where the two differ somebody has changed it, and it is worked out anew (K4). */
  again: number
}

export const tallyOf = (primaryId: string, users: number): Tally => ({ primaryId, users, again: users })

export const isTallyIntact = (tally: Tally | undefined): tally is Tally =>
  tally !== undefined && Number.isSafeInteger(tally.users) && tally.users >= 0 && tally.users === tally.again

/** When a person last did something in a tree (UTC ms); the writing transaction keeps it. Its id is `activityId`. */
export interface Activity {
  id: string
  at: number
}

export const activityId = (primaryId: string, personId: string) => `${primaryId}/${personId}`

export type Db = Dexie & { [T in TableName]: Table<Rows[T], string> } & {
  log: Table<LogEntry, number>
  secrets: Table<Secret, string>
  signInAttempts: Table<SignInAttempts, string>
  settings: Table<Setting, string>
  tallies: Table<Tally, string>
  openedMails: Table<{ id: string }, string>
  activity: Table<Activity, string>
}

export interface IndexedDbBackend {
  indexedDB: IDBFactory
  IDBKeyRange: typeof IDBKeyRange
}

/** The tables and their versions; opens nothing yet. Every released version stays here. */
export function createDatabase(name: string, backend?: IndexedDbBackend): Db {
  const db = new Dexie(name, {
    ...backend,
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  }) as Db
  db.version(1).stores({
    catalogues: 'id',
    people: 'id, email, username',
    accounts: 'id, primaryId, ownerId',
    grants: 'id, [primaryId+personId], personId',
    invitations: 'id, [primaryId+status+expiresAt], [primaryId+sentAt], [primaryId+email], *links',
    apiKeys: 'id, [primaryId+personId]',
    devices: 'id, [primaryId+personId]',
    mails: 'id, to, at',
    log: 'seq, &id',
    secrets: 'id',
    settings: 'key',
    tallies: 'primaryId',
    openedMails: 'id',
  })
  db.version(2)
    .stores({
      grants: 'id, [primaryId+personId], personId, [accountId+since+personId]',
      activity: 'id',
      log: 'seq, &id, [seq+at]',
      mailDomains: 'id',
    })
    .upgrade(async (old) => {
      await old.table<Setting, string>('settings').where('key').equals('schema').modify({ value: 2 })
    })
  // The rest of these versions is done by `migrate`, which is loaded only where it is needed.
  db.version(3)
    .stores({
      devices: null,
      appSessions: 'id, [primaryId+personId]',
      signInAttempts: 'id',
    })
    .upgrade(async (old) => {
      await old.table('appSessions').bulkAdd(await old.table('devices').toArray())
    })
  db.version(4).stores({
    apiKeys: 'id, [primaryId+personId], personId',
    appSessions: 'id, [primaryId+personId], personId',
    mails: 'id, to, at, [primaryId+expiresAt]',
  })
  return db
}

/** One list of tables for every command: two commands never write at once (S6). */
export const writtenTables = [
  ...tableNames,
  'log',
  'secrets',
  'signInAttempts',
  'settings',
  'tallies',
  'activity',
] as const

/** The stored schema version; undefined if it is missing or was changed to anything else (K4). */
export function schemaVersion(settings: readonly Setting[]): number | undefined {
  const version = settings.find(({ key }) => key === 'schema')?.value
  return Number.isSafeInteger(version) && Number(version) > 0 ? version : undefined
}

/**
 * This tab must not write over data of a newer schema version, nor where there is none at all. Where only the version
 * is missing, the data are of the one that opening them has brought about.
 */
export function assertSchemaVersion(settings: readonly Setting[]): void {
  if (settings.length === 0) throw new Fault('storage-lost')
  if ((schemaVersion(settings) ?? SCHEMA_VERSION) > SCHEMA_VERSION) throw new Fault('tab-out-of-date')
}

/** Comes first in every write that does not read the settings along with something else. */
export async function assertSchemaCurrent(db: Db): Promise<void> {
  assertSchemaVersion(await db.settings.toArray())
}
