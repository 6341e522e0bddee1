import type { Envelope } from '../commands'
import { accountIn, grantOn, isUser, livePerson, treeOf } from '../facts'
import type { Facts, Tree } from '../facts'
import type { Account, Invitation, Person } from '../model'
import { firstRefusal } from '../refusals'
import type { Refusal } from '../refusals'

/** Who acts, on which tree. */
export interface Entry {
  actor: Person
  tree: Tree
}

/**
 * K1.1, K1.2: the actor is signed in and has access somewhere in an open tree; else the refusal. `secured`: whether
 * the command takes two-factor sign-in; most do where the tree requires it (A2).
 */
export function enter(
  facts: Facts,
  primaryId: string,
  envelope: Envelope,
  secured: (tree: Tree) => boolean = requiresTwoFactor,
): Entry | { refusal: Refusal } {
  const actor = livePerson(facts, envelope.actorId)
  if (!actor) return { refusal: { code: 'not-signed-in' } }
  const tree = treeOf(facts, primaryId)
  if (!tree || !belongsTo(facts, tree, actor.id)) {
    return { refusal: { code: 'not-found', what: 'account', id: primaryId } }
  }
  const refusal: Refusal | undefined =
    secured(tree) && !actor.twoFactor ? { code: 'two-factor-first', primaryId } : closed(tree.primary)
  return refusal ? { refusal } : { actor, tree }
}

/** The same for a command about an invitation, which must be on accounts that the actor has access to. */
export function enterByInvitation(
  facts: Facts,
  invitationId: string,
  envelope: Envelope,
): (Entry & { invitation: Invitation }) | { refusal: Refusal } {
  if (!livePerson(facts, envelope.actorId)) return { refusal: { code: 'not-signed-in' } }
  const hidden: Refusal = { code: 'not-found', what: 'invitation', id: invitationId }
  const invitation = facts.invitations.get(invitationId)
  if (!invitation) return { refusal: hidden }
  const entry = enter(facts, invitation.primaryId, envelope)
  if ('refusal' in entry) return entry.refusal.code === 'not-found' ? { refusal: hidden } : entry
  if (invitationHidden(facts, entry, invitation)) return { refusal: hidden }
  const refusal = offersClosed(facts, entry.tree, invitation)
  return refusal ? { refusal } : { ...entry, invitation }
}

/** K1.2: the tree, or an account that an invitation offers, is closed. */
export function offersClosed(facts: Facts, { primary }: Tree, { offers }: Invitation): Refusal | undefined {
  return firstRefusal(
    [primary, ...offers.flatMap(({ accountId }) => facts.accounts.get(accountId) ?? [])],
    closed,
  )
}

/** The same for a command about one account, which must be open and one that the actor has access to. */
export function enterAccount(
  facts: Facts,
  accountId: string,
  envelope: Envelope,
): (Entry & { account: Account }) | { refusal: Refusal } {
  const account = facts.accounts.get(accountId)
  const entry = enter(facts, account?.primaryId ?? accountId, envelope)
  if ('refusal' in entry) {
    const hidden = entry.refusal.code === 'not-found'
    return hidden ? { refusal: { code: 'not-found', what: 'account', id: accountId } } : entry
  }
  const refusal = missingAccount(facts, entry, accountId)
  if (refusal || !account)
    return { refusal: refusal ?? { code: 'not-found', what: 'account', id: accountId } }
  return { ...entry, account }
}

/** An invitation is only there for who has access to one of its accounts. */
export function invitationHidden(
  facts: Facts,
  { tree, actor }: Entry,
  invitation: Invitation | undefined,
): boolean {
  if (invitation?.primaryId !== tree.primary.id) return true
  return !invitation.offers.some(({ accountId }) => hasAccess(facts, tree, actor.id, accountId))
}

/** The owner of the tree, or anyone with a grant on any of its accounts. */
export function belongsTo(facts: Facts, tree: Tree, personId: string): boolean {
  return tree.primary.ownerId === personId || isUser(facts, tree.primary.id, personId)
}

/** Whether a person has any access to an account: as owner of the tree, or by a grant on it. */
export function hasAccess(facts: Facts, tree: Tree, personId: string, accountId: string): boolean {
  if (accountIn(facts, tree, accountId) === undefined) return false
  return tree.primary.ownerId === personId || grantOn(facts, accountId, personId) !== undefined
}

/** A2: who has not set up two-factor sign-in does that first. */
export const requiresTwoFactor = ({ primary }: Tree): boolean => primary.requiresTwoFactor

/** K1.2: an account that does not exist for the actor, or is closed (A3). */
export function missingAccount(facts: Facts, { tree, actor }: Entry, accountId: string): Refusal | undefined {
  const account = accountIn(facts, tree, accountId)
  if (!account || !hasAccess(facts, tree, actor.id, accountId)) {
    return { code: 'not-found', what: 'account', id: accountId }
  }
  return closed(account)
}

function closed({ id, name, status }: Account): Refusal | undefined {
  return status === 'closed' ? { code: 'account-closed', accountId: id, name } : undefined
}

/** A command about nobody, or about none of the accounts, has nothing to do. */
export function nobodyNamed(command: {
  personIds: readonly string[]
  invitationIds: readonly string[]
  accountIds?: readonly string[]
}): Refusal | undefined {
  const nobody = command.personIds.length === 0 && command.invitationIds.length === 0
  return nobody || command.accountIds?.length === 0 ? { code: 'nothing-offered' } : undefined
}
