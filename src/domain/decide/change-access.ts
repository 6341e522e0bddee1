import { offeredAlready } from '../access'
import type { Plan } from '../catalogue/schema'
import { applyInSteps } from '../changes'
import type { Change } from '../changes'
import type { ChangeAccess, Envelope } from '../commands'
import type { Decision } from '../decision'
import { accountIn, isPending, isUser } from '../facts'
import type { Facts } from '../facts'
import { accessRevoked, revocationEffects } from '../ending'
import { accessGranted } from '../giving'
import { actionRecorded, normalizeOffers, withdrawn } from '../invitations'
import type { Offer } from '../model'
import { firstRefusal, rowsRefused } from '../refusals'
import type { Refusal } from '../refusals'
import { changedSince } from '../rules/changed-since'
import { alreadyAUser } from '../rules/duplicates'
import { authorize, missingAccount } from '../rules/enter'
import { invitationHidden, nothingSelected } from '../rules/enter-by'
import type { Context } from '../rules/enter'
import { notPending } from '../rules/invitation-state'
import { accessNotInPlan, nothingOffered } from '../rules/offers'
import { grantsMoreThanHeld, notAllowed } from '../rules/rights'
import { successorReserved, protectedUser } from '../rules/untouchable'
import { senderAfterEdit } from '../rules/void'

const PERMISSION = 'users.change-access'
const TO_END = 'users.revoke'

/**
 * Sets the access of users and open invitations on the offered accounts (C1), and ends it on others as a revocation
 * would (C2); all rows or none (K5). `plan`: which one the access must fit, when the tree is about to get another.
 */
export function changeAccess(facts: Facts, command: ChangeAccess, envelope: Envelope, plan?: Plan): Decision {
  const authorized = authorize(facts, command.primaryId, envelope)
  if ('refusal' in authorized) return authorized
  const { tree } = authorized
  const context = plan ? { ...authorized, tree: { ...tree, plan } } : authorized
  const asked = askedOf(facts, command, envelope)
  const refusal =
    nothingSelected(command) ??
    rowsRefused([
      ...command.personIds.map((id) => personRefused(facts, context, id, asked)),
      ...command.invitationIds.map((id) => invitationRefused(facts, context, id, asked, envelope)),
    ])
  if (refusal) return { refusal }

  const { offers, ending } = asked
  const people = command.personIds.flatMap((id) => facts.people.get(id) ?? [])
  const { after, changes } = applyInSteps(facts, [
    ...people.map((person) => (now: Facts) => accessGranted(now, tree, person, offers, envelope)),
    ...people.map((person) => (now: Facts) => accessRevoked(now, tree, person, ending, envelope)),
    ...command.invitationIds.map(
      (id) => (now: Facts) => invitationChanged(now, context, id, asked, envelope),
    ),
  ])
  const nameOf = (id: string) => accountIn(facts, tree, id)?.name ?? []
  return {
    changes,
    event: {
      type: 'AccessChanged',
      primaryId: command.primaryId,
      emails: [
        ...people.map(({ email }) => email),
        ...command.invitationIds.flatMap((id) => facts.invitations.get(id)?.email ?? []),
      ],
      accounts: offers.flatMap(({ accountId }) => nameOf(accountId)),
      ended: ending.flatMap(nameOf),
      ...revocationEffects(facts, after, tree, changes, envelope.at),
    },
  }
}

interface Asked {
  offers: Offer[]
  /** Accounts on which access ends. */
  ending: string[]
  /** The same for every row. */
  changed: () => Refusal | undefined
}

/** What is set anew does not end. */
function askedOf(facts: Facts, command: ChangeAccess, envelope: Envelope): Asked {
  const offers = normalizeOffers(command.offers)
  const set = new Set(offers.map(({ accountId }) => accountId))
  let changed: { refusal: Refusal | undefined } | undefined
  return {
    offers,
    ending: [...new Set(command.ending ?? [])].filter((id) => !set.has(id)),
    changed: () => (changed ??= { refusal: changedSince(facts, envelope) }).refusal,
  }
}

function accountsRefused(facts: Facts, context: Context, { offers, ending }: Asked): Refusal | undefined {
  const set = offers.map(({ accountId }) => accountId)
  return (
    firstRefusal([...set, ...ending], (id) => missingAccount(facts, context, id)) ??
    firstRefusal(set, (id) => notAllowed(facts, context.actor, PERMISSION, id)) ??
    firstRefusal(ending, (id) => notAllowed(facts, context.actor, TO_END, id))
  )
}

function personRefused(facts: Facts, context: Context, personId: string, asked: Asked): Refusal | undefined {
  const { tree, actor } = context
  const { offers } = asked
  return (
    accountsRefused(facts, context, asked) ??
    protectedUser(tree, actor, facts.people.get(personId)) ??
    successorReserved(facts, tree, actor, personId, PERMISSION) ??
    firstRefusal(offers, (offer) => grantsMoreThanHeld(facts, tree, actor, offer)) ??
    (isUser(facts, tree.primary.id, personId) ? undefined : { code: 'not-a-user', personId }) ??
    asked.changed() ??
    nothingOffered(facts, offers) ??
    accessNotInPlan(tree, offers)
  )
}

function invitationRefused(
  facts: Facts,
  context: Context,
  invitationId: string,
  asked: Asked,
  envelope: Envelope,
): Refusal | undefined {
  const { tree, actor } = context
  const { offers } = asked
  const invitation = facts.invitations.get(invitationId)
  if (!invitation || invitationHidden(facts, context, invitation)) {
    return { code: 'not-found', what: 'invitation', id: invitationId }
  }
  return (
    accountsRefused(facts, context, asked) ??
    firstRefusal(offers, (offer) => grantsMoreThanHeld(facts, tree, actor, offer)) ??
    notPending(invitation, envelope.at) ??
    asked.changed() ??
    nothingOffered(facts, offers) ??
    alreadyAUser(facts, invitation.email, offers) ??
    accessNotInPlan(tree, offers)
  )
}

function invitationChanged(
  facts: Facts,
  { tree, actor }: Context,
  invitationId: string,
  { offers, ending }: Asked,
  envelope: Envelope,
): Change[] {
  const invitation = facts.invitations.get(invitationId)
  if (!invitation || !isPending(invitation, envelope.at)) return []
  // What the same command gives the person at once is not offered besides (I6).
  const offered = offers.filter((offer) => !alreadyAUser(facts, invitation.email, [offer]))
  const kept = invitation.offers.filter(({ accountId }) => !ending.includes(accountId))
  if (kept.length === invitation.offers.length && offeredAlready(offered, kept)) return []
  const after = normalizeOffers([...kept, ...offered])
  if (after.length === 0) return [withdrawn(invitation, envelope)]
  const senderId = senderAfterEdit(facts, tree, invitation, after, actor)
  return [actionRecorded(invitation, envelope, 'edited', { offers: after, senderId })]
}
