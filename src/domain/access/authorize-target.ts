import type { Envelope } from '@/domain/command/envelope'
import { activePerson } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Account, Invitation } from '@/domain/model/rows'
import { firstRefusal, rowsRefused } from '@/domain/command/refusal'
import type { Refusal } from '@/domain/command/refusal'
import { tooManyRows } from '@/domain/command/validation'
import { accountClosed, authorize, hasAccess, isAccountHidden, missingAccount } from './authorize'
import type { Context } from './authorize'

// Checks for commands about an invitation or an account; the first screen does not need them.

/** K1.1, K1.2 for an invitation: its context, or the refusal; needs access to one of its accounts. */
export function authorizeInvitation(
  facts: Facts,
  invitationId: string,
  envelope: Envelope,
): (Context & { invitation: Invitation }) | { refusal: Refusal } {
  if (!activePerson(facts, envelope.actorId)) return { refusal: { code: 'not-signed-in' } }
  const notFound: Refusal = { code: 'not-found', what: 'invitation', id: invitationId }
  const invitation = facts.invitations.get(invitationId)
  if (!invitation) return { refusal: notFound }
  const context = authorize(facts, invitation.primaryId, envelope)
  if ('refusal' in context) return isAccountHidden(context.refusal) ? { refusal: notFound } : context
  if (invitationHidden(facts, context, invitation)) return { refusal: notFound }
  const refusal = offeredAccountClosed(facts, context.tree, invitation)
  return refusal ? { refusal } : { ...context, invitation }
}

/** K1.2: refuses if the tree or an account that an invitation offers is closed. */
export function offeredAccountClosed(
  facts: Facts,
  { primary }: AccountTree,
  { offers }: Invitation,
): Refusal | undefined {
  return firstRefusal(
    [primary, ...offers.flatMap(({ accountId }) => facts.accounts.get(accountId) ?? [])],
    accountClosed,
  )
}

/** K1.1, K1.2 for an account: its context, or the refusal; it must be open and the actor have access. */
export function authorizeAccount(
  facts: Facts,
  accountId: string,
  envelope: Envelope,
): (Context & { account: Account }) | { refusal: Refusal } {
  const account = facts.accounts.get(accountId)
  const context = authorize(facts, account?.primaryId ?? accountId, envelope)
  if ('refusal' in context) {
    const notFound = isAccountHidden(context.refusal)
    return notFound ? { refusal: { code: 'not-found', what: 'account', id: accountId } } : context
  }
  const refusal = missingAccount(facts, context, accountId)
  if (refusal || !account)
    return { refusal: refusal ?? { code: 'not-found', what: 'account', id: accountId } }
  return { ...context, account }
}

/** Whether an invitation is hidden from the actor, because the actor has access to none of its accounts. */
export function invitationHidden(
  facts: Facts,
  { tree, actor }: Context,
  invitation: Invitation | undefined,
): boolean {
  if (invitation?.primaryId !== tree.primary.id) return true
  return !invitation.offers.some(({ accountId }) => hasAccess(facts, tree, actor.id, accountId))
}

/** The users and open invitations that a command is about. */
export interface Targets {
  personIds: readonly string[]
  invitationIds: readonly string[]
}

/**
 * Refuses a command without targets, with an empty list of accounts, or with more than 500 rows (K5); else asks
 * each target once, whose index counts the people followed by the invitations as they were given (K1).
 */
export function targetsRefused(
  { personIds, invitationIds, accountIds }: Targets & { accountIds?: readonly string[] },
  refusalOfPerson: (id: string) => Refusal | undefined,
  refusalOfInvitation: (id: string) => Refusal | undefined,
): Refusal | undefined {
  const rows = [...personIds, ...invitationIds]
  if (rows.length === 0 || accountIds?.length === 0) return { code: 'nothing-offered' }
  const tooMany = tooManyRows(rows.length)
  if (tooMany) return tooMany
  const [people, invitations] = [[...new Set(personIds)], [...new Set(invitationIds)]]
  return rowsRefused(
    [...people.map(refusalOfPerson), ...invitations.map(refusalOfInvitation)],
    [
      ...people.map((id) => personIds.indexOf(id)),
      ...invitations.map((id) => personIds.length + invitationIds.indexOf(id)),
    ],
  )
}

/** The addresses of the targets, each once (K5). */
export const addressesOf = (
  { people, invitations }: Facts,
  { personIds, invitationIds }: Targets,
): string[] => [
  ...new Set([
    ...personIds.flatMap((id) => people.get(id)?.email ?? []),
    ...invitationIds.flatMap((id) => invitations.get(id)?.email ?? []),
  ]),
]
