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

/** Whose seat an invitation took over (S8). */
export interface SwappedSeat extends RevocationEffects {
  email: string
}

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
  // The seat is taken over, not freed.
  return { current: after, changes, replaced: { email: email ?? '', ...effects, seats: 0 } }
}

/** Everyone whose access the actor could end to make room for an invitation: users first, then open invitations (S8). */
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

/** What a swap needs of the facts: whoever is replaced loses everything in the tree (S8). */
export const swapReads = (target: SeatHolderRef): FactsScope => ({
  allAccounts: true,
  credentials: true,
  ...revocationOf(target),
})

const revocationOf = (target: SeatHolderRef) =>
  'personId' in target
    ? { personIds: [target.personId], invitationIds: [] }
    : { personIds: [], invitationIds: [target.invitationId] }
