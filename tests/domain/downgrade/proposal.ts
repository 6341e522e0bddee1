import type { Plan } from '@/domain/catalogue/schema'
import type { Resolution } from '@/domain/commands'
import { heldOffers, nearestAccess } from '@/domain/downgrade'
import { treeOf } from '@/domain/facts'
import type { Facts } from '@/domain/facts'
import type { Offer } from '@/domain/model'

/** For each access that a plan lacks the nearest one, and removal where there is none (P4). */
export function proposalFor(facts: Facts, primaryId: string, plan: Plan, at: number): Resolution {
  const of = treeOf(facts, primaryId)
  if (!of) return { revoke: [], withdraw: [], change: [], close: [] }
  const people = new Map<string, Offer[]>()
  const invitations = new Map<string, Offer[]>()
  const revoke = new Set<string>()
  const withdraw = new Set<string>()
  for (const { holder, offer } of heldOffers(facts, of, at)) {
    const access = nearestAccess(of, plan, offer.access)
    const [byHolder, gone, id] =
      'personId' in holder
        ? ([people, revoke, holder.personId] as const)
        : ([invitations, withdraw, holder.invitationId] as const)
    if (!access) gone.add(id)
    else if (access !== offer.access) byHolder.set(id, [...(byHolder.get(id) ?? []), { ...offer, access }])
  }
  // Whoever is removed takes the invitations to their address along.
  const removed = new Set([...revoke].map((id) => facts.people.get(id)?.email))
  const stays = (id: string) => !withdraw.has(id) && !removed.has(facts.invitations.get(id)?.email)
  return {
    revoke: [...revoke],
    withdraw: [...withdraw],
    change: [
      ...[...people].flatMap(([personId, offers]) => (revoke.has(personId) ? [] : [{ personId, offers }])),
      ...[...invitations].flatMap(([invitationId, offers]) =>
        stays(invitationId) ? [{ invitationId, offers }] : [],
      ),
    ],
    close: [],
  }
}
