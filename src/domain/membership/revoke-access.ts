import type { Envelope, RevokeAccess } from '@/domain/command/command'
import type { Decision } from '@/domain/command/decision'
import { revoke, revocationEffects } from '@/domain/invitation/revocation'
import { accountIn } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import { authorize } from '@/domain/access/authorize'

/** Ends the access of users and open invitations, in the whole tree or on chosen accounts (C2, C3); all or none. */
export function revokeAccess(facts: Facts, command: RevokeAccess, envelope: Envelope): Decision {
  const context = authorize(facts, command.primaryId, envelope)
  if ('refusal' in context) return context
  const { tree } = context
  const revocation = revoke(facts, context, command, envelope)
  if ('refusal' in revocation) return revocation
  const { after, changes } = revocation
  const accounts = command.accountIds?.flatMap((id) => accountIn(facts, tree, id)?.name ?? [])
  return {
    changes,
    event: {
      type: 'AccessRevoked',
      primaryId: command.primaryId,
      emails: [
        ...command.personIds.flatMap((id) => facts.people.get(id)?.email ?? []),
        ...command.invitationIds.flatMap((id) => facts.invitations.get(id)?.email ?? []),
      ],
      ...(accounts && { accounts }),
      ...revocationEffects(facts, after, tree, changes, envelope.at),
    },
  }
}
