import type { Change } from '@/domain/command/change'
import type { Envelope } from '@/domain/command/envelope'
import { revocationEffects, revoke } from './revocation'
import { pendingInvitations } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import type { Refusal } from '@/domain/command/refusal'
import type { Context } from '@/domain/access/authorize'
import type { FactsScope } from '@/domain/command/command'
import type { RevocationEffects } from './revocation'
import type { SeatHolderRef } from '@/domain/seats/seat-holders'

/** The seat holder whose seat an invitation took over (S8), with the revocation effects. */
export interface SwappedSeat extends RevocationEffects {
  email: string
}

/** The facts and changes after the replaced seat holder's access was revoked, or the refusal. */
export interface SwapResult {
  current: Facts
  changes: Change[]
  replaced?: SwappedSeat
  refusal?: Refusal
}

/** S8: revokes all access of the replaced seat holder in the tree; without a target nothing changes. */
export function applySwap(
  facts: Facts,
  context: Context,
  target: SeatHolderRef | undefined,
  envelope: Envelope,
): SwapResult {
  if (!target) return { current: facts, changes: [] }
  const revocation = revoke(facts, context, revocationOf(target), envelope)
  if ('refusal' in revocation) return { current: facts, changes: [], refusal: revocation.refusal }
  const { changes, after } = revocation
  const email =
    'personId' in target
      ? facts.people.get(target.personId)?.email
      : facts.invitations.get(target.invitationId)?.email
  const effects = revocationEffects(facts, after, context.tree, changes, envelope.at)
  // The new invitation takes the seat, so none becomes free.
  return { current: after, changes, replaced: { email: email ?? '', ...effects, seats: 0 } }
}

/** Seat holders whose access the actor could revoke for a swap: users, then open invitations (S8). */
export function swapCandidates(facts: Facts, context: Context, envelope: Envelope): SeatHolderRef[] {
  const primaryId = context.tree.primary.id
  const users = new Set(
    [...facts.grants.values()].flatMap((grant) => (grant.primaryId === primaryId ? grant.personId : [])),
  )
  const targets: SeatHolderRef[] = [
    ...[...users].map((personId) => ({ personId })),
    ...pendingInvitations(facts, primaryId, envelope.at).map(({ id }) => ({ invitationId: id })),
  ]
  return targets.filter((target) => 'changes' in revoke(facts, context, revocationOf(target), envelope))
}

/** The rows that a swap reads, since the replaced seat holder loses all access in the tree (S8). */
export const swapReads = (target: SeatHolderRef): FactsScope => ({
  allAccounts: true,
  revokesAccess: true,
  ...revocationOf(target),
})

const revocationOf = (target: SeatHolderRef) =>
  'personId' in target
    ? { personIds: [target.personId], invitationIds: [] }
    : { personIds: [], invitationIds: [target.invitationId] }
