import { statusOf } from './status'
import type { Delivery, Invitation, InvitationAction, Mail } from '@/domain/model/rows'

/** One step in the history of an invitation; `expired` has no actor. */
export interface InvitationHistoryEntry {
  at: number
  act: InvitationAction | 'expired'
  by?: string
  /** What happened to the mail, if it did not arrive at once. */
  delivery?: Delivery
  /** Id of the mail that was sent. */
  mailId?: string
}

/**
 * The history of an invitation in order (I14), including each time that it expired (I11). `mails`: those of
 * the invitation; `at`: now (UTC ms).
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

/** Id of the person who sent a mail of an invitation. */
export function senderOfMail({ history, links }: Invitation, { link }: Mail): string | undefined {
  const sendings = history.filter(({ act }) => act === 'sent' || act === 'resent')
  return sendings[links.indexOf(link)]?.by
}
