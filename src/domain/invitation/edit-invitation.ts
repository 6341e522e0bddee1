import type { CommandDefinition } from '@/domain/command/command'
import { offeredAlready } from '@/domain/access/effective-access'
import { actionRecorded, normalizeOffers } from './invitation'
import { firstRefusal } from '@/domain/command/refusal'
import type { Refusal } from '@/domain/command/refusal'
import { changedSince } from '@/domain/command/changed-since'
import { alreadyAUser } from './duplicates'
import { missingAccount } from '@/domain/access/authorize'
import { authorizeInvitation } from '@/domain/access/authorize-target'
import { notPending } from './not-pending'
import { accessNotInPlan, nothingOffered, permissionRequires } from '@/domain/access/offers'
import { grantsMoreThanHeld, notAllowed } from '@/domain/access/rights'
import { senderAfterEdit } from './invalid-invitation'
import type { Offer } from '@/domain/model/rows'

export interface EditInvitation {
  type: 'EditInvitation'
  invitationId: string
  offers: Offer[]
}

export interface InvitationEdited {
  type: 'InvitationEdited'
  primaryId: string
  email: string
}

/** Replaces the offers of an open invitation (I10, C1); its link and expiry stay. */
export const editInvitation: CommandDefinition<EditInvitation, InvitationEdited> = {
  reads: ({ invitationId, offers }) => ({
    invitationIds: [invitationId],
    accountIds: offers.map(({ accountId }) => accountId),
  }),
  decide(facts, command, envelope) {
    const context = authorizeInvitation(facts, command.invitationId, envelope)
    if ('refusal' in context) return context
    const { tree, actor, invitation } = context
    const offers = normalizeOffers(command.offers)
    const refusal: Refusal | undefined =
      firstRefusal(offers, ({ accountId }) => missingAccount(facts, context, accountId)) ??
      firstRefusal([...invitation.offers, ...offers], ({ accountId }) =>
        notAllowed(facts, actor, 'users.invite', accountId),
      ) ??
      firstRefusal(offers, (offer) => grantsMoreThanHeld(facts, tree, actor, offer)) ??
      notPending(invitation, envelope.at) ??
      changedSince(facts, envelope) ??
      nothingOffered(facts, tree.catalogue, offers) ??
      permissionRequires(tree, offers) ??
      alreadyAUser(facts, invitation.email, offers) ??
      accessNotInPlan(tree, offers)
    if (refusal) return { refusal }

    const senderId = senderAfterEdit(facts, tree, invitation, offers, actor)
    const same = offers.length === invitation.offers.length && offeredAlready(offers, invitation.offers)
    return {
      changes: same ? [] : [actionRecorded(invitation, envelope, 'edited', { offers, senderId })],
      event: { type: 'InvitationEdited', primaryId: tree.primary.id, email: invitation.email },
    }
  },
}
