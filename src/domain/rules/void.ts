import { may } from '../access'
import { treeOf } from '../facts'
import type { Facts, Tree } from '../facts'
import type { Invitation } from '../model'
import type { Refusal } from '../refusals'
import { belongsTo } from './enter'
import { grantsMoreThanHeld } from './rights'

/**
 * I9, C7: the sender must still be allowed to grant what the invitation offers. One who has left the tree
 * voids it too, unless the policy lets such invitations stay.
 */
export function invitationVoid(facts: Facts, tree: Tree, invitation: Invitation): Refusal | undefined {
  const sender = facts.people.get(invitation.senderId)
  const senderName = sender?.name ?? ''
  if (!sender || !belongsTo(facts, tree, sender.id)) {
    const stays = tree.catalogue.policies.invitationsOfDeparted === 'stay'
    return stays ? undefined : { code: 'invitation-void', reason: 'sender-left', senderName }
  }
  const stillMay = invitation.offers.every(
    (offer) =>
      may(facts, sender.id, 'users.invite', offer.accountId) &&
      !grantsMoreThanHeld(facts, tree, sender, offer),
  )
  return stillMay ? undefined : { code: 'invitation-void', reason: 'sender-may-not', senderName }
}

/** The same, for lists: why an open invitation cannot be accepted as it is. */
export function voidReason(facts: Facts, invitation: Invitation): Refusal | undefined {
  const tree = treeOf(facts, invitation.primaryId)
  return tree && invitationVoid(facts, tree, invitation)
}
