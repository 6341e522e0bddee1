import type { CommandDefinition, Decision } from '@/domain/command/command'
import { offeredAlready } from '@/domain/access/effective-access'
import type { Plan } from '@/domain/model/catalogue'
import { applyInSteps } from '@/domain/command/change'
import type { Change } from '@/domain/command/change'
import { accountIn, isPending } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import { accessRevoked, revocationEffects } from '@/domain/invitation/revocation'
import { accessGranted } from './grant-access'
import { actionRecorded, normalizeOffers, withdrawn } from '@/domain/invitation/invitation'
import type { Invitation, Offer } from '@/domain/model/rows'
import { firstRefusal } from '@/domain/command/refusal'
import type { Refusal } from '@/domain/command/refusal'
import { changedSince } from '@/domain/command/changed-since'
import { alreadyAUser } from '@/domain/invitation/duplicates'
import { authorize, missingAccount } from '@/domain/access/authorize'
import { addressesOf, invitationHidden, targetsRefused } from '@/domain/access/authorize-target'
import type { Context } from '@/domain/access/authorize'
import { notPending } from '@/domain/invitation/not-pending'
import { accessNotInPlan, nothingOffered, permissionRequires } from '@/domain/access/offers'
import { grantsMoreThanHeld, notAllowed } from '@/domain/access/rights'
import { notAUser, successorReserved, protectedUser } from '@/domain/access/protected-user'
import { invitationInvalid, senderAfterEdit } from '@/domain/invitation/invalid-invitation'
import type { Envelope } from '@/domain/command/envelope'
import type { RevocationEffects } from '@/domain/invitation/revocation'

const PERMISSION = 'users.change-access'
const REVOKE_PERMISSION = 'users.revoke'

/** Sets the access on the accounts in `offers`, revokes it on those in `ending`, and keeps it on others. */
export interface ChangeAccess {
  type: 'ChangeAccess'
  primaryId: string
  personIds: string[]
  invitationIds: string[]
  offers: Offer[]
  ending?: string[]
}

export interface AccessChanged extends RevocationEffects {
  type: 'AccessChanged'
  primaryId: string
  emails: string[]
  /** Those who had no access here yet: only their invitation changed (K7). */
  invitedEmails?: string[]
  /** Names of the accounts with changed access; in `ended` those with revoked access. */
  accounts: string[]
  ended: string[]
}

/**
 * Changes the access of users and open invitations on the offered accounts (C1), and revokes it on the
 * accounts in `ending` as a revocation would (C2); all rows or none (K5).
 */
export const changeAccess: CommandDefinition<ChangeAccess, AccessChanged> = {
  reads: ({ primaryId, personIds, invitationIds, offers, ending = [] }) => ({
    primaryId,
    personIds,
    invitationIds,
    accountIds: [...offers.map(({ accountId }) => accountId), ...ending],
    allAccounts: true,
    revokesAccess: true,
  }),
  decide: applyAccessChange,
}

/** Decides ChangeAccess. `plan`: the plan that the access must fit, if a plan change follows. */
export function applyAccessChange(
  facts: Facts,
  command: ChangeAccess,
  envelope: Envelope,
  plan?: Plan,
): Decision<AccessChanged> {
  const authorized = authorize(facts, command.primaryId, envelope)
  if ('refusal' in authorized) return authorized
  const { tree } = authorized
  const context = plan ? { ...authorized, tree: { ...tree, plan } } : authorized
  const requested = requestedAccess(facts, command, envelope)
  const refusal = targetsRefused(
    command,
    (id) => personRefused(facts, context, id, requested),
    (id) => invitationRefused(facts, context, id, requested, envelope),
  )
  if (refusal) return { refusal }

  const { offers, revokedIds } = requested
  const people = [...new Set(command.personIds)].flatMap((id) => facts.people.get(id) ?? [])
  const { after, changes } = applyInSteps(facts, [
    ...people.map((person) => (current: Facts) => accessGranted(current, tree, person, offers, envelope)),
    ...people.map((person) => (current: Facts) => accessRevoked(current, tree, person, revokedIds, envelope)),
    ...command.invitationIds.map(
      (id) => (now: Facts) => invitationChanged(now, context, id, requested, envelope),
    ),
  ])
  const nameOf = (id: string) => accountIn(facts, tree, id)?.name ?? []
  const emails = addressesOf(facts, command)
  const users = addressesOf(facts, { ...command, invitationIds: [] })
  const invitedEmails = emails.filter((email) => !users.includes(email))
  return {
    changes,
    event: {
      type: 'AccessChanged',
      primaryId: command.primaryId,
      emails,
      ...(invitedEmails.length > 0 && { invitedEmails }),
      accounts: offers.flatMap(({ accountId }) => nameOf(accountId)),
      ended: revokedIds.flatMap(nameOf),
      ...revocationEffects(facts, after, tree, changes, envelope.at),
    },
  }
}

interface RequestedAccess {
  offers: Offer[]
  /** Ids of the accounts on which access is revoked. */
  revokedIds: string[]
  /** The result is the same for every row, so it is computed once. */
  changedSince: () => Refusal | undefined
}

/** An account that is both in `offers` and `ending` keeps its access. */
function requestedAccess(facts: Facts, command: ChangeAccess, envelope: Envelope): RequestedAccess {
  const offers = normalizeOffers(command.offers)
  const offeredIds = new Set(offers.map(({ accountId }) => accountId))
  let checked: { refusal: Refusal | undefined } | undefined
  return {
    offers,
    revokedIds: [...new Set(command.ending ?? [])].filter((id) => !offeredIds.has(id)),
    changedSince: () => (checked ??= { refusal: changedSince(facts, envelope) }).refusal,
  }
}

function accountsRefused(
  facts: Facts,
  context: Context,
  { offers, revokedIds }: RequestedAccess,
): Refusal | undefined {
  const offeredIds = offers.map(({ accountId }) => accountId)
  return (
    firstRefusal([...offeredIds, ...revokedIds], (id) => missingAccount(facts, context, id)) ??
    firstRefusal(offeredIds, (id) => notAllowed(facts, context.actor, PERMISSION, id)) ??
    firstRefusal(revokedIds, (id) => notAllowed(facts, context.actor, REVOKE_PERMISSION, id))
  )
}

function personRefused(
  facts: Facts,
  context: Context,
  personId: string,
  requested: RequestedAccess,
): Refusal | undefined {
  const { tree, actor } = context
  const { offers } = requested
  return (
    accountsRefused(facts, context, requested) ??
    protectedUser(tree, actor, facts.people.get(personId)) ??
    successorReserved(facts, tree, actor, personId, PERMISSION) ??
    firstRefusal(offers, (offer) => grantsMoreThanHeld(facts, tree, actor, offer)) ??
    notAUser(facts, context, personId) ??
    requested.changedSince() ??
    nothingOffered(facts, tree.catalogue, offers) ??
    permissionRequires(tree, offers) ??
    accessNotInPlan(tree, offers)
  )
}

function invitationRefused(
  facts: Facts,
  context: Context,
  invitationId: string,
  requested: RequestedAccess,
  envelope: Envelope,
): Refusal | undefined {
  const { tree, actor } = context
  const { offers } = requested
  const invitation = facts.invitations.get(invitationId)
  if (!invitation || invitationHidden(facts, context, invitation)) {
    return { code: 'not-found', what: 'invitation', id: invitationId }
  }
  return (
    accountsRefused(facts, context, requested) ??
    nobodyAnswers(facts, context, invitation, requested, envelope.at) ??
    firstRefusal(offers, (offer) => grantsMoreThanHeld(facts, tree, actor, offer)) ??
    notPending(invitation, envelope.at) ??
    requested.changedSince() ??
    nothingOffered(facts, tree.catalogue, offers) ??
    permissionRequires(tree, offers) ??
    alreadyAUser(facts, invitation.email, offers) ??
    accessNotInPlan(tree, offers)
  )
}

/** C1: refuses a change of an open invitation that neither its sender nor the actor may offer then. */
function nobodyAnswers(
  facts: Facts,
  { tree, actor }: Context,
  invitation: Invitation,
  requested: RequestedAccess,
  at: number,
): Refusal | undefined {
  const offers = isPending(invitation, at) ? offersAfter(facts, invitation, requested) : undefined
  if (!offers) return undefined
  const senderId = senderAfterEdit(facts, tree, invitation, offers, actor)
  if (!invitationInvalid(facts, tree, { ...invitation, offers, senderId })) return undefined
  return (
    firstRefusal(offers, ({ accountId }) => notAllowed(facts, actor, 'users.invite', accountId)) ??
    firstRefusal(offers, (offer) => grantsMoreThanHeld(facts, tree, actor, offer))
  )
}

/** What an invitation offers after the change; undefined if that is what it offers now. */
function offersAfter(
  facts: Facts,
  invitation: Invitation,
  { offers, revokedIds }: RequestedAccess,
): Offer[] | undefined {
  // Access that the same command grants to the person is not offered again by the invitation (I6).
  const newOffers = offers.filter((offer) => !alreadyAUser(facts, invitation.email, [offer]))
  const keptOffers = invitation.offers.filter(({ accountId }) => !revokedIds.includes(accountId))
  const same = keptOffers.length === invitation.offers.length && offeredAlready(newOffers, keptOffers)
  return same ? undefined : normalizeOffers([...keptOffers, ...newOffers])
}

function invitationChanged(
  facts: Facts,
  { tree, actor }: Context,
  invitationId: string,
  requested: RequestedAccess,
  envelope: Envelope,
): Change[] {
  const invitation = facts.invitations.get(invitationId)
  if (!invitation || !isPending(invitation, envelope.at)) return []
  const offers = offersAfter(facts, invitation, requested)
  if (!offers) return []
  if (offers.length === 0) return [withdrawn(invitation, envelope)]
  const senderId = senderAfterEdit(facts, tree, invitation, offers, actor)
  return [actionRecorded(invitation, envelope, 'edited', { offers, senderId })]
}
