import { may, permissionsIn, permissionsOf, effectiveAccess } from './effective-access'
import { grantOn, treeOf } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Offer, Person } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'

/** A4: the actor lacks a permission on an account. */
export function notAllowed(
  facts: Facts,
  actor: Person,
  permission: string,
  accountId: string,
): Refusal | undefined {
  if (may(facts, actor.id, permission, accountId)) return undefined
  return { code: 'not-allowed', permission, ...visibleAccountName(facts, actor, accountId) }
}

/** An account as the actor may know it: one that they have no access to keeps its name to itself. */
export function visibleAccountName(facts: Facts, actor: Person, accountId: string) {
  const account = facts.accounts.get(accountId)
  const tree = account && treeOf(facts, account.primaryId)
  const isVisible = tree?.primary.ownerId === actor.id || grantOn(facts, accountId, actor.id) !== undefined
  return isVisible ? { accountId, name: account?.name ?? '' } : { accountId: '', name: '' }
}

/** A5: an offer holds more than its giver has on that account, or what nobody can pass on. */
export function grantsMoreThanHeld(
  facts: Facts,
  tree: AccountTree,
  grantor: Person,
  offer: Offer,
): Refusal | undefined {
  const held = effectiveAccess(facts, grantor.id, offer.accountId).permissions
  const grantable = grantableIn(tree, offer)
  const permissions = [...permissionsOf(tree.catalogue, offer.access)].filter(
    (id) => !held.has(id) || !grantable(id),
  )
  if (permissions.length === 0) return undefined
  const { accountId } = offer
  return {
    code: 'grants-more-than-held',
    permissions,
    accountId,
    name: facts.accounts.get(accountId)?.name ?? '',
  }
}

/** Ticked permissions must exist and be grantable; what a role holds is the catalogue's own choice. */
function grantableIn({ catalogue }: AccountTree, { access }: Offer): (id: string) => boolean {
  if ('role' in access) return () => true
  const ids = new Set(permissionsIn(catalogue).flatMap(({ id, grantable }) => (grantable ? [id] : [])))
  return (id) => ids.has(id)
}
