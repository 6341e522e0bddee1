import type { Envelope, InviteUsers } from '@/domain/command/command'
import { revokeAccess } from '@/domain/membership/revoke-access'
import { pendingInvitations } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'

/** Whose seat an invitation may take over. */
export type SwapTarget = NonNullable<InviteUsers['replacing']>

/** Everyone whose access the actor could end to make room for an invitation: users first, then open invitations (S8). */
export function swapCandidates(facts: Facts, { primary }: AccountTree, envelope: Envelope): SwapTarget[] {
  const primaryId = primary.id
  const users = new Set(
    [...facts.grants.values()].flatMap((g) => (g.primaryId === primaryId ? g.personId : [])),
  )
  const isRevocable = (personIds: string[], invitationIds: string[]) =>
    'changes' in revokeAccess(facts, { type: 'RevokeAccess', primaryId, personIds, invitationIds }, envelope)
  return [
    ...[...users].filter((id) => isRevocable([id], [])).map((personId) => ({ personId })),
    ...pendingInvitations(facts, primaryId, envelope.at)
      .filter(({ id }) => isRevocable([], [id]))
      .map(({ id }) => ({ invitationId: id })),
  ]
}
