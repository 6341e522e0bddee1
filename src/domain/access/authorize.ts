import type { Envelope } from '@/domain/command/envelope'
import { accountIn, grantOn, isUser, activePerson, treeOf } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Account, Person } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'

/** Who acts, on which tree. */
export interface Context {
  actor: Person
  tree: AccountTree
}

/**
 * K1.1, K1.2: the actor is signed in and has access somewhere in an open tree; else the refusal. `secured`: whether
 * the command takes two-factor sign-in; most do where the tree requires it (A2).
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
    return { refusal: { code: 'not-found', what: 'account', id: primaryId } }
  }
  const refusal: Refusal | undefined =
    needsTwoFactor(tree) && !actor.twoFactor
      ? { code: 'two-factor-first', primaryId }
      : accountClosed(tree.primary)
  return refusal ? { refusal } : { actor, tree }
}

/** The owner of the tree, or anyone with a grant on any of its accounts. */
export function isMember(facts: Facts, tree: AccountTree, personId: string): boolean {
  return tree.primary.ownerId === personId || isUser(facts, tree.primary.id, personId)
}

/** Whether a person has any access to an account: as owner of the tree, or by a grant on it. */
export function hasAccess(facts: Facts, tree: AccountTree, personId: string, accountId: string): boolean {
  if (accountIn(facts, tree, accountId) === undefined) return false
  return tree.primary.ownerId === personId || grantOn(facts, accountId, personId) !== undefined
}

/** A2: who has not set up two-factor sign-in does that first. */
export const requiresTwoFactor = ({ primary }: AccountTree): boolean => primary.requiresTwoFactor

/** K1.2: an account that does not exist for the actor, or is closed (A3). */
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
