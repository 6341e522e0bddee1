import { applyChanges } from '@/domain/command/change'
import type { Change } from '@/domain/command/change'
import type { Envelope, InviteUsers } from '@/domain/command/command'
import { revocationEffects } from './revocation'
import type { SwappedSeat } from '@/domain/command/event'
import type { Facts } from '@/domain/command/facts'
import type { Refusal } from '@/domain/command/refusal'
import type { Context } from '@/domain/access/authorize'
import { revokeAccess } from '@/domain/membership/revoke-access'

/** What an invitation finds once whoever it replaces has gone. */
export interface SwapResult {
  current: Facts
  changes: Change[]
  replaced?: SwappedSeat
  refusal?: Refusal
}

/** S8: whoever is replaced loses everything in the tree first, as by a revocation; without anyone all stays. */
export function applySwap(
  facts: Facts,
  { tree }: Context,
  { primaryId, replacing }: InviteUsers,
  envelope: Envelope,
): SwapResult {
  if (!replacing) return { current: facts, changes: [] }
  const [personIds, invitationIds] =
    'personId' in replacing ? [[replacing.personId], []] : [[], [replacing.invitationId]]
  const command = { type: 'RevokeAccess', primaryId, personIds, invitationIds } as const
  const decision = revokeAccess(facts, command, envelope)
  if ('refusal' in decision) return { current: facts, changes: [], refusal: decision.refusal }
  const { changes } = decision
  const current = applyChanges(facts, changes)
  const email =
    'personId' in replacing
      ? facts.people.get(replacing.personId)?.email
      : facts.invitations.get(replacing.invitationId)?.email
  const effects = revocationEffects(facts, current, tree, changes, envelope.at)
  // The seat is taken over, not freed.
  return { current, changes, replaced: { email: email ?? '', ...effects, seats: 0 } }
}
