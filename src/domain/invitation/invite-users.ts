import { added } from '@/domain/command/change'
import { newId } from '@/domain/command/envelope'
import { normalizeEmail, trimInvisible } from '@/domain/model/email'
import type { Facts } from '@/domain/command/facts'
import { expiryFrom, linkHash, normalizeOffers } from './invitation'
import { deliveryTo, invitationMail } from './mail'
import type { Invitation, Offer, Language } from '@/domain/model/rows'
import { tooManyInvitations } from './rate-limit'
import { firstRefusal, rowsRefused } from '@/domain/command/refusal'
import type { Refusal } from '@/domain/command/refusal'
import { alreadyAUser, alreadyInvited, ownerOrSelf } from './duplicates'
import { authorize, missingAccount } from '@/domain/access/authorize'
import type { Context } from '@/domain/access/authorize'
import { accessNotInPlan, nothingOffered, permissionRequires, sharingNotInPlan } from '@/domain/access/offers'
import { grantsMoreThanHeld, notAllowed } from '@/domain/access/rights'
import { messageTooLong, tooManyRows } from '@/domain/command/validation'
import { hasSeat, holdsGrant, noSeatFor, seatsToInvite } from '@/domain/seats/seats'
import { applySwap, swapReads } from './swap'
import type { CommandDefinition } from '@/domain/command/command'
import type { Envelope } from '@/domain/command/envelope'
import type { SeatHolderRef } from '@/domain/seats/seat-holders'
import type { SwappedSeat } from './swap'

/** One invitation of InviteUsers: address and offers (I1). */
export interface InvitationRequest {
  email: string
  offers: Offer[]
  message?: string
  language?: Language
}

/** `replacing`: who loses all access in the same step, so that the invitation gets the seat (S8). */
export interface InviteUsers {
  type: 'InviteUsers'
  primaryId: string
  invitations: InvitationRequest[]
  replacing?: SeatHolderRef
}

export interface UsersInvited {
  type: 'UsersInvited'
  primaryId: string
  invitationIds: string[]
  emails: string[]
  replaced?: SwappedSeat
}

/**
 * Invites one or many addresses, all or none (I1, I5, I6, K5), optionally in place of a seat holder (S8).
 * Seats and rate limit are checked for all rows together.
 */
export const inviteUsers: CommandDefinition<InviteUsers, UsersInvited> = {
  mails: ({ invitations }) => invitations.length,
  reads: ({ primaryId, invitations, replacing }) => ({
    ...(replacing && swapReads(replacing)),
    primaryId,
    accountIds: invitations.flatMap(({ offers }) => offers.map(({ accountId }) => accountId)),
    allAccounts: true,
    emails: invitations.flatMap(({ email }) => normalizeEmail(email) ?? []),
    needsSeats: true,
    rateWindow: true,
    sendsMail: true,
  }),
  decide(facts, command, envelope) {
    const context = authorize(facts, command.primaryId, envelope)
    if ('refusal' in context) return context
    const listRefusal = listRefused(command.invitations)
    if (listRefusal) return { refusal: listRefusal }
    const rows = invitationRows(command.invitations)
    const {
      current,
      changes,
      replaced,
      refusal: swapRefusal,
    } = applySwap(facts, context, command.replacing, envelope)
    const { tree } = context
    const newUsers = rows.flatMap(({ email }) =>
      email === undefined || holdsGrant(current, tree, email) ? [] : email,
    )
    const seats = newUsers.filter((email) => !hasSeat(current, tree, email, envelope.at)).length
    const refuseRows = () => rowsRefused(rows.map((row) => rowRefusal(current, context, row, envelope.at)))
    const refusal =
      // K1: missing accounts and permissions of the rows are reported before the refusal of the swap.
      (swapRefusal && rows.some(({ request }) => offersRefused(facts, context, request.offers))
        ? refuseRows()
        : swapRefusal) ??
      refuseRows() ??
      noSeatFor(current, tree, seatsToInvite(tree, seats), envelope.at) ??
      tooManyInvitations(current, tree, newUsers.length, envelope.at)
    if (refusal) return { refusal }

    const invitations = rows.map(({ request, email }, index) =>
      newInvitation(current, context, request, email ?? '', envelope, index),
    )
    return {
      changes: [
        ...changes,
        ...invitations.flatMap((invitation, index) => [
          added('invitations', invitation),
          added('mails', invitationMail(current, tree, invitation, context.actor, newId(envelope, index))),
        ]),
      ],
      event: {
        type: 'UsersInvited',
        primaryId: command.primaryId,
        invitationIds: invitations.map(({ id }) => id),
        emails: invitations.map(({ email }) => email),
        ...(replaced && { replaced }),
      },
    }
  },
}

interface InvitationRow {
  request: InvitationRequest
  /** Normalised; undefined if it is not an address. */
  email: string | undefined
  /** Index of an earlier row with the same address. */
  firstIndex?: number
}

function invitationRows(requests: readonly InvitationRequest[]): InvitationRow[] {
  const indexByEmail = new Map<string, number>()
  return requests.map((request, index) => {
    const email = normalizeEmail(request.email)
    const row = { request: { ...request, offers: normalizeOffers(request.offers) }, email }
    const firstIndex = email === undefined ? undefined : indexByEmail.get(email)
    if (firstIndex !== undefined) return { ...row, firstIndex }
    if (email !== undefined) indexByEmail.set(email, index)
    return row
  })
}

/** K1.5: checks the list before any row. */
function listRefused(requests: readonly InvitationRequest[]): Refusal | undefined {
  return requests.length === 0 ? { code: 'nothing-offered' } : tooManyRows(requests.length)
}

function rowRefusal(
  facts: Facts,
  context: Context,
  { request, email, firstIndex }: InvitationRow,
  at: number,
): Refusal | undefined {
  const { tree } = context
  const { offers } = request
  return (
    offersRefused(facts, context, offers) ??
    (email === undefined ? { code: 'email-invalid', email: request.email } : undefined) ??
    nothingOffered(facts, tree.catalogue, offers) ??
    permissionRequires(tree, offers) ??
    messageTooLong(request.message) ??
    (firstIndex === undefined ? undefined : { code: 'duplicate-in-list', email: email ?? '', firstIndex }) ??
    ownerOrSelf(facts, context, email ?? '') ??
    alreadyAUser(facts, email ?? '', offers) ??
    alreadyInvited(facts, context, email ?? '', at) ??
    sharingNotInPlan(tree) ??
    accessNotInPlan(tree, offers)
  )
}

/** K1.2, K1.3: refuses an account that is missing, or on which the actor may not give the offered access. */
function offersRefused(facts: Facts, context: Context, offers: readonly Offer[]): Refusal | undefined {
  const { tree, actor } = context
  return (
    firstRefusal(offers, ({ accountId }) => missingAccount(facts, context, accountId)) ??
    firstRefusal(offers, ({ accountId }) => notAllowed(facts, actor, 'users.invite', accountId)) ??
    firstRefusal(offers, (offer) => grantsMoreThanHeld(facts, tree, actor, offer))
  )
}

function newInvitation(
  facts: Facts,
  { tree, actor }: Context,
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
    links: [linkHash(envelope, index)],
    history: [{ at: envelope.at, by: actor.id, act: 'sent', ...deliveryTo(facts, email) }],
    revision: 1,
  }
}
