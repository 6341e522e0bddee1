import { applyInSteps } from '@/domain/command/change'
import type { Envelope, RevokeAccess } from '@/domain/command/command'
import type { Decision } from '@/domain/command/decision'
import { accessRevoked, revocationEffects, offersRevoked } from '@/domain/invitation/revocation'
import { accountIn, grantsOf, isPending, isUser, pendingInvitations } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Person } from '@/domain/model/rows'
import { firstRefusal, rowsRefused } from '@/domain/command/refusal'
import type { Refusal } from '@/domain/command/refusal'
import { authorize, missingAccount } from '@/domain/access/authorize'
import { invitationHidden, offeredAccountClosed, nothingSelected } from '@/domain/access/authorize-target'
import type { Context } from '@/domain/access/authorize'
import { notPending } from '@/domain/invitation/not-pending'
import { notAllowed } from '@/domain/access/rights'
import { successorReserved, protectedUser } from '@/domain/access/protected-user'

const PERMISSION = 'users.revoke'

/** Ends the access of users and open invitations, in the whole tree or on chosen accounts (C2, C3); all or none. */
export function revokeAccess(facts: Facts, command: RevokeAccess, envelope: Envelope): Decision {
  const context = authorize(facts, command.primaryId, envelope)
  if ('refusal' in context) return context
  const { tree } = context
  const refusal =
    nothingSelected(command) ??
    rowsRefused([
      ...command.personIds.map((id) => personRefused(facts, context, id, command, envelope)),
      ...command.invitationIds.map((id) => invitationRefused(facts, context, id, command, envelope)),
    ])
  if (refusal) return { refusal }

  const people = command.personIds.flatMap((id) => facts.people.get(id) ?? [])
  const { after, changes } = applyInSteps(facts, [
    ...people.map(
      (person) => (current: Facts) => accessRevoked(current, tree, person, command.accountIds, envelope),
    ),
    ...command.invitationIds.map((id) => (current: Facts) => {
      const invitation = current.invitations.get(id)
      return invitation && isPending(invitation, envelope.at)
        ? offersRevoked(invitation, command.accountIds, envelope)
        : []
    }),
  ])
  const emails = [
    ...people.map(({ email }) => email),
    ...command.invitationIds.flatMap((id) => facts.invitations.get(id)?.email ?? []),
  ]
  const accounts = command.accountIds?.flatMap((id) => accountIn(facts, tree, id)?.name ?? [])
  return {
    changes,
    event: {
      type: 'AccessRevoked',
      primaryId: command.primaryId,
      emails,
      ...(accounts && { accounts }),
      ...revocationEffects(facts, after, tree, changes, envelope.at),
    },
  }
}

function personRefused(
  facts: Facts,
  context: Context,
  personId: string,
  { accountIds }: RevokeAccess,
  envelope: Envelope,
): Refusal | undefined {
  const { tree, actor } = context
  const person = facts.people.get(personId)
  const accounts = accountIds ?? accountsOf(facts, tree, person, envelope.at)
  return (
    firstRefusal(accountIds ?? [], (id) => missingAccount(facts, context, id)) ??
    firstRefusal(accounts, (id) => notAllowed(facts, actor, PERMISSION, id)) ??
    (accounts.length === 0 ? mayRevokeNobody(facts, context) : undefined) ??
    protectedUser(tree, actor, person) ??
    successorReserved(facts, tree, actor, personId, PERMISSION) ??
    (isUser(facts, tree.primary.id, personId) ? undefined : { code: 'not-a-user', personId })
  )
}

/** Whoever may revoke nobody learns nothing of who has access. */
function mayRevokeNobody(facts: Facts, { tree, actor }: Context): Refusal | undefined {
  const ownAccountIds = grantsOf(facts, tree.primary.id, actor.id).map(({ accountId }) => accountId)
  const mayRevokeSome = ownAccountIds.some((id) => !notAllowed(facts, actor, PERMISSION, id))
  return mayRevokeSome ? undefined : notAllowed(facts, actor, PERMISSION, tree.primary.id)
}

/** Every account on which a person has, or is offered, access. */
function accountsOf(facts: Facts, tree: AccountTree, person: Person | undefined, at: number): string[] {
  if (!person) return []
  const granted = grantsOf(facts, tree.primary.id, person.id)
  const offered = pendingInvitations(facts, tree.primary.id, at, person.email).flatMap(({ offers }) => offers)
  return [...new Set([...granted, ...offered].map(({ accountId }) => accountId))]
}

function invitationRefused(
  facts: Facts,
  context: Context,
  invitationId: string,
  { accountIds }: RevokeAccess,
  envelope: Envelope,
): Refusal | undefined {
  const invitation = facts.invitations.get(invitationId)
  if (!invitation || invitationHidden(facts, context, invitation)) {
    return { code: 'not-found', what: 'invitation', id: invitationId }
  }
  const accounts = accountIds ?? invitation.offers.map(({ accountId }) => accountId)
  return (
    (accountIds ? undefined : offeredAccountClosed(facts, context.tree, invitation)) ??
    firstRefusal(accountIds ?? [], (id) => missingAccount(facts, context, id)) ??
    firstRefusal(accounts, (id) => notAllowed(facts, context.actor, PERMISSION, id)) ??
    notPending(invitation, envelope.at)
  )
}
