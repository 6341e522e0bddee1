import type { Envelope } from '@/domain/command/envelope'
import { accountIn, grantOn, isUser, activePerson, treeOf } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Account, Person } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'

/** The actor of a command, and the account tree that it is about. */
export interface Context {
  actor: Person
  tree: AccountTree
}

/**
 * K1.1, K1.2: returns actor and tree, or refuses if the actor is not signed in, or has no access in the tree,
 * or the tree is closed. `needsTwoFactor` tells whether the command needs two-factor sign-in; most do if the
 * tree requires it (A2).
 */
export function authorize(
  facts: Facts,
  primaryId: string,
  envelope: Envelope,
  needsTwoFactor: (tree: AccountTree) => boolean = requiresTwoFactor,
): Context | { refusal: Refusal } {
  const actor = activePerson(facts, envelope.actorId)
  if (!actor) return { refusal: { code: 'not-signed-in' } }
  const tree = treeOf(facts, primaryId)
  if (!tree || !isMember(facts, tree, actor.id)) {
    const primary = facts.accounts.get(primaryId)
    const isCatalogueLost = !tree && primary?.kind === 'primary' && isMember(facts, { primary }, actor.id)
    const what = isCatalogueLost ? 'catalogue' : 'account'
    return { refusal: { code: 'not-found', what, id: isCatalogueLost ? primary.catalogueId : primaryId } }
  }
  const refusal: Refusal | undefined =
    needsTwoFactor(tree) && !actor.twoFactor
      ? { code: 'two-factor-first', primaryId }
      : accountClosed(tree.primary)
  return refusal ? { refusal } : { actor, tree }
}

/** Whether nothing is said about an account, as if it were not there; a lost catalogue is, to who has access. */
export const isAccountHidden = (refusal: Refusal): boolean =>
  refusal.code === 'not-found' && refusal.what === 'account'

/** Whether a person is the owner of the tree or has a grant on any of its accounts. */
export function isMember(facts: Facts, tree: Pick<AccountTree, 'primary'>, personId: string): boolean {
  return tree.primary.ownerId === personId || isUser(facts, tree.primary.id, personId)
}

/** The name of who owns the tree and can help, for everyone else with access in it (Q4). */
export function ownerNameFor(facts: Facts, tree: AccountTree, personId: string): string | undefined {
  const { ownerId } = tree.primary
  return ownerId !== personId && isMember(facts, tree, personId) ? facts.people.get(ownerId)?.name : undefined
}

/** Whether a person has access to an account of the tree: as its owner, or by a grant on the account. */
export function hasAccess(facts: Facts, tree: AccountTree, personId: string, accountId: string): boolean {
  if (accountIn(facts, tree, accountId) === undefined) return false
  return tree.primary.ownerId === personId || grantOn(facts, accountId, personId) !== undefined
}

/** A2: whether a tree requires two-factor sign-in of everyone. */
export const requiresTwoFactor = ({ primary }: AccountTree): boolean => primary.requiresTwoFactor

/** K1.2: refuses an account that is closed (A3), or that the actor has no access to. */
export function missingAccount(
  facts: Facts,
  { tree, actor }: Context,
  accountId: string,
): Refusal | undefined {
  const account = accountIn(facts, tree, accountId)
  if (!account || !hasAccess(facts, tree, actor.id, accountId)) {
    return { code: 'not-found', what: 'account', id: accountId }
  }
  return accountClosed(account)
}

export function accountClosed({ id, name, status }: Account): Refusal | undefined {
  return status === 'closed' ? { code: 'account-closed', accountId: id, name } : undefined
}
