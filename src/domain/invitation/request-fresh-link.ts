import type { CommandDefinition } from '@/domain/command/command'
import { freshLinkRequestedAt, statusOf } from './status'
import { actionRecorded } from './invitation'
import { authorizeRecipient } from './answer-invitation'
import { alreadyAUser } from './duplicates'
import { pendingInvitations, personByEmail } from '@/domain/command/facts'
import type { AccountTree, Facts } from '@/domain/command/facts'
import type { Invitation } from '@/domain/model/rows'

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
 * Refused like declining, except that the invitation may have expired. A repeated request, or one that nobody
 * needs, changes nothing.
 */
export const requestFreshLink: CommandDefinition<RequestFreshLink, FreshLinkRequested> = {
  reads: ({ link }) => ({ link }),
  decide(facts, { link }, envelope) {
    const context = authorizeRecipient(facts, link, envelope, 'expired')
    if ('refusal' in context) return context
    const { tree, invitation } = context
    const asks =
      isFreshLinkNeeded(facts, tree, invitation, envelope.at) &&
      freshLinkRequestedAt(invitation) === undefined
    return {
      changes: asks ? [actionRecorded(invitation, envelope, 'fresh-link-asked', {})] : [],
      event: { type: 'FreshLinkRequested', primaryId: tree.primary.id, email: invitation.email },
    }
  },
}

/**
 * Whether a new link would help the recipient of an invitation at a moment (UTC ms): it has expired, and there is
 * neither access to what it offered nor a newer invitation that works.
 */
function isFreshLinkNeeded(facts: Facts, tree: AccountTree, invitation: Invitation, at: number): boolean {
  const { email, offers } = invitation
  return (
    statusOf(invitation, at) === 'expired' &&
    personByEmail(facts, email)?.id !== tree.primary.ownerId &&
    !alreadyAUser(facts, email, offers) &&
    pendingInvitations(facts, tree.primary.id, at, email).length === 0
  )
}
