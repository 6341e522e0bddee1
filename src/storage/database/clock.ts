import { Dexie } from 'dexie'
import { workspaceNow } from '@/domain/history/clock'
import { LAST_MOMENT } from '@/domain/model/rows'
import type { Db } from './db'

/** No log is ever so long: an entry that was given a later number by hand does not count (K4). */
export const MAX_SEQ = 2 ** 40
/** So many of the last entries are looked at, in case the moments of some were changed by hand. */
const LOOK_BACK = 3

/** Reads the clock of K3 inside a transaction, and with it the settings and where the log ends; `deviceTime` in UTC ms. */
export async function readClock(db: Db, deviceTime: number) {
  const [settings, end] = await Promise.all([db.settings.toArray(), logEnd(db)])
  const offset = settings.find(({ key }) => key === 'clock')?.value
  const stored = isMoment(offset) && isMoment(deviceTime + offset) ? offset : 0
  return { ...workspaceNow(deviceTime, stored, end.at), stored, lastSeq: end.seq, settings }
}

/** Whether a number of ms is one that we may have stored; what was changed to anything else counts as none (K4). */
export const isMoment = (ms: unknown): ms is number =>
  Number.isSafeInteger(ms) && (ms as number) >= 0 && (ms as number) <= LAST_MOMENT

/** Where the log ends: read of its keys alone, since an entry of a bulk command is large. */
export async function logEnd(db: Db): Promise<{ seq: number; at: number }> {
  const [[seq = 0], keys] = await Promise.all([
    db.log.where('seq').between(0, MAX_SEQ).reverse().limit(1).primaryKeys(),
    db.log
      .where('[seq+at]')
      .between([0, Dexie.minKey], [MAX_SEQ, Dexie.maxKey])
      .reverse()
      .limit(LOOK_BACK)
      .keys() as unknown as Promise<[number, unknown][]>,
  ])
  const at = keys.reduce((latest, [, moment]) => (isMoment(moment) ? Math.max(latest, moment) : latest), 0)
  return { seq: Math.floor(seq), at }
}

/** When an answer was read, and when it next changes by itself, if it ever does (UTC ms). */
export interface Validity {
  at: number
  until?: number
}

/** The validity of an answer read at `at` that changes at these moments (UTC ms); those that have passed are over. */
export function validity(at: number, moments: Iterable<number>): Validity {
  let until = Infinity
  for (const moment of moments) if (moment > at) until = Math.min(until, moment)
  return Number.isFinite(until) ? { at, until } : { at }
}
