import type { CommandDefinition } from '@/domain/command/command'
import { changed, applyInSteps } from '@/domain/command/change'
import type { Change } from '@/domain/command/change'
import { accessRevoked, revocationEffects } from '@/domain/invitation/revocation'
import type { Facts } from '@/domain/command/facts'
import { hasMembership } from './memberships'
import type { Person } from '@/domain/model/rows'
import { authorize } from '@/domain/access/authorize'
import type { RevocationEffects } from '@/domain/invitation/revocation'

export interface LeaveAccount {
  type: 'LeaveAccount'
  primaryId: string
}

export interface AccountLeft extends RevocationEffects {
  type: 'AccountLeft'
  primaryId: string
  name: string
  email: string
  /** The person had no other access, so the login ended (C4). */
  loginEnded: boolean
}

/**
 * Gives up the actor's access in a tree, and ends API keys, app sessions and open invitations there (C3, C4).
 * The login ends if no access is left. Needs no two-factor sign-in (A2). Refuses the owner:
 * `owner-must-transfer`.
 */
export const leaveAccount: CommandDefinition<LeaveAccount, AccountLeft> = {
  reads: ({ primaryId }, actorId) => ({
    primaryId,
    personIds: [actorId],
    revokesAccess: true,
    actorMemberships: true,
  }),
  decide(facts, { primaryId }, envelope) {
    const context = authorize(facts, primaryId, envelope, () => false)
    if ('refusal' in context) return context
    const { tree, actor } = context
    const { name, ownerId } = tree.primary
    if (ownerId === actor.id) return { refusal: { code: 'owner-must-transfer', accountId: primaryId, name } }

    const { after, changes } = applyInSteps(facts, [
      (current) => accessRevoked(current, tree, actor, undefined, envelope),
      (current) => endLogin(current, actor),
    ])
    return {
      changes,
      event: {
        type: 'AccountLeft',
        primaryId,
        name,
        email: actor.email,
        loginEnded: after.people.get(actor.id)?.status === 'ended',
        ...revocationEffects(facts, after, tree, changes, envelope.at),
      },
    }
  },
}

/** C4: ends the login of a person without any tree; username and address can sign up again. */
function endLogin(facts: Facts, person: Person): Change[] {
  if (hasMembership(facts, person.id)) return []
  return [changed('people', person, { status: 'ended', username: '', twoFactor: false })]
}
