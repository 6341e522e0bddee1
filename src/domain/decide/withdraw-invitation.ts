import type { Envelope, WithdrawInvitation } from '../commands'
import type { Decision } from '../decision'
import type { Facts } from '../facts'
import { withdrawn } from '../invitations'
import { firstRefusal } from '../refusals'
import { authorizeInvitation } from '../rules/enter-by'
import { notPending } from '../rules/invitation-state'
import { notAllowed } from '../rules/rights'

/** Takes an open invitation back; its seat is free at once (I10, S5). */
export function withdrawInvitation(facts: Facts, command: WithdrawInvitation, envelope: Envelope): Decision {
  const context = authorizeInvitation(facts, command.invitationId, envelope)
  if ('refusal' in context) return context
  const { tree, actor, invitation } = context
  const refusal =
    firstRefusal(invitation.offers, ({ accountId }) => notAllowed(facts, actor, 'users.invite', accountId)) ??
    notPending(invitation, envelope.at)
  if (refusal) return { refusal }

  return {
    changes: [withdrawn(invitation, envelope)],
    event: { type: 'InvitationWithdrawn', primaryId: tree.primary.id, email: invitation.email },
  }
}
