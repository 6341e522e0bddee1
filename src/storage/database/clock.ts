import { workspaceNow } from '@/domain/history/clock'
import type { Db, Setting } from './db'

/**
 * Reads the clock of K3 inside a transaction, and with it where the log ends and the schema version of the data;
 * `deviceTime` in UTC ms.
 */
export async function readClock(db: Db, deviceTime: number) {
  const [settings, end] = await Promise.all([db.settings.toArray(), logEnd(db)])
  const valueOf = (name: Setting['key']) => settings.find(({ key }) => key === name)?.value
  const stored = validOffset(valueOf('clock'))
  return {
    ...workspaceNow(deviceTime, stored, validOffset(end.at)),
    stored,
    lastSeq: end.seq,
    schema: valueOf('schema'),
  }
}

/** A number of ms as we store it; one that was changed to anything else counts as none (K4). */
const validOffset = (ms: number | undefined): number =>
  ms !== undefined && Number.isSafeInteger(ms) && ms >= 0 ? ms : 0

/** Where the log ends: read of the index alone, since an entry of a bulk command is large. */
export async function logEnd(db: Db): Promise<{ seq: number; at: number }> {
  const [key] = (await db.log.orderBy('[seq+at]').reverse().limit(1).keys()) as unknown as number[][]
  const [seq = 0, at = 0] = key ?? []
  return { seq, at }
}

/** The first of some moments (UTC ms), at which an answer changes by itself; nothing where there is none. */
export function validUntil(moments: Iterable<number>): { until?: number } {
  let until = Infinity
  for (const moment of moments) until = Math.min(until, moment)
  return Number.isFinite(until) ? { until } : {}
}
