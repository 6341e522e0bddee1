import { added } from '../changes'
import { newId } from '../commands'
import type { Envelope, InvitationRequest, InviteUsers } from '../commands'
import type { Decision } from '../decision'
import { normalizeEmail, trimInvisible } from '../email'
import type { Facts } from '../facts'
import { expiryFrom, linkFor, tidyOffers } from '../invitations'
import { mailOf } from '../mails'
import type { Invitation } from '../model'
import { tooManyInvitations } from '../rate'
import { firstRefusal, rowsRefused } from '../refusals'
import type { Refusal } from '../refusals'
import { alreadyAUser, alreadyInvited, ownerOrYourself } from '../rules/duplicates'
import { enter, missingAccount } from '../rules/enter'
import type { Entry } from '../rules/enter'
import { accessNotInPlan, nothingOffered, sharingNotInPlan } from '../rules/offers'
import { grantsMoreThanHeld, notAllowed } from '../rules/rights'
import { messageTooLong } from '../rules/words'
import { holdsGrant, noSeatFor, seatsToInvite } from '../seats'

/** Invites one or many addresses, all or none (I1, I5, I6, K5). Seats and rate are asked of the whole. */
export function inviteUsers(facts: Facts, command: InviteUsers, envelope: Envelope): Decision {
  const entry = enter(facts, command.primaryId, envelope)
  if ('refusal' in entry) return entry
  const rows = command.invitations.map((request) => ({
    request: { ...request, offers: tidyOffers(request.offers) },
    email: normalizeEmail(request.email),
  }))
  if (rows.length === 0) return { refusal: { code: 'nothing-offered' } }
  const needed = rows.filter(
    ({ email }) => email !== undefined && !holdsGrant(facts, entry.tree, email),
  ).length
  const refusal =
    rowsRefused(rows.map((_, index) => refusalOfRow(facts, entry, rows, index, envelope.at))) ??
    noSeatFor(facts, entry.tree, seatsToInvite(entry.tree, needed), envelope.at) ??
    tooManyInvitations(facts, entry.tree, needed, envelope.at)
  if (refusal) return { refusal }

  const invitations = rows.map(({ request, email }, index) =>
    invitationOf(facts, entry, request, email ?? '', envelope, index),
  )
  return {
    changes: invitations.flatMap((invitation, index) => [
      added('invitations', invitation),
      added('mails', mailOf(facts, entry.tree, invitation, entry.actor, newId(envelope, index))),
    ]),
    event: {
      type: 'UsersInvited',
      primaryId: command.primaryId,
      invitationIds: invitations.map(({ id }) => id),
      emails: invitations.map(({ email }) => email),
    },
  }
}

interface Row {
  request: InvitationRequest
  email: string | undefined
}

function refusalOfRow(
  facts: Facts,
  entry: Entry,
  rows: Row[],
  index: number,
  at: number,
): Refusal | undefined {
  const { request, email } = rows[index] as Row
  const { tree, actor } = entry
  const { offers } = request
  return (
    firstRefusal(offers, ({ accountId }) => missingAccount(facts, entry, accountId)) ??
    firstRefusal(offers, ({ accountId }) => notAllowed(facts, actor, 'users.invite', accountId)) ??
    firstRefusal(offers, (offer) => grantsMoreThanHeld(facts, tree, actor, offer)) ??
    (email === undefined ? { code: 'email-invalid', email: request.email } : undefined) ??
    nothingOffered(facts, offers) ??
    messageTooLong(request.message) ??
    duplicateInList(rows, index) ??
    ownerOrYourself(facts, entry, email ?? '') ??
    alreadyAUser(facts, email ?? '', offers) ??
    alreadyInvited(facts, tree, email ?? '', at) ??
    sharingNotInPlan(tree) ??
    accessNotInPlan(tree, offers)
  )
}

function duplicateInList(rows: Row[], index: number): Refusal | undefined {
  const email = rows[index]?.email ?? ''
  const firstIndex = rows.findIndex((row) => row.email === email)
  return firstIndex < index ? { code: 'duplicate-in-list', email, firstIndex } : undefined
}

function invitationOf(
  facts: Facts,
  { tree, actor }: Entry,
  request: InvitationRequest,
  email: string,
  envelope: Envelope,
  index: number,
): Invitation {
  return {
    id: newId(envelope, index),
    primaryId: tree.primary.id,
    email,
    typedEmail: trimInvisible(request.email),
    offers: request.offers,
    message: (request.message ?? '').trim(),
    language: request.language ?? 'en',
    status: 'pending',
    newUser: !holdsGrant(facts, tree, email),
    senderId: actor.id,
    sentAt: envelope.at,
    expiresAt: expiryFrom(tree, envelope.at),
    links: [linkFor(envelope, index)],
    history: [{ at: envelope.at, by: actor.id, act: 'sent' }],
    revision: 1,
  }
}
