import { grantOn, activePerson, pendingInvitations } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Person } from '@/domain/model/rows'
import type { NotEligible, Refusal } from '@/domain/command/refusal'
import { maySeeUsers } from '@/domain/access/may-see-users'

/** C5: refuses a person to whom the actor cannot transfer the tree at a moment (UTC ms). */
export function notEligible(
  facts: Facts,
  tree: AccountTree,
  actor: Person,
  personId: string,
  at: number,
): Refusal | undefined {
  const reason = ineligibleReason(facts, tree, actor, personId, at)
  return reason && { code: 'not-eligible-as-owner', reason, role: tree.catalogue.successorRole }
}

function ineligibleReason(
  facts: Facts,
  tree: AccountTree,
  actor: Person,
  personId: string,
  at: number,
): NotEligible | undefined {
  const { primary } = tree
  const person = activePerson(facts, personId)
  if (personId === actor.id) return 'yourself'
  if (personId === primary.ownerId) return 'owner'
  if (!grantOn(facts, primary.id, personId))
    return person && pendingInvitations(facts, primary.id, at, person.email).length > 0
      ? 'invited'
      : 'no-access'
  if (!holdsSuccessorRole(facts, tree, personId)) return 'role'
  return primary.requiresTwoFactor && person?.twoFactor !== true ? 'two-factor' : undefined
}

/** C5: whether a person has the catalogue's successor role on the primary account. */
export function holdsSuccessorRole(
  facts: Facts,
  { primary, catalogue }: AccountTree,
  personId: string,
): boolean {
  const access = grantOn(facts, primary.id, personId)?.access
  return access !== undefined && 'role' in access && access.role === catalogue.successorRole
}

/** Whether a person may see the owner with their address: if they may see the users or could become the owner. */
export function maySeeOwner(facts: Facts, tree: AccountTree, personId: string): boolean {
  return maySeeUsers(facts, personId, tree.primary.id) || holdsSuccessorRole(facts, tree, personId)
}

/** C5: the refusal for an invited address, which is not eligible as the owner even if it has a login. */
export const notEligibleWhileInvited = ({ catalogue }: AccountTree): Refusal => ({
  code: 'not-eligible-as-owner',
  reason: 'invited',
  role: catalogue.successorRole,
})
