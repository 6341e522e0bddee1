import type { Change } from '@/domain/command/change'
import type { CommandDefinition } from '@/domain/command/command'
import type { Facts } from '@/domain/command/facts'
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
  /** Those who had no access here yet: their invitation was withdrawn, or no longer offers the accounts (K7). */
  withdrawnEmails?: string[]
  reducedEmails?: string[]
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
        ...addressesOfEvent(facts, command, changes),
        ...(accounts && { accounts }),
        ...revocationEffects(facts, after, tree, changes, envelope.at),
      },
    }
  },
}

/** Everyone concerned, and for whom of them only an invitation changed (K7). */
function addressesOfEvent(
  facts: Facts,
  { personIds, invitationIds }: RevokeAccess,
  changes: readonly Change[],
): Pick<AccessRevoked, 'emails' | 'withdrawnEmails' | 'reducedEmails'> {
  const losesAccess = (id: string) =>
    changes.some(
      (change) =>
        change.setAside?.personId === id || (change.table === 'grants' && change.before?.personId === id),
    )
  const losing = new Set(addressesOf(facts, { personIds: personIds.filter(losesAccess), invitationIds: [] }))
  const statusByEmail = new Map(
    changes.flatMap(({ table, after }) =>
      table === 'invitations' && after && 'status' in after ? [[after.email, after.status]] : [],
    ),
  )
  const emails = addressesOf(facts, { personIds, invitationIds })
  const onlyInvited = emails.filter((email) => !losing.has(email) && statusByEmail.has(email))
  const withdrawnEmails = onlyInvited.filter((email) => statusByEmail.get(email) === 'withdrawn')
  const reducedEmails = onlyInvited.filter((email) => statusByEmail.get(email) !== 'withdrawn')
  return {
    emails,
    ...(withdrawnEmails.length > 0 && { withdrawnEmails }),
    ...(reducedEmails.length > 0 && { reducedEmails }),
  }
}
