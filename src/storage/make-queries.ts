import { Dexie } from 'dexie'
import { readClock } from '@/storage/database/clock'
import type { Db } from '@/storage/database/db'
import { readProgress } from '@/storage/database/seeding-progress'
import { allCatalogues } from '@/storage/database/initial-reads'
import { accountsOf, actor, defaultPersona, personaRole } from '@/storage/queries/session'
import { sharing } from '@/storage/queries/sharing'
import { unreadMails } from '@/storage/queries/unread-mails'
import type * as LazyModule from './lazy'

/** What the first screen asks; all other queries are loaded on the first need. */
const initialQueries = {
  catalogues: allCatalogues,
  defaultPersona,
  personaRole,
  actor,
  accountsOf,
  sharing,
  unreadMails,
  /** The workspace's time (UTC ms); a minute later there is another to show. */
  async now(db: Db, deviceTime: number) {
    const { at } = await readClock(db, deviceTime)
    return { at, until: at + 60_000 }
  },
  seedingProgress: readProgress,
}

/** Loaded with the lazy chunk, on the first need. */
const lazyNames = [
  'accountTree',
  'downgrade',
  'guideProgress',
  'invitationByLink',
  'invitationHistory',
  'invitationToAnswer',
  'linkToken',
  'mailbox',
  'mailDomains',
  'mailLink',
  'mails',
  'person',
  'personaByEmail',
  'personas',
  'personasById',
  'personasByPrefix',
  'personaTexts',
  'planAccess',
  'plans',
  'preview',
  'profile',
  'roleHolders',
  'roles',
  'roleUsage',
  'sharingSelection',
  'successors',
  'swapCandidates',
  'usersBatch',
  'usersByKey',
  'usersChanged',
  'usersFirstPage',
  'usersPage',
  'why',
  'withoutTwoFactor',
  'yourAccess',
] as const satisfies readonly (keyof typeof LazyModule.queries)[]

type AllQueries = Omit<typeof initialQueries, 'sharing'> &
  Pick<typeof LazyModule.queries, (typeof lazyNames)[number]> & {
    sharing: typeof LazyModule.queries.sharingInFull
  }

/** A query as a screen asks it: without the database, and without the device's time, which comes last. */
type ScreenQuery<F> = F extends (db: Db, ...all: infer All) => infer Answer
  ? (...params: All extends [...infer Given, deviceTime: number] ? Given : All) => Answer
  : never

export type Queries = { [K in keyof AllQueries]: ScreenQuery<AllQueries[K]> }

type AnyQuery = (db: Db, ...all: unknown[]) => Promise<unknown>

/** A promise of Dexie's own: a live query that awaits it still notices what is read afterwards. */
export const loadLazyModule = () => Dexie.Promise.resolve(import('./lazy'))

/** All queries by name; `ask` gives each the database, a transaction and the time. */
export function makeQueries(ask: (query: AnyQuery, params: unknown[]) => Promise<unknown>): Queries {
  const initial = Object.entries(initialQueries).map(([name, query]) => [
    name,
    (...params: unknown[]) => ask(query as AnyQuery, params),
  ])
  const askLazily = (name: keyof typeof LazyModule.queries, params: unknown[]) =>
    loadLazyModule().then(({ queries }) => ask(queries[name] as AnyQuery, params))
  const lazy = lazyNames.map((name) => [name, (...params: unknown[]) => askLazily(name, params)])
  const askSharing = (...params: unknown[]) =>
    ask(sharing as AnyQuery, params).then((answer) => answer ?? askLazily('sharingInFull', params))
  return Object.fromEntries([...initial, ...lazy, ['sharing', askSharing]]) as Queries
}
