import { grantOn, pendingInvitations, personByEmail } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import { firstRefusal } from '@/domain/command/refusal'
import type { Refusal } from '@/domain/command/refusal'
import type { Context } from '@/domain/access/authorize'
import { maySeeUsers } from '@/domain/access/may-see-users'

/** I6: refuses to invite the owner or oneself. */
export function ownerOrSelf(facts: Facts, { tree, actor }: Context, email: string): Refusal | undefined {
  if (facts.people.get(tree.primary.ownerId)?.email === email) return { code: 'is-owner', email }
  return actor.email === email ? { code: 'is-yourself' } : undefined
}

/** I6: refuses an address that has a grant on one of the offered accounts. */
export function alreadyAUser(
  facts: Facts,
  email: string,
  offers: readonly { accountId: string }[],
): Refusal | undefined {
  const person = personByEmail(facts, email)
  if (!person) return undefined
  return firstRefusal(offers, ({ accountId }) => {
    if (!grantOn(facts, accountId, person.id)) return undefined
    const name = facts.accounts.get(accountId)?.name ?? ''
    return { code: 'already-a-user', email, personId: person.id, accountId, name }
  })
}

/**
 * I6: refuses an address with another open invitation in the tree, named by its id for whom may see it; `except`: one
 * to ignore.
 */
export function alreadyInvited(
  facts: Facts,
  { tree, actor }: Context,
  email: string,
  at: number,
  except?: string,
): Refusal | undefined {
  const open = pendingInvitations(facts, tree.primary.id, at, email).find(({ id }) => id !== except)
  if (!open) return undefined
  const isSeen = open.offers.some(({ accountId }) => maySeeUsers(facts, actor.id, accountId))
  return { code: 'already-invited', email, ...(isSeen && { invitationId: open.id }) }
}
