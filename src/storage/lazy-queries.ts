import { Dexie } from 'dexie'
import type { Db } from './db'
import type * as Module from './lazy'

type Module = typeof Module
type QueryName = {
  [K in keyof Module]: Module[K] extends (db: Db, ...rest: never[]) => Promise<unknown> ? K : never
}[keyof Module]

/** A query as a page asks it: the database is given to it, and last of all the device's time. */
type PageQuery<F> = F extends (db: Db, ...all: infer All) => infer Answer
  ? (...params: All extends [...infer Given, deviceTime: number] ? Given : All) => Answer
  : never

/** Of Dexie's own promises: a live query that waits for one still notices what it reads afterwards. */
export const loadLazyModule = () => Dexie.Promise.resolve(import('./lazy'))

/** Queries that are fetched on the first need, by name; `reading` puts each into a transaction of its own. */
export const lazyQueries =
  (db: Db, inReadTransaction: <T>(read: () => Promise<T>) => Promise<T>, now: () => number) =>
  <K extends QueryName>(name: K) =>
    ((...params: unknown[]) =>
      loadLazyModule().then((module) => {
        const query = module[name] as (...all: unknown[]) => Promise<unknown>
        return inReadTransaction(() => query(db, ...params, now()))
      })) as PageQuery<Module[K]>
