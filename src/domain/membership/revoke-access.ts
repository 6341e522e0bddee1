import type { CommandDefinition } from '@/domain/command/command'
import { revoke, revocationEffects } from '@/domain/invitation/revocation'
import { addressesOf } from '@/domain/access/authorize-target'
import { accountIn } from '@/domain/command/facts'
import { authorize } from '@/domain/access/authorize'
import type { RevocationEffects } from '@/domain/invitation/revocation'

/** Without `accountIds` in the whole tree. */
export interface RevokeAccess {
  type: 'RevokeAccess'
  primaryId: string
  personIds: string[]
  invitationIds: string[]
  accountIds?: string[]
}

export interface AccessRevoked extends RevocationEffects {
  type: 'AccessRevoked'
  primaryId: string
  emails: string[]
  /** Names of the given accounts; undefined for the whole tree. */
  accounts?: string[]
}

/** Revokes the access of users and open invitations, all or none (C2, C3). */
export const revokeAccess: CommandDefinition<RevokeAccess, AccessRevoked> = {
  reads: ({ primaryId, personIds, invitationIds, accountIds = [] }) => ({
    primaryId,
    personIds,
    invitationIds,
    accountIds,
    allAccounts: true,
    revokesAccess: true,
  }),
  decide(facts, command, envelope) {
    const context = authorize(facts, command.primaryId, envelope)
    if ('refusal' in context) return context
    const { tree } = context
    const revocation = revoke(facts, context, command, envelope)
    if ('refusal' in revocation) return revocation
    const { after, changes } = revocation
    const accountIds = command.accountIds && [...new Set(command.accountIds)]
    const accounts = accountIds?.flatMap((id) => accountIn(facts, tree, id)?.name ?? [])
    return {
      changes,
      event: {
        type: 'AccessRevoked',
        primaryId: command.primaryId,
        emails: addressesOf(facts, command),
        ...(accounts && { accounts }),
        ...revocationEffects(facts, after, tree, changes, envelope.at),
      },
    }
  },
}
