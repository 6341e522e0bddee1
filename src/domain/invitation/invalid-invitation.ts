import { may } from '@/domain/access/effective-access'
import { treeOf } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Invitation, Offer, Person } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { isMember } from '@/domain/access/authorize'
import { grantsMoreThanHeld } from '@/domain/access/rights'

/**
 * I9, C7: refuses if the sender may no longer grant what the invitation offers, or not before setting up two-factor
 * sign-in (A2), or has left the tree and the policy does not keep such invitations.
 */
export function invitationInvalid(
  facts: Facts,
  tree: AccountTree,
  invitation: Invitation,
): Refusal | undefined {
  const sender = facts.people.get(invitation.senderId)
  const senderName = sender?.name ?? ''
  if (!sender || !isMember(facts, tree, sender.id)) {
    const stays = tree.catalogue.policies.invitationsOfDeparted === 'stay'
    return stays ? undefined : { code: 'invitation-void', reason: 'sender-left', senderName }
  }
  if (mayOffer(facts, tree, sender, invitation.offers)) return undefined
  const lacksTwoFactor = tree.primary.requiresTwoFactor && !sender.twoFactor
  return {
    code: 'invitation-void',
    reason: lacksTwoFactor ? 'sender-two-factor' : 'sender-may-not',
    senderName,
  }
}

/** Why an open invitation cannot be accepted, for lists; undefined if it can or its tree is missing. */
export function invalidReason(facts: Facts, invitation: Invitation): Refusal | undefined {
  const tree = treeOf(facts, invitation.primaryId)
  return tree && invitationInvalid(facts, tree, invitation)
}

/** The sender after an edit: the former one if they may grant the offers, else the editor if they may. */
export function senderAfterEdit(
  facts: Facts,
  tree: AccountTree,
  { senderId }: Invitation,
  offers: readonly Offer[],
  editor: Person,
): string {
  const sender = facts.people.get(senderId)
  const senderMay = sender && mayOffer(facts, tree, sender, offers)
  return senderMay || !mayOffer(facts, tree, editor, offers) ? senderId : editor.id
}

/** Whether a person may invite with these offers, and has the permissions offered. */
function mayOffer(facts: Facts, tree: AccountTree, grantor: Person, offers: readonly Offer[]): boolean {
  return offers.every(
    (offer) =>
      may(facts, grantor.id, 'users.invite', offer.accountId) &&
      !grantsMoreThanHeld(facts, tree, grantor, offer),
  )
}
