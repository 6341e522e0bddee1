import type { CommandDefinition } from '@/domain/command/command'
import { withdrawn } from './invitation'
import { firstRefusal } from '@/domain/command/refusal'
import { authorizeInvitation } from '@/domain/access/authorize-target'
import { notPending } from './not-pending'
import { notAllowed } from '@/domain/access/rights'

export interface WithdrawInvitation {
  type: 'WithdrawInvitation'
  invitationId: string
}

export interface InvitationWithdrawn {
  type: 'InvitationWithdrawn'
  primaryId: string
  email: string
}

/** Withdraws an open invitation, which frees its seat at once (I10, S5). */
export const withdrawInvitation: CommandDefinition<WithdrawInvitation, InvitationWithdrawn> = {
  reads: ({ invitationId }) => ({ invitationIds: [invitationId] }),
  decide(facts, command, envelope) {
    const context = authorizeInvitation(facts, command.invitationId, envelope)
    if ('refusal' in context) return context
    const { tree, actor, invitation } = context
    const refusal =
      firstRefusal(invitation.offers, ({ accountId }) =>
        notAllowed(facts, actor, 'users.invite', accountId),
      ) ?? notPending(invitation, envelope.at)
    if (refusal) return { refusal }

    return {
      changes: [withdrawn(invitation, envelope)],
      event: { type: 'InvitationWithdrawn', primaryId: tree.primary.id, email: invitation.email },
    }
  },
}
