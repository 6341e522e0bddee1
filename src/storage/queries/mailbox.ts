import type { Mail } from '@/domain/model'
import type { Db } from '../db'
import { soundRows } from '../rows'

/** Mails shown at once, latest first. */
const MAILS_SHOWN = 200

export interface MailLine extends Mail {
  opened: boolean
}

/** The simulated mail of everyone, latest first. */
export async function mails(db: Db): Promise<MailLine[]> {
  const [latest, opened] = await Promise.all([
    db.mails.orderBy('at').reverse().limit(MAILS_SHOWN).toArray(),
    db.openedMails.toCollection().primaryKeys(),
  ])
  const known = new Set(opened)
  return soundRows('mails', latest).map((mail) => ({ ...mail, opened: known.has(mail.id) }))
}

/** How many of the mails shown nobody has opened yet. */
export async function unreadMails(db: Db): Promise<number> {
  return (await mails(db)).filter(({ opened }) => !opened).length
}
