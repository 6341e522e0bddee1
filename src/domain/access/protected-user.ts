import { grantsOf } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Person } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import type { Context } from './authorize'
import { maySeeUsers } from './may-see-users'
import { visibleAccountName } from './rights'

/** A5: refuses to edit or revoke the access of the owner or of the actor. */
export function protectedUser(
  { primary }: AccountTree,
  actor: Person,
  person: Person | undefined,
): Refusal | undefined {
  if (person?.id === primary.ownerId) return { code: 'is-owner', email: person.email }
  if (person?.id === actor.id) return { code: 'is-yourself' }
  return undefined
}

/** K1.4, R-13: refuses a person without access in the tree, as far as the actor may see (Q3). */
export function notAUser(facts: Facts, { tree, actor }: Context, personId: string): Refusal | undefined {
  const isSeen = grantsOf(facts, tree.primary.id, personId).some(({ accountId }) =>
    maySeeUsers(facts, actor.id, accountId),
  )
  return isSeen ? undefined : { code: 'not-a-user', personId }
}

/** A5, 2.4: refuses to edit who has the successor role, if the policy leaves that to the owner. */
export function successorReserved(
  facts: Facts,
  { primary, catalogue }: AccountTree,
  actor: Person,
  personId: string,
  permission: string,
): Refusal | undefined {
  if (catalogue.policies.successorEditedBy === 'whoever-may' || actor.id === primary.ownerId) return undefined
  const grant = grantsOf(facts, primary.id, personId).find(
    ({ access }) => 'role' in access && access.role === catalogue.successorRole,
  )
  if (!grant) return undefined
  return { code: 'not-allowed', permission, ...visibleAccountName(facts, actor, grant.accountId) }
}
