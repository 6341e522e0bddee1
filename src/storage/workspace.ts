import { Dexie, liveQuery } from 'dexie'
import type { Observable } from 'dexie'
import type { Command } from '@/domain/commands'
import { scenarioIds } from '@/domain/scenarios/ids'
import type { ScenarioId } from '@/domain/scenarios/ids'
import { tableNames } from '@/domain/tables'
import { SCHEMA, database } from './db'
import type { Backing, Db } from './db'
import type { Answer } from './execute'
import { Fault, faultOf } from './faults'
import { allCatalogues } from './reads'
import { readMoment } from './moment'
import type { RunOptions } from './prepare'
import type { Preview } from './preview'
import type { InvitationView } from './queries/invitation'
import { linkToken, mails, openMail, unreadMails } from './queries/mailbox'
import { accountsOf, livePerson, personas } from './queries/session'
import { sharing } from './queries/sharing'
import { DEMO_PASSWORD, linkHash } from './secrets'

export interface WorkspaceOptions {
  /** A database name, or `memory` for one that is gone with the page. */
  storage: string
  /** Loaded when the database is new. */
  scenario?: ScenarioId
  /** The device's clock, UTC ms. */
  now?: () => number
  /** Told when storage stops working for this tab. */
  onFault?: (fault: Fault) => void
}

const BLOCKED_AFTER = 3000

/** Opens a workspace: the database, what may be asked of it, and the one way to write. */
export async function openWorkspace(options: WorkspaceOptions) {
  const { storage, scenario = 'small-team', now = Date.now, onFault } = options
  const db = database(storage === 'memory' ? crypto.randomUUID() : storage, await backing(storage))
  await opened(db, onFault)
  if (!(await db.settings.get('schema'))) await (await scenarioLoading()).loadIfNew(db, scenario, now())
  const schema = await db.settings.get('schema')
  if ((schema?.value ?? 0) > SCHEMA) throw new Fault('tab-out-of-date')

  // Async on the spot: Dexie keeps a transaction open over awaits only where it sees an async function.
  const reading = <T>(read: () => Promise<T>): Promise<T> =>
    db.transaction('r', readTables, async () => read())
  const queries = {
    catalogues: () => allCatalogues(db),
    personas: () => reading(() => personas(db)),
    person: (id: string) => reading(() => livePerson(db, id)),
    accountsOf: (personId: string) => reading(() => accountsOf(db, personId)),
    sharing: (accountId: string, actorId: string) => reading(() => sharing(db, accountId, actorId, now())),
    mails: () => reading(() => mails(db)),
    unreadMails: () => reading(() => unreadMails(db)),
    linkToken: (link: string) => linkToken(db, link),
    invitationByLink: (link: string): Promise<InvitationView | undefined> =>
      onDemand().then(({ invitationByLink }) => reading(() => invitationByLink(db, link, now()))),
    moment: () => reading(async () => (await readMoment(db, now())).at),
    /** The answer that a command would get, without writing: why a button is off, what a deed would end. */
    preview: (command: Command, as: RunOptions): Promise<Preview> =>
      onDemand().then(({ preview }) => reading(() => preview(db, command, as, now()))),
  }
  return {
    queries,
    /** Asks for a command. Refusals are answers, faults of storage are thrown. */
    async run(command: Command, as: RunOptions): Promise<Answer> {
      const { prepare, execute } = await onDemand()
      const { envelope, secrets } = await prepare(command, as)
      return execute(db, { command, envelope, secrets, deviceTime: now })
    },
    /** A query that answers again whenever what it read has changed, in any tab. */
    watch: <T>(read: () => Promise<T>): Observable<T> => liveQuery(read),
    signIn: async (login: string, password: string) => (await onDemand()).signIn(db, login, password),
    demoPassword: DEMO_PASSWORD,
    linkHash,
    openMail: (id: string) => openMail(db, id),
    /** Fetches what commands and previews need, so that the first one does not wait for it. */
    fetchAhead: async () => void (await onDemand()),
    scenarios: scenarioIds,
    loadScenario: async (id: ScenarioId) => (await scenarioLoading()).loadScenario(db, id, now()),
    close: () => {
      db.close({ disableAutoOpen: true })
    },
  }
}

export type Workspace = Awaited<ReturnType<typeof openWorkspace>>

const readTables = [...tableNames, 'log', 'settings', 'tallies', 'openedMails', 'secrets'] as const

/** Of Dexie's own promises: a live query that waits for one still notices what it reads afterwards. */
const onDemand = () => Dexie.Promise.resolve(import('./on-demand'))

/** Scenarios and the catalogues that ship are fetched when one is loaded; after that they are rows. */
const scenarioLoading = () => import('./load-scenario')

async function backing(storage: string): Promise<Backing | undefined> {
  if (storage !== 'memory') return undefined
  const { indexedDB, IDBKeyRange } = await import('fake-indexeddb')
  return { indexedDB, IDBKeyRange }
}

/** Opens with the answers to what goes wrong: another tab holds an old version, opens a newer one or deletes all. */
async function opened(db: Db, onFault: WorkspaceOptions['onFault']): Promise<void> {
  if (!('indexedDB' in globalThis) && !db._options.indexedDB) throw new Fault('storage-missing')
  db.on('versionchange', ({ newVersion }) => {
    db.close({ disableAutoOpen: true })
    onFault?.(new Fault(newVersion === null ? 'storage-lost' : 'tab-out-of-date'))
    return false
  })
  db.on('close', () => onFault?.(new Fault('storage-lost')))
  let timer: ReturnType<typeof setTimeout> | undefined
  db.on('blocked', () => {
    timer = setTimeout(() => onFault?.(new Fault('storage-blocked')), BLOCKED_AFTER)
  })
  try {
    await db.open()
  } catch (error) {
    throw faultOf(error)
  } finally {
    clearTimeout(timer)
  }
}
