import type { CommandDefinition } from '@/domain/command/command'
import { freshLinkRequestedAt, statusOf } from './status'
import { actionRecorded } from './invitation'
import { authorizeRecipient } from './answer-invitation'

/** `link`: hash of the expired link's token. */
export interface RequestFreshLink {
  type: 'RequestFreshLink'
  link: string
}

export interface FreshLinkRequested {
  type: 'FreshLinkRequested'
  primaryId: string
  email: string
}

/**
 * Asks the inviter for a new link after the invitation has expired; the request appears in the history (I14).
 * Refused like declining, except that the invitation may have expired. A repeated request, or one for a link
 * that still works, changes nothing.
 */
export const requestFreshLink: CommandDefinition<RequestFreshLink, FreshLinkRequested> = {
  reads: ({ link }) => ({ link }),
  decide(facts, { link }, envelope) {
    const context = authorizeRecipient(facts, link, envelope, 'expired')
    if ('refusal' in context) return context
    const { tree, invitation } = context
    const expired = statusOf(invitation, envelope.at) === 'expired'
    const needed = expired && freshLinkRequestedAt(invitation) === undefined
    return {
      changes: needed ? [actionRecorded(invitation, envelope, 'fresh-link-asked', {})] : [],
      event: { type: 'FreshLinkRequested', primaryId: tree.primary.id, email: invitation.email },
    }
  },
}
