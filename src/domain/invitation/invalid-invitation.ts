import { may } from '@/domain/access/effective-access'
import { treeOf } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Invitation, Offer, Person } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { isMember } from '@/domain/access/authorize'
import { grantsMoreThanHeld } from '@/domain/access/rights'

/**
 * I9, C7: the sender must still be allowed to grant what the invitation offers. One who has left the tree
 * voids it too, unless the policy lets such invitations stay.
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
  return mayOffer(facts, tree, sender, invitation.offers)
    ? undefined
    : { code: 'invitation-void', reason: 'sender-may-not', senderName }
}

/** The same, for lists: why an open invitation cannot be accepted as it is. */
export function invalidReason(facts: Facts, invitation: Invitation): Refusal | undefined {
  const tree = treeOf(facts, invitation.primaryId)
  return tree && invitationInvalid(facts, tree, invitation)
}

/** Who answers for an invitation with new offers: its sender, if they may grant them, else whoever edits, if they may. */
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

/** Whether someone may invite with these offers, and holds what they offer. */
function mayOffer(facts: Facts, tree: AccountTree, grantor: Person, offers: readonly Offer[]): boolean {
  return offers.every(
    (offer) =>
      may(facts, grantor.id, 'users.invite', offer.accountId) &&
      !grantsMoreThanHeld(facts, tree, grantor, offer),
  )
}
