import { arrivesAt } from '@/domain/invitation/delivery'
import type { Db } from '@/storage/database/db'
import { readClock, validity } from '@/storage/database/clock'
import type { Validity } from '@/storage/database/clock'
import { validRows } from '@/storage/database/valid-rows'

/** Mails shown at once, latest first. */
export const MAX_MAILS = 200

/** How many of the mails shown have not been opened yet; without those in spam and those that have not arrived. */
export async function unreadMails(db: Db, deviceTime: number): Promise<Unread> {
  const [{ at }, latest, opened] = await Promise.all([
    readClock(db, deviceTime),
    db.mails.orderBy('at').reverse().limit(MAX_MAILS).toArray(),
    db.openedMails.toCollection().primaryKeys(),
  ])
  const openedIds = new Set(opened)
  const unopened = validRows('mails', latest).filter(
    ({ id, delivery }) => !openedIds.has(id) && delivery?.kind !== 'spam',
  )
  const arrivals = unopened.map((mail) => arrivesAt(mail) ?? at)
  const unread = arrivals.filter((arrival) => arrival <= at).length
  return { unread, ...validity(at, arrivals) }
}

interface Unread extends Validity {
  unread: number
}
