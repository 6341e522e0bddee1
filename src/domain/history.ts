import { statusOf } from './invitation-status'
import type { Delivery, Invitation, InvitationAct, Mail } from './model'

/** Something that happened to an invitation; that it expired is nobody's act. */
export interface HistoryLine {
  at: number
  act: InvitationAct | 'expired'
  by?: string
  /** What became of the mail of a sending, when it did not arrive at once. */
  delivery?: Delivery
  /** The mail of a sending. */
  mailId?: string
}

/**
 * What became of an invitation, in order (I14): its acts, and each time that it expired before anything else happened
 * (I11). `mails`: those that were sent for it; `at`: now, UTC ms.
 */
export function historyOf(invitation: Invitation, mails: readonly Mail[], at: number): HistoryLine[] {
  let sending = -1
  let ends = Infinity
  const lines: HistoryLine[] = []
  for (const act of invitation.history) {
    const isSending = act.act === 'sent' || act.act === 'resent'
    if (ends <= act.at) {
      lines.push({ at: ends, act: 'expired' })
      ends = Infinity
    }
    if (isSending) sending += 1
    const mail = isSending ? mails.find(({ link }) => link === invitation.links[sending]) : undefined
    if (isSending) ends = mail?.expiresAt ?? Infinity
    lines.push({ ...act, ...(mail && { mailId: mail.id }) })
  }
  if (statusOf(invitation, at) === 'expired' && !lines.some((line) => isLastExpiry(line, invitation))) {
    lines.push({ at: invitation.expiresAt, act: 'expired' })
  }
  return lines
}

const isLastExpiry = ({ act, at }: HistoryLine, { expiresAt }: Invitation) =>
  act === 'expired' && at === expiresAt

/** Who sent a mail of an invitation. */
export function senderOfMail({ history, links }: Invitation, { link }: Mail): string | undefined {
  const sendings = history.filter(({ act }) => act === 'sent' || act === 'resent')
  return sendings[links.indexOf(link)]?.by
}
