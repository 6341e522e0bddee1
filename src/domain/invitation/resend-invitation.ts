import { added } from '@/domain/command/change'
import { newId } from '@/domain/command/envelope'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { statusOf } from './status'
import { actionRecorded, expiryFrom, linkHash } from './invitation'
import { deliveryTo, invitationMail } from './mail'
import type { Invitation } from '@/domain/model/rows'
import { tooManyInvitations } from './rate-limit'
import { firstRefusal } from '@/domain/command/refusal'
import type { Refusal } from '@/domain/command/refusal'
import { alreadyAUser, alreadyInvited, ownerOrSelf } from './duplicates'
import { authorizeInvitation } from '@/domain/access/authorize-target'
import { notPending } from './not-pending'
import { accessNotInPlan, nothingOffered, permissionRequires, sharingNotInPlan } from '@/domain/access/offers'
import { grantsMoreThanHeld, notAllowed } from '@/domain/access/rights'
import { hasSeat, holdsGrant, noSeatFor, seatsToInvite } from '@/domain/seats/seats'
import type { CommandDefinition } from '@/domain/command/command'

export interface ResendInvitation {
  type: 'ResendInvitation'
  invitationId: string
}

export interface InvitationResent {
  type: 'InvitationResent'
  primaryId: string
  email: string
}

/**
 * Sends an open or expired invitation again with a new link and a new expiry; the actor becomes its sender
 * (I10). An expired invitation needs a seat again, and is refused if there is none (S5).
 */
export const resendInvitation: CommandDefinition<ResendInvitation, InvitationResent> = {
  mails: () => 1,
  reads: ({ invitationId }) => ({
    invitationIds: [invitationId],
    allAccounts: true,
    needsSeats: true,
    rateWindow: true,
    sendsMail: true,
  }),
  decide(facts, command, envelope) {
    const context = authorizeInvitation(facts, command.invitationId, envelope)
    if ('refusal' in context) return context
    const { tree, actor, invitation } = context
    const { offers, email } = invitation
    const refusal: Refusal | undefined =
      firstRefusal(offers, ({ accountId }) => notAllowed(facts, actor, 'users.invite', accountId)) ??
      firstRefusal(offers, (offer) => grantsMoreThanHeld(facts, tree, actor, offer)) ??
      notPending(invitation, envelope.at, 'expired') ??
      nothingOffered(facts, tree.catalogue, offers) ??
      permissionRequires(tree, offers) ??
      ownerOrSelf(facts, context, email) ??
      alreadyAUser(facts, email, offers) ??
      alreadyInvited(facts, context, email, envelope.at, invitation.id) ??
      sharingNotInPlan(tree) ??
      accessNotInPlan(tree, offers) ??
      noSeatFor(facts, tree, seatsNeeded(facts, tree, invitation, envelope.at), envelope.at) ??
      tooManyResends(facts, tree, email, envelope.at)
    if (refusal) return { refusal }

    const sending = {
      senderId: actor.id,
      sentAt: envelope.at,
      expiresAt: expiryFrom(tree, envelope.at),
      links: [...invitation.links, linkHash(envelope)],
    }
    const newUser = !holdsGrant(facts, tree, email)
    const sent = actionRecorded(invitation, envelope, 'resent', sending, {
      ...deliveryTo(facts, email),
      ...(newUser !== invitation.newUser && { newUser }),
    })
    return {
      changes: [sent, added('mails', invitationMail(facts, tree, sent.after, actor, newId(envelope)))],
      event: { type: 'InvitationResent', primaryId: tree.primary.id, email },
    }
  },
}

function seatsNeeded(facts: Facts, tree: AccountTree, invitation: Invitation, at: number): number {
  return statusOf(invitation, at) === 'expired' && !hasSeat(facts, tree, invitation.email, at)
    ? seatsToInvite(tree, 1)
    : 0
}

/** Applies the rate limit to resending, if the policy counts it (2.4). */
function tooManyResends(facts: Facts, tree: AccountTree, email: string, at: number): Refusal | undefined {
  const counts = tree.catalogue.policies.resendingCounts && !holdsGrant(facts, tree, email)
  return counts ? tooManyInvitations(facts, tree, 1, at) : undefined
}
