import type { Envelope, RequestFreshLink } from '@/domain/command/command'
import type { Decision } from '@/domain/command/decision'
import { freshLinkRequestedAt, statusOf } from './status'
import { actionRecorded } from './invitation'
import type { Facts } from '@/domain/command/facts'
import { authorizeRecipient } from './answer-invitation'

/**
 * Asks for a link that works, in place of one that has expired; the inviter sees it in the history (I14). Refused as
 * declining is, except that the invitation may have expired. Asked once for each sending; a link that still works
 * needs no other.
 */
export function requestFreshLink(facts: Facts, { link }: RequestFreshLink, envelope: Envelope): Decision {
  const context = authorizeRecipient(facts, link, envelope, 'expired')
  if ('refusal' in context) return context
  const { tree, invitation } = context
  const expired = statusOf(invitation, envelope.at) === 'expired'
  const needed = expired && freshLinkRequestedAt(invitation) === undefined
  return {
    changes: needed ? [actionRecorded(invitation, envelope, 'fresh-link-asked', {})] : [],
    event: { type: 'FreshLinkRequested', primaryId: tree.primary.id, email: invitation.email },
  }
}
