import { offeredAlready } from '../access'
import type { EditInvitation, Envelope } from '../commands'
import type { Decision } from '../decision'
import type { Facts } from '../facts'
import { actionRecorded, normalizeOffers } from '../invitations'
import { firstRefusal } from '../refusals'
import type { Refusal } from '../refusals'
import { changedSince } from '../rules/changed-since'
import { alreadyAUser } from '../rules/duplicates'
import { missingAccount } from '../rules/enter'
import { authorizeInvitation } from '../rules/enter-by'
import { notPending } from '../rules/invitation-state'
import { accessNotInPlan, nothingOffered } from '../rules/offers'
import { grantsMoreThanHeld, notAllowed } from '../rules/rights'
import { senderAfterEdit } from '../rules/void'

/** Replaces what an open invitation offers (I10, C1); its link and term stay. */
export function editInvitation(facts: Facts, command: EditInvitation, envelope: Envelope): Decision {
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
    nothingOffered(facts, offers) ??
    alreadyAUser(facts, invitation.email, offers) ??
    accessNotInPlan(tree, offers)
  if (refusal) return { refusal }

  const senderId = senderAfterEdit(facts, tree, invitation, offers, actor)
  const same = offers.length === invitation.offers.length && offeredAlready(offers, invitation.offers)
  return {
    changes: same ? [] : [actionRecorded(invitation, envelope, 'edited', { offers, senderId })],
    event: { type: 'InvitationEdited', primaryId: tree.primary.id, email: invitation.email },
  }
}
