import { momentOf } from '@/domain/clock'
import type { Db } from './db'

/** Reads the clock of K3 inside a transaction; `deviceTime` in UTC ms. */
export async function readMoment(db: Db, deviceTime: number) {
  const [clock, last] = await Promise.all([db.settings.get('clock'), db.log.orderBy('seq').last()])
  const stored = clock?.value ?? 0
  return { ...momentOf(deviceTime, stored, last?.at ?? 0), stored, lastSeq: last?.seq ?? 0 }
}
