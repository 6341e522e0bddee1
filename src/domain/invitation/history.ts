import { statusOf } from './status'
import type { Delivery, Invitation, InvitationAction, Mail } from '@/domain/model/rows'

/** Something that happened to an invitation; that it expired is nobody's act. */
export interface InvitationHistoryEntry {
  at: number
  act: InvitationAction | 'expired'
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
export function historyWithExpiries(
  invitation: Invitation,
  mails: readonly Mail[],
  at: number,
): InvitationHistoryEntry[] {
  let sendingIndex = -1
  let expiresAt = Infinity
  const entries: InvitationHistoryEntry[] = []
  for (const action of invitation.history) {
    const isSending = action.act === 'sent' || action.act === 'resent'
    if (expiresAt <= action.at) {
      entries.push({ at: expiresAt, act: 'expired' })
      expiresAt = Infinity
    }
    if (isSending) sendingIndex += 1
    const mail = isSending ? mails.find(({ link }) => link === invitation.links[sendingIndex]) : undefined
    if (isSending) expiresAt = mail?.expiresAt ?? Infinity
    entries.push({ ...action, ...(mail && { mailId: mail.id }) })
  }
  if (statusOf(invitation, at) === 'expired' && !entries.some((entry) => isLastExpiry(entry, invitation))) {
    entries.push({ at: invitation.expiresAt, act: 'expired' })
  }
  return entries
}

const isLastExpiry = ({ act, at }: InvitationHistoryEntry, { expiresAt }: Invitation) =>
  act === 'expired' && at === expiresAt

/** Who sent a mail of an invitation. */
export function senderOfMail({ history, links }: Invitation, { link }: Mail): string | undefined {
  const sendings = history.filter(({ act }) => act === 'sent' || act === 'resent')
  return sendings[links.indexOf(link)]?.by
}
