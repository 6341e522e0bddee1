import { offeredAlready } from '../access'
import type { Plan } from '../catalogue/schema'
import { inSteps } from '../changes'
import type { Change } from '../changes'
import type { ChangeAccess, Envelope } from '../commands'
import type { Decision } from '../decision'
import { accountIn, isPending, isUser } from '../facts'
import type { Facts } from '../facts'
import { accessGiven } from '../giving'
import { acted, tidyOffers } from '../invitations'
import type { Offer } from '../model'
import { firstRefusal, rowsRefused } from '../refusals'
import type { Refusal } from '../refusals'
import { changedSince } from '../rules/changed-since'
import { alreadyAUser } from '../rules/duplicates'
import { enter, invitationHidden, missingAccount, nobodyNamed } from '../rules/enter'
import type { Entry } from '../rules/enter'
import { notPending } from '../rules/invitation-state'
import { accessNotInPlan, nothingOffered } from '../rules/offers'
import { grantsMoreThanHeld, notAllowed, successorReserved, untouchable } from '../rules/rights'
import { senderOf } from '../rules/void'

const PERMISSION = 'users.change-access'

/**
 * Sets the access of users and open invitations on the offered accounts (C1); all rows or none (K5). `plan`: which one
 * the access must fit, when the tree is about to get another.
 */
export function changeAccess(facts: Facts, command: ChangeAccess, envelope: Envelope, plan?: Plan): Decision {
  const entered = enter(facts, command.primaryId, envelope)
  if ('refusal' in entered) return entered
  const { tree } = entered
  const entry = plan ? { ...entered, tree: { ...tree, plan } } : entered
  const offers = tidyOffers(command.offers)
  const refusal =
    nobodyNamed(command) ??
    rowsRefused([
      ...command.personIds.map((id) => personRefused(facts, entry, id, offers, envelope)),
      ...command.invitationIds.map((id) => invitationRefused(facts, entry, id, offers, envelope)),
    ])
  if (refusal) return { refusal }

  const people = command.personIds.flatMap((id) => facts.people.get(id) ?? [])
  const { changes } = inSteps(facts, [
    ...people.map((person) => (now: Facts) => accessGiven(now, tree, person, offers, envelope)),
    ...command.invitationIds.map((id) => (now: Facts) => invitationChanged(now, entry, id, offers, envelope)),
  ])
  return {
    changes,
    event: {
      type: 'AccessChanged',
      primaryId: command.primaryId,
      emails: [
        ...people.map(({ email }) => email),
        ...command.invitationIds.flatMap((id) => facts.invitations.get(id)?.email ?? []),
      ],
      accounts: offers.flatMap(({ accountId }) => accountIn(facts, tree, accountId)?.name ?? []),
      keys: changes.filter(({ table }) => table === 'apiKeys').length,
    },
  }
}

function offersRefused(facts: Facts, entry: Entry, offers: Offer[]): Refusal | undefined {
  return (
    firstRefusal(offers, ({ accountId }) => missingAccount(facts, entry, accountId)) ??
    firstRefusal(offers, ({ accountId }) => notAllowed(facts, entry.actor, PERMISSION, accountId))
  )
}

function personRefused(
  facts: Facts,
  entry: Entry,
  personId: string,
  offers: Offer[],
  envelope: Envelope,
): Refusal | undefined {
  const { tree, actor } = entry
  return (
    offersRefused(facts, entry, offers) ??
    untouchable(tree, actor, facts.people.get(personId)) ??
    successorReserved(facts, tree, actor, personId, PERMISSION) ??
    firstRefusal(offers, (offer) => grantsMoreThanHeld(facts, tree, actor, offer)) ??
    (isUser(facts, tree.primary.id, personId) ? undefined : { code: 'not-a-user', personId }) ??
    changedSince(facts, envelope) ??
    nothingOffered(facts, offers) ??
    accessNotInPlan(tree, offers)
  )
}

function invitationRefused(
  facts: Facts,
  entry: Entry,
  invitationId: string,
  offers: Offer[],
  envelope: Envelope,
): Refusal | undefined {
  const { tree, actor } = entry
  const invitation = facts.invitations.get(invitationId)
  if (!invitation || invitationHidden(facts, entry, invitation)) {
    return { code: 'not-found', what: 'invitation', id: invitationId }
  }
  return (
    offersRefused(facts, entry, offers) ??
    firstRefusal(offers, (offer) => grantsMoreThanHeld(facts, tree, actor, offer)) ??
    notPending(invitation, envelope.at) ??
    changedSince(facts, envelope) ??
    nothingOffered(facts, offers) ??
    alreadyAUser(facts, invitation.email, offers) ??
    accessNotInPlan(tree, offers)
  )
}

function invitationChanged(
  facts: Facts,
  { tree, actor }: Entry,
  invitationId: string,
  offers: Offer[],
  envelope: Envelope,
): Change[] {
  const invitation = facts.invitations.get(invitationId)
  if (!invitation || !isPending(invitation, envelope.at)) return []
  // What the same command gives the person at once is not offered besides (I6).
  const offered = offers.filter((offer) => !alreadyAUser(facts, invitation.email, [offer]))
  if (offeredAlready(offered, invitation.offers)) return []
  const after = tidyOffers([...invitation.offers, ...offered])
  const senderId = senderOf(facts, tree, invitation, after, actor)
  return [acted(invitation, envelope, 'edited', { offers: after, senderId })]
}
