import { Dexie } from 'dexie'
import { readClock } from '../clock'
import type { Db } from '../db'
import { allCatalogues } from '../initial-reads'
import type * as LazyModule from '../lazy'
import { seedingProgress } from './seeding-progress'
import { accountsOf, actor, personas } from './session'
import { sharing } from './sharing'
import { unreadMails } from './unread-mails'

/** What the first screen asks; all other queries are loaded on the first need. */
const initialQueries = {
  catalogues: allCatalogues,
  personas,
  actor,
  accountsOf,
  sharing,
  unreadMails,
  seedingProgress,
  /** The workspace's time (UTC ms); a minute later there is another to show. */
  async now(db: Db, deviceTime: number) {
    const { at } = await readClock(db, deviceTime)
    return { at, until: at + 60_000 }
  },
}

type Module = typeof initialQueries & typeof LazyModule.queries

/** A query as a screen asks it: without the database, and without the device's time, which comes last. */
type ScreenQuery<F> = F extends (db: Db, ...all: infer All) => infer Answer
  ? (...params: All extends [...infer Given, deviceTime: number] ? Given : All) => Answer
  : never

export type Queries = { readonly [K in keyof Module]: ScreenQuery<Module[K]> }

type AnyQuery = (db: Db, ...all: unknown[]) => Promise<unknown>
type QueriesByName = Partial<Record<string, AnyQuery>>

/** A promise of Dexie's own: a live query that awaits it still notices what is read afterwards. */
export const loadLazyModule = () => Dexie.Promise.resolve(import('../lazy'))

/** All queries by name; `ask` gives each the database, a transaction and the time. */
export function makeQueries(ask: (query: AnyQuery, params: unknown[]) => Promise<unknown>): Queries {
  const initial = initialQueries as QueriesByName
  const queryNamed =
    (name: string) =>
    (...params: unknown[]) => {
      const query = initial[name]
      return query
        ? ask(query, params)
        : loadLazyModule().then(({ queries }) => ask(lazyQuery(queries, name), params))
    }
  return new Proxy({} as Queries, {
    // What has a `then` would be awaited.
    get: (_, name) => (typeof name === 'string' && name !== 'then' ? queryNamed(name) : undefined),
  })
}

function lazyQuery(queries: object, name: string): AnyQuery {
  const query = (queries as QueriesByName)[name]
  if (!query) throw new Error(`No query: ${name}`)
  return query
}
