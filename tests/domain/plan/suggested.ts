import { accessChoices } from '@/domain/access/access-choices'
import type { Plan } from '@/domain/model/catalogue'
import type { Resolution } from '@/domain/plan/resolution'
import { nearestAccess } from '@/domain/plan/plan-fit'
import { treeOf } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Access } from '@/domain/model/rows'
import { suggestedDraft } from '@/domain/plan/downgrade'
import { resolutionOf } from '@/domain/plan/resolution-draft'
import { seatHolders } from '@/domain/seats/seat-holders'
import { isOpen } from '../runs/reference'

/** What is proposed to the owner of a tree (P4). */
export function suggestionFor(facts: Facts, primaryId: string, plan: Plan, at: number): Resolution {
  const tree = treeOf(facts, primaryId)
  if (!tree) return { revoke: [], withdraw: [], change: [], close: [] }
  return suggestedResolution(facts, tree, plan, { actorId: tree.primary.ownerId, at })
}

/** What the suggested ticks stand for. */
export function suggestedResolution(
  facts: Facts,
  tree: AccountTree,
  plan: Plan,
  { actorId, at }: { actorId: string; at: number },
): Resolution {
  const holders = seatHolders(facts, tree, at)
  const actor = facts.people.get(actorId)!
  const choices = [...facts.accounts.keys()].map((id) => accessChoices(facts, { ...tree, plan }, actor, id))
  return resolutionOf(suggestedDraft(facts, tree, plan, holders, choices, actorId), holders)
}

/** How many seats are taken when everyone who can keep anything has kept it and nobody is too many. */
export function seatsNeeded(facts: Facts, primaryId: string, plan: Plan, at: number): number {
  const tree = treeOf(facts, primaryId)!
  const { seatTakenBy, invitationsOfDeparted } = tree.catalogue.policies
  const keeps = (access: Access) => nearestAccess(tree, plan, access) !== undefined
  const grants = [...facts.grants.values()].filter((grant) => grant.primaryId === primaryId)
  const users = new Set(grants.filter(({ access }) => keeps(access)).map(({ personId }) => personId))
  const addresses = new Set([...users].map((id) => facts.people.get(id)?.email))
  for (const invitation of facts.invitations.values()) {
    const { senderId, offers, email } = invitation
    if (invitation.primaryId !== primaryId || !isOpen(invitation, at) || seatTakenBy === 'active') continue
    const senderLeaves = grants.some(({ personId }) => personId === senderId) && !users.has(senderId)
    if (senderLeaves && invitationsOfDeparted === 'withdrawn') continue
    if (offers.some(({ access }) => keeps(access))) addresses.add(email)
  }
  return addresses.size
}
