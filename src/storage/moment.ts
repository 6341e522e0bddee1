import { momentOf } from '@/domain/clock'
import type { Db, Setting } from './db'

/**
 * Reads the clock of K3 inside a transaction, and with it where the log ends and which form the data has;
 * `deviceTime` in UTC ms.
 */
export async function readMoment(db: Db, deviceTime: number) {
  const [settings, last] = await Promise.all([db.settings.toArray(), db.log.orderBy('seq').last()])
  const valueOf = (name: Setting['key']) => settings.find(({ key }) => key === name)?.value
  const stored = sound(valueOf('clock'))
  return {
    ...momentOf(deviceTime, stored, sound(last?.at)),
    stored,
    lastSeq: last?.seq ?? 0,
    schema: valueOf('schema'),
  }
}

/** A number of ms as we store it; one that was changed to anything else counts as none (K4). */
const sound = (ms: number | undefined): number =>
  ms !== undefined && Number.isSafeInteger(ms) && ms >= 0 ? ms : 0
