import type { Envelope } from '../commands'
import { activePerson } from '../facts'
import type { Facts, AccountTree } from '../facts'
import type { Account, Invitation } from '../model'
import { firstRefusal } from '../refusals'
import type { Refusal } from '../refusals'
import { closed, enter, hasAccess, missingAccount } from './enter'
import type { Entry } from './enter'

// What commands are about besides a tree; the first screen does without.

/** The same for a command about an invitation, which must be on accounts that the actor has access to. */
export function enterByInvitation(
  facts: Facts,
  invitationId: string,
  envelope: Envelope,
): (Entry & { invitation: Invitation }) | { refusal: Refusal } {
  if (!activePerson(facts, envelope.actorId)) return { refusal: { code: 'not-signed-in' } }
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
export function offersClosed(
  facts: Facts,
  { primary }: AccountTree,
  { offers }: Invitation,
): Refusal | undefined {
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

/** A command about nobody, or about none of the accounts, has nothing to do. */
export function nobodyNamed(command: {
  personIds: readonly string[]
  invitationIds: readonly string[]
  accountIds?: readonly string[]
}): Refusal | undefined {
  const nobody = command.personIds.length === 0 && command.invitationIds.length === 0
  return nobody || command.accountIds?.length === 0 ? { code: 'nothing-offered' } : undefined
}
