import { applyChanges } from '../changes'
import type { Change } from '../changes'
import type { Envelope, InviteUsers } from '../commands'
import { revocationEffects } from '../ending'
import type { Replaced } from '../events'
import type { Facts } from '../facts'
import type { Refusal } from '../refusals'
import type { Entry } from '../rules/enter'
import { revokeAccess } from './revoke-access'

/** What an invitation finds once whoever it replaces has gone. */
export interface Room {
  now: Facts
  changes: Change[]
  replaced?: Replaced
  refusal?: Refusal
}

/** S8: whoever is replaced loses everything in the tree first, as by a revocation; without anyone all stays. */
export function makingRoom(
  facts: Facts,
  { tree }: Entry,
  { primaryId, replacing }: InviteUsers,
  envelope: Envelope,
): Room {
  if (!replacing) return { now: facts, changes: [] }
  const [personIds, invitationIds] =
    'personId' in replacing ? [[replacing.personId], []] : [[], [replacing.invitationId]]
  const command = { type: 'RevokeAccess', primaryId, personIds, invitationIds } as const
  const decision = revokeAccess(facts, command, envelope)
  if ('refusal' in decision) return { now: facts, changes: [], refusal: decision.refusal }
  const { changes } = decision
  const now = applyChanges(facts, changes)
  const email =
    'personId' in replacing
      ? facts.people.get(replacing.personId)?.email
      : facts.invitations.get(replacing.invitationId)?.email
  const ends = revocationEffects(facts, now, tree, changes, envelope.at)
  // The seat is taken over, not freed.
  return { now, changes, replaced: { email: email ?? '', ...ends, seats: 0 } }
}
