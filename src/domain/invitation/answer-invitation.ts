import type { CommandDefinition } from '@/domain/command/command'
import { added } from '@/domain/command/change'
import { maskEmail } from '@/domain/model/email'
import { activePerson, treeOf } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { actionRecorded } from './invitation'
import { grantId } from '@/domain/model/rows'
import type { Grant, Invitation, Person } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { alreadyAUser } from './duplicates'
import { offeredAccountClosed } from '@/domain/access/authorize-target'
import { linkReplaced, notPending } from './not-pending'
import { accessNotInPlan, sharingNotInPlan } from '@/domain/access/offers'
import { invitationInvalid } from './invalid-invitation'
import { holdsGrant, noSeatFor } from '@/domain/seats/seats'
import type { Envelope } from '@/domain/command/envelope'

/** `link`: hash of the link's token; the token itself is never part of a command. */
export interface AcceptInvitation {
  type: 'AcceptInvitation'
  link: string
}

export interface InvitationAccepted {
  type: 'InvitationAccepted'
  primaryId: string
  accountIds: string[]
  name: string
  email: string
}

/** Accepts an invitation: checks everything again and turns its offers into grants (I8, I9, S7). */
export const acceptInvitation: CommandDefinition<AcceptInvitation, InvitationAccepted> = {
  reads: ({ link }) => ({ link, needsSeats: true }),
  decide(facts, { link }, envelope) {
    const context = authorizeRecipient(facts, link, envelope)
    if ('refusal' in context) return context
    const { person, tree, invitation } = context
    const refusal =
      invitationInvalid(facts, tree, invitation) ??
      alreadyAUser(facts, person.email, invitation.offers) ??
      sharingNotInPlan(tree) ??
      accessNotInPlan(tree, invitation.offers) ??
      noSeatToAccept(facts, tree, invitation, envelope.at)
    if (refusal) return { refusal }

    const grants = invitation.offers.map(({ accountId, access }): Grant => ({
      id: grantId(accountId, person.id),
      primaryId: tree.primary.id,
      accountId,
      personId: person.id,
      access,
      since: envelope.at,
      grantedBy: invitation.senderId,
      invitationId: invitation.id,
      revision: 1,
    }))
    return {
      changes: [
        actionRecorded(invitation, envelope, 'accepted', { status: 'accepted' }),
        ...grants.map((grant) => added('grants', grant)),
      ],
      event: {
        type: 'InvitationAccepted',
        primaryId: tree.primary.id,
        accountIds: grants.map(({ accountId }) => accountId),
        name: person.name,
        email: person.email,
      },
    }
  },
}

/** `link`: hash of the link's token. */
export interface DeclineInvitation {
  type: 'DeclineInvitation'
  link: string
}

export interface InvitationDeclined {
  type: 'InvitationDeclined'
  primaryId: string
  email: string
}

/** Declines an invitation, which frees its seat at once (I7, S5). */
export const declineInvitation: CommandDefinition<DeclineInvitation, InvitationDeclined> = {
  reads: ({ link }) => ({ link, needsSeats: true }),
  decide(facts, { link }, envelope) {
    const context = authorizeRecipient(facts, link, envelope)
    if ('refusal' in context) return context
    const { tree, invitation } = context
    return {
      changes: [actionRecorded(invitation, envelope, 'declined', { status: 'declined' })],
      event: { type: 'InvitationDeclined', primaryId: tree.primary.id, email: invitation.email },
    }
  },
}

interface RecipientContext {
  person: Person
  tree: AccountTree
  invitation: Invitation
}

/**
 * Checks for answering an invitation: the recipient is signed in, the link is the latest, and the invitation
 * is open or has the status `allowed` (I8, I10). Returns person, tree and invitation, or the refusal.
 */
export function authorizeRecipient(
  facts: Facts,
  link: string,
  { actorId, at }: Envelope,
  allowed?: 'expired',
): RecipientContext | { refusal: Refusal } {
  const person = activePerson(facts, actorId)
  if (!person) return { refusal: { code: 'not-signed-in' } }
  const invitation = [...facts.invitations.values()].find(({ links }) => links.includes(link))
  const tree = invitation && treeOf(facts, invitation.primaryId)
  if (!tree) return { refusal: { code: 'not-found', what: 'invitation', id: '' } }
  const refusal =
    notAnswerable(facts, tree, invitation, link, at, allowed) ?? forSomeoneElse(invitation, person)
  return refusal ? { refusal } : { person, tree, invitation }
}

/** Refuses if nobody can answer an invitation through this link at a moment (UTC ms) (I9, I10, I11). */
export function notAnswerable(
  facts: Facts,
  tree: AccountTree,
  invitation: Invitation,
  link: string,
  at: number,
  allowed?: 'expired',
): Refusal | undefined {
  return (
    offeredAccountClosed(facts, tree, invitation) ??
    notPending(invitation, at, allowed) ??
    linkReplaced(invitation, link)
  )
}

/** I8: refuses anyone but the invited address. */
function forSomeoneElse(invitation: Invitation, person: Person): Refusal | undefined {
  if (invitation.email === person.email) return undefined
  return {
    code: 'invitation-for-someone-else',
    invited: maskEmail(invitation.email),
    signedInAs: maskEmail(person.email),
  }
}

/** S7: refuses if there is no seat; only under *active only*, else the seat is already reserved (2.4). */
function noSeatToAccept(
  facts: Facts,
  tree: AccountTree,
  { email }: Invitation,
  at: number,
): Refusal | undefined {
  const reserved = tree.catalogue.policies.seatTakenBy === 'active-and-pending'
  return reserved || holdsGrant(facts, tree, email) ? undefined : noSeatFor(facts, tree, 1, at)
}
