import { momentOf } from '@/domain/clock'
import type { Db, Setting } from './db'

/**
 * Reads the clock of K3 inside a transaction, and with it where the log ends and which form the data has;
 * `deviceTime` in UTC ms.
 */
export async function readMoment(db: Db, deviceTime: number) {
  const [settings, last] = await Promise.all([db.settings.toArray(), db.log.orderBy('seq').last()])
  const valueOf = (name: Setting['key']) => settings.find(({ key }) => key === name)?.value
  const stored = valueOf('clock') ?? 0
  return {
    ...momentOf(deviceTime, stored, last?.at ?? 0),
    stored,
    lastSeq: last?.seq ?? 0,
    schema: valueOf('schema'),
  }
}
