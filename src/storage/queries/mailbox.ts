import { compareAsNamed } from '@/domain/command/envelope'
import { arrivesAt } from '@/domain/invitation/delivery'
import { senderOfMail } from '@/domain/invitation/history'
import type { Mail } from '@/domain/model/rows'
import type { Db } from '@/storage/database/db'
import { readClock, validity } from '@/storage/database/clock'
import type { Validity } from '@/storage/database/clock'
import { invitationsById, peopleById } from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'
import { MAX_MAILS } from './unread-mails'

export interface MailLine extends Mail {
  opened: boolean
  /** In whose mailbox it lies: the recipient's, or as a report that it bounced in its sender's (I13). */
  owner: string
  /** When it came there (UTC ms). */
  arrivedAt: number
}

/** What lies in the simulated mailboxes, latest first. */
export interface Mailbox extends Validity {
  lines: MailLine[]
  /** Mails that are still on their way. */
  inTransit: number
}

/** The simulated mail of everyone: what has arrived, and reports of what bounced (I13). */
export async function mailbox(db: Db, deviceTime: number): Promise<Mailbox> {
  const [{ at }, stored, opened] = await Promise.all([
    readClock(db, deviceTime),
    db.mails.orderBy('at').reverse().limit(MAX_MAILS).toArray(),
    db.openedMails.toCollection().primaryKeys(),
  ])
  const latest = validRows('mails', stored)
  const bounceSenders = await sendersOf(
    db,
    latest.filter(({ delivery }) => delivery?.kind === 'bounced'),
  )
  const openedIds = new Set(opened)
  const all = latest.flatMap((mail): MailLine[] => {
    const owner = mail.delivery?.kind === 'bounced' ? bounceSenders.get(mail.id) : mail.to
    if (owner === undefined) return []
    return [{ ...mail, opened: openedIds.has(mail.id), owner, arrivedAt: arrivesAt(mail) ?? mail.at }]
  })
  const inTransit = all.filter(({ arrivedAt }) => arrivedAt > at)
  return {
    lines: all
      .filter(({ arrivedAt }) => arrivedAt <= at)
      .sort((a, b) => b.arrivedAt - a.arrivedAt || compareAsNamed(a, b)),
    inTransit: inTransit.length,
    ...validity(
      at,
      inTransit.map(({ arrivedAt }) => arrivedAt),
    ),
  }
}

/** The addresses of those who sent mails, by mail. */
async function sendersOf(db: Db, mails: readonly Mail[]): Promise<ReadonlyMap<string, string>> {
  const invitations = await invitationsById(
    db,
    mails.map(({ invitationId }) => invitationId),
  )
  const senders = mails.flatMap((mail) => {
    const invitation = invitations.find(({ id }) => id === mail.invitationId)
    const personId = invitation && senderOfMail(invitation, mail)
    return personId === undefined ? [] : [{ mailId: mail.id, personId }]
  })
  const people = await peopleById(
    db,
    senders.map(({ personId }) => personId),
  )
  return new Map(
    senders.flatMap(({ mailId, personId }) => {
      const person = people.find(({ id }) => id === personId)
      return person ? [[mailId, person.email] as const] : []
    }),
  )
}

/** What has arrived, latest first. */
export const mails = async (db: Db, deviceTime: number): Promise<MailLine[]> =>
  (await mailbox(db, deviceTime)).lines

/** The domains to which mail does not arrive at once, by name (I13). */
export async function mailDomains(db: Db) {
  return validRows('mailDomains', await db.mailDomains.toArray())
}
