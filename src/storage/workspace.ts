import { Dexie, liveQuery } from 'dexie'
import type { Observable } from 'dexie'
import type { Command } from '@/domain/commands'
import type { Refusal } from '@/domain/refusals'
import { scenarioIds } from '@/domain/scenarios/ids'
import type { ScenarioId } from '@/domain/scenarios/ids'
import type { Replaceable } from '@/domain/swaps'
import { tableNames } from '@/domain/tables'
import { connect } from './connection'
import { SCHEMA, database } from './db'
import type { Backing } from './db'
import type { Answer } from './execute'
import { Fault } from './faults'
import { allCatalogues } from './first-reads'
import { readMoment } from './moment'
import type { RunOptions } from './prepare'
import type { Preview } from './preview'
import type { AccountTree } from './queries/accounts'
import { growth } from './queries/growth'
import type { Heir } from './queries/heirs'
import type { InvitationHistory } from './queries/history'
import type { InvitationView } from './queries/invitation'
import { linkToken, mails, openMail, unreadMails } from './queries/mailbox'
import type { Plans, PlansClosed, WayToPlans } from './queries/plans'
import type { Resolving, ResolvingClosed } from './queries/resolving'
import type { Profile } from './queries/profile'
import type { RoleCrowd } from './queries/role-crowd'
import type { Holders, RolesOf } from './queries/roles'
import { accountsOf, actor, livePerson, personas } from './queries/session'
import type { WithoutTwoFactor } from './queries/security'
import { sharing } from './queries/sharing'
import type { Sharing } from './queries/sharing'
import type { SignedIn } from './queries/sign-in'
import type { Why } from './queries/why'
import type { UserBatch, UserPage, UsersMark, UsersNow, UsersRead, UsersStart } from './queries/users'
import type { UsersStamp } from './queries/users-changed'
import { DEMO_PASSWORD } from './demo-password'

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

/** Opens a workspace: the database, what may be asked of it, and the one way to write. */
export async function openWorkspace(options: WorkspaceOptions) {
  const { storage, scenario = 'small-team', now = Date.now, onFault } = options
  const db = database(storage === 'memory' ? crypto.randomUUID() : storage, await backing(storage))
  const { fail } = await connect(db, onFault)
  if (!(await db.settings.get('schema'))) await (await scenarioLoading()).loadIfNew(db, scenario, now())
  const schema = await db.settings.get('schema')
  if ((schema?.value ?? 0) > SCHEMA) throw new Fault('tab-out-of-date')

  // Async on the spot: Dexie keeps a transaction open over awaits only where it sees an async function.
  const reading = <T>(read: () => Promise<T>): Promise<T> =>
    db.transaction('r', readTables, async () => read()).catch(fail)
  const queries = {
    catalogues: () => allCatalogues(db),
    personas: () => reading(() => personas(db)),
    person: (id: string) => reading(() => livePerson(db, id)),
    actor: (id: string) => reading(() => actor(db, id)),
    accountsOf: (personId: string) => reading(() => accountsOf(db, personId)),
    sharing: (accountId: string, actorId: string) => reading(() => sharing(db, accountId, actorId, now())),
    managed: (
      accountId: string,
      actorId: string,
      keys: readonly string[],
    ): Promise<Sharing | { refusal: Refusal }> =>
      onDemand().then(({ managed }) => reading(() => managed(db, accountId, actorId, keys, now()))),
    accountTree: (accountId: string, actorId: string): Promise<AccountTree | { refusal: Refusal }> =>
      onDemand().then(({ accountTree }) => reading(() => accountTree(db, accountId, actorId, now()))),
    heirs: (primaryId: string, actorId: string): Promise<Heir[]> =>
      onDemand().then(({ heirs }) => reading(() => heirs(db, primaryId, actorId, now()))),
    mails: () => reading(() => mails(db)),
    unreadMails: () => reading(() => unreadMails(db)),
    linkToken: (link: string) => linkToken(db, link),
    invitationByLink: (link: string): Promise<InvitationView | undefined> =>
      onDemand().then(({ invitationByLink }) => reading(() => invitationByLink(db, link, now()))),
    /** What became of an invitation (I14). */
    invitationHistory: (id: string, actorId: string): Promise<InvitationHistory | { refusal: Refusal }> =>
      onDemand().then(({ invitationHistory }) => reading(() => invitationHistory(db, id, actorId, now()))),
    plans: (accountId: string, actorId: string): Promise<Plans | PlansClosed> =>
      onDemand().then(({ plans }) => reading(() => plans(db, accountId, actorId, now()))),
    replaceable: (primaryId: string, actorId: string): Promise<Replaceable[]> =>
      onDemand().then(({ replaceable }) => reading(() => replaceable(db, primaryId, actorId, now()))),
    resolving: (primaryId: string, planId: string, actorId: string): Promise<Resolving | ResolvingClosed> =>
      onDemand().then(({ resolving }) => reading(() => resolving(db, primaryId, planId, actorId, now()))),
    wayToPlans: (primaryId: string, actorId: string): Promise<WayToPlans | undefined> =>
      onDemand().then(({ wayToPlans }) => reading(() => wayToPlans(db, primaryId, actorId, now()))),
    profile: (actorId: string): Promise<Profile | undefined> =>
      onDemand().then(({ profile }) => reading(() => profile(db, actorId))),
    /** The catalogue of an account's plan, for whoever has access to it. */
    roles: (accountId: string, actorId: string): Promise<RolesOf | { refusal: Refusal }> =>
      onDemand().then(({ rolesOf }) => reading(() => rolesOf(db, accountId, actorId, now()))),
    /** How many hold each role on an account, and who may do one thing there (A7). */
    holders: (
      accountId: string,
      permission: string | undefined,
      actorId: string,
    ): Promise<Holders | undefined> =>
      onDemand().then(({ holders }) => reading(() => holders(db, accountId, permission, actorId, now()))),
    /** Who has a role in any tree of a catalogue. */
    roleCrowd: (catalogueId: string, roleId: string): Promise<RoleCrowd | undefined> =>
      onDemand().then(({ roleCrowd }) => reading(() => roleCrowd(db, catalogueId, roleId, now()))),
    /** What a person may do on an account, and why (A6). */
    why: (personId: string, accountId: string, actorId: string): Promise<Why | { refusal: Refusal }> =>
      onDemand().then(({ why }) => reading(() => why(db, personId, accountId, actorId, now()))),
    /** The first rows of the table *Users*, newest first, and so many users among them. */
    users: (asked: UsersRead, count: number): Promise<UsersStart | { refusal: Refusal }> =>
      onDemand().then(({ usersStart }) => reading(() => usersStart(db, asked, count, now()))),
    usersAfter: (
      asked: UsersRead,
      mark: UsersMark,
      count: number,
    ): Promise<UserPage | { refusal: Refusal }> =>
      onDemand().then(({ usersAfter }) => reading(() => usersAfter(db, asked, mark, count, now()))),
    usersBatch: (asked: UsersRead, after: string, count: number): Promise<UserBatch | { refusal: Refusal }> =>
      onDemand().then(({ usersBatch }) => reading(() => usersBatch(db, asked, after, count, now()))),
    usersNow: (
      asked: UsersRead,
      keys: readonly string[],
      inviterIds: readonly string[],
    ): Promise<UsersNow | { refusal: Refusal }> =>
      onDemand().then(({ usersNow }) => reading(() => usersNow(db, asked, keys, inviterIds, now()))),
    usersStamp: (): Promise<UsersStamp> => onDemand().then(({ usersStamp }) => reading(() => usersStamp(db))),
    usersChanged: (since: UsersStamp): Promise<{ stamp: UsersStamp; keys: string[] } | undefined> =>
      onDemand().then(({ usersChanged }) => reading(() => usersChanged(db, since))),
    /** How many of a scenario's crowd have joined. */
    growth: () => reading(() => growth(db)),
    withoutTwoFactor: (primaryId: string, actorId: string): Promise<WithoutTwoFactor | undefined> =>
      onDemand().then(({ withoutTwoFactor }) =>
        reading(() => withoutTwoFactor(db, primaryId, actorId, now())),
      ),
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
      const prepared = await prepare(db, command, as, now())
      return execute(db, { command, ...prepared, deviceTime: now }).catch(fail)
    },
    /** A query that answers again whenever what it read has changed, in any tab. */
    watch: <T>(read: () => Promise<T>): Observable<T> => liveQuery(read),
    /** `code`: of the authenticator, once it has been asked for. */
    signIn: async (login: string, password: string, code?: string): Promise<SignedIn> =>
      (await onDemand()).signIn(db, { login, password, code }, now()).catch(fail),
    /** A new secret for an API key: the command takes the hash, its owner reads the secret once. */
    newApiKey: async () => (await onDemand()).newApiKey(),
    /** A new secret for an authenticator, and the address for its QR code; kept once SetUpTwoFactor is accepted. */
    newTwoFactor: async (email: string) => (await onDemand()).newTwoFactor(email),
    demoPassword: DEMO_PASSWORD,
    linkHash: async (token: string) => (await onDemand()).linkHash(token),
    openMail: (id: string) => openMail(db, id).catch(fail),
    /** Fetches what commands and previews need, so that the first one does not wait for it. */
    fetchAhead: async () => {
      await onDemand()
    },
    scenarios: scenarioIds,
    loadScenario: async (id: ScenarioId) => (await scenarioLoading()).loadScenario(db, id, now()).catch(fail),
    /** Lets the crowd of a scenario join while `goesOn`. */
    grow: async (goesOn: () => boolean) => (await import('./grow')).grow(db, goesOn).catch(fail),
    stopGrowing: async () => (await import('./grow')).stopGrowing(db).catch(fail),
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

/** Of Dexie's own promises: a live query that waits for one still notices what it reads afterwards. */
const onDemand = () => Dexie.Promise.resolve(import('./on-demand'))

/** Scenarios and the catalogues that ship are fetched when one is loaded; after that they are rows. */
const scenarioLoading = () => import('./load-scenario')

async function backing(storage: string): Promise<Backing | undefined> {
  if (storage !== 'memory') return undefined
  const { indexedDB, IDBKeyRange } = await import('fake-indexeddb')
  // Live queries ask this one, whatever database they read, and say nothing where there is none.
  const dexies: Partial<Backing> = Dexie.dependencies
  dexies.indexedDB ??= indexedDB
  return { indexedDB, IDBKeyRange }
}
