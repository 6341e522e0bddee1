import type { Envelope, InviteUsers } from './commands'
import { revokeAccess } from './decide/revoke-access'
import { pendingInvitations } from './facts'
import type { Facts, Tree } from './facts'

/** Whose seat an invitation may take over. */
export type Replaceable = NonNullable<InviteUsers['replacing']>

/** Everyone whose access the actor could end to make room for an invitation: users first, then open invitations (S8). */
export function replaceableBy(facts: Facts, { primary }: Tree, envelope: Envelope): Replaceable[] {
  const primaryId = primary.id
  const users = new Set(
    [...facts.grants.values()].flatMap((g) => (g.primaryId === primaryId ? g.personId : [])),
  )
  const may = (personIds: string[], invitationIds: string[]) =>
    'changes' in revokeAccess(facts, { type: 'RevokeAccess', primaryId, personIds, invitationIds }, envelope)
  return [
    ...[...users].filter((id) => may([id], [])).map((personId) => ({ personId })),
    ...pendingInvitations(facts, primaryId, envelope.at)
      .filter(({ id }) => may([], [id]))
      .map(({ id }) => ({ invitationId: id })),
  ]
}
