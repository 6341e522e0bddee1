import { Dexie, liveQuery } from 'dexie'
import type { Observable } from 'dexie'
import type { Command } from '@/domain/commands'
import { scenarioIds } from '@/scenarios/ids'
import type { ScenarioId } from '@/scenarios/ids'
import { tableNames } from '@/domain/model/tables'
import { connect } from '@/storage/database/connection'
import {
  DEMO_PASSWORD,
  SCHEMA_VERSION,
  assertSchemaCurrent,
  createDatabase,
  schemaVersion,
} from '@/storage/database/db'
import type { IndexedDbBackend } from '@/storage/database/db'
import type { CommandResult } from '@/storage/commands/execute'
import type { Fault } from '@/storage/database/faults'
import type { RunOptions } from '@/storage/commands/prepare'
import { loadLazyModule, makeQueries } from './make-queries'
import type { SignedIn } from '@/storage/queries/sign-in'

export interface WorkspaceOptions {
  /** A database name, or `memory` for one that is gone with the page. */
  storage: string
  /** Loaded when the database is new; else *Small team*. */
  scenario?: ScenarioId
  /** The database was there before: if it is empty now, its data are lost. */
  isKnown?: boolean
  /** The device's clock, UTC ms. */
  now?: () => number
  /** Called when storage stops working for this tab. */
  onFault?: (fault: Fault) => void
}

/** Opens a workspace: the database, what may be asked of it, and the one way to write. */
export async function openWorkspace(options: WorkspaceOptions) {
  const { storage, scenario, now = Date.now, isKnown = false, onFault } = options
  const db = createDatabase(
    storage === 'memory' ? crypto.randomUUID() : storage,
    await memoryBackend(storage),
  )
  const { fail } = await connect(db, onFault)
  const schema = schemaVersion(await db.settings.toArray())
  if (schema !== SCHEMA_VERSION) {
    if (schema === undefined)
      await (await import('./new-workspace')).fillIfNew(db, scenario, now(), isKnown).catch(fail)
    else if (schema < SCHEMA_VERSION) await (await import('./migrate')).migrate(db)
    await assertSchemaCurrent(db)
  }

  // Async right here: Dexie keeps a transaction open over awaits only where it sees an async function.
  const inReadTransaction = <T>(read: () => Promise<T>): Promise<T> =>
    db.transaction('r', readTables, async () => read()).catch(fail)
  // eslint-disable-next-line no-restricted-syntax -- as many as the query has parameters
  const queries = makeQueries((query, params) => inReadTransaction(() => query(db, ...params, now())))
  return {
    queries,
    /** Asks for a command. Refusals are answers, faults of storage are thrown. */
    async run(command: Command, runOptions: RunOptions): Promise<CommandResult> {
      const { prepare, execute } = await loadLazyModule()
      const prepared = await prepare(db, command, runOptions, now())
      return execute(db, { command, ...prepared, deviceTime: now }).catch(fail)
    },
    /** A query that answers again whenever what it read has changed, in any tab. */
    watch: <T>(read: () => Promise<T>): Observable<T> => liveQuery(read),
    /** `code`: of the authenticator, once it has been asked for. */
    signIn: async (login: string, password: string, code?: string): Promise<SignedIn> =>
      (await loadLazyModule()).signIn(db, { login, password, code }, now()).catch(fail),
    /** A new secret for an API key: the command takes the hash, its owner reads the secret once. */
    newApiKey: async () => (await loadLazyModule()).newApiKey(),
    /** A new secret for an authenticator, and the address for its QR code; kept once SetUpTwoFactor is accepted. */
    newTwoFactorSecret: async (email: string) => (await loadLazyModule()).newTwoFactorSecret(email),
    /** The current code of the authenticator that a login has here, or of a new secret: for demonstrations. */
    demoCode: async ({ login = '', secret }: { login?: string | undefined; secret?: string | undefined }) => {
      const { codeAt, demoCode } = await loadLazyModule()
      return secret === undefined ? demoCode(db, login, now()).catch(fail) : codeAt(secret, now())
    },
    demoPassword: DEMO_PASSWORD,
    linkHash: async (token: string) => (await loadLazyModule()).linkHash(token),
    openMail: async (id: string) => (await loadLazyModule()).openMail(db, id).catch(fail),
    /** Fetches what commands and previews need, so that the first one does not wait for it. */
    prefetch: async () => {
      await loadLazyModule()
    },
    scenarios: scenarioIds,
    loadScenario: async (id: ScenarioId) =>
      (await import('./load-scenario')).loadScenario(db, id, now()).catch(fail),
    /** Adds the generated users of a scenario while `shouldContinue`. */
    seedUsers: async (shouldContinue: () => boolean) =>
      (await import('./seeding')).seedUsers(db, shouldContinue).catch(fail),
    stopSeeding: async () => (await import('./seeding')).stopSeeding(db).catch(fail),
    close: () => {
      db.close({ disableAutoOpen: true })
    },
  }
}

export type Workspace = Awaited<ReturnType<typeof openWorkspace>>

const readTables = [
  ...tableNames,
  'log',
  'settings',
  'tallies',
  'openedMails',
  'secrets',
  'activity',
] as const

async function memoryBackend(storage: string): Promise<IndexedDbBackend | undefined> {
  if (storage !== 'memory') return undefined
  const { indexedDB, IDBKeyRange } = await import('fake-indexeddb')
  // Live queries ask this one, whatever database they read, and say nothing where there is none.
  const dependencies: Partial<IndexedDbBackend> = Dexie.dependencies
  dependencies.indexedDB ??= indexedDB
  return { indexedDB, IDBKeyRange }
}
