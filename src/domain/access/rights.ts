import { may, grantableIds, permissionsOf, effectiveAccess } from './effective-access'
import { grantOn, treeOf } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Offer, Person } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'

/** A4: refuses if the actor does not have a permission on an account. */
export function notAllowed(
  facts: Facts,
  actor: Person,
  permission: string,
  accountId: string,
): Refusal | undefined {
  if (may(facts, actor.id, permission, accountId)) return undefined
  return { code: 'not-allowed', permission, ...visibleAccountName(facts, actor, accountId) }
}

/** Id and name of an account for a refusal; empty if the actor has no access to the account. */
export function visibleAccountName(facts: Facts, actor: Person, accountId: string) {
  const account = facts.accounts.get(accountId)
  const tree = account && treeOf(facts, account.primaryId)
  const isVisible = tree?.primary.ownerId === actor.id || grantOn(facts, accountId, actor.id) !== undefined
  return isVisible ? { accountId, name: account?.name ?? '' } : { accountId: '', name: '' }
}

/** A5: refuses an offer with permissions that the grantor lacks or that are not grantable. */
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

/** Custom permissions must exist and be grantable; the permissions of a role are the catalogue's choice. */
function grantableIn({ catalogue }: AccountTree, { access }: Offer): (id: string) => boolean {
  if ('role' in access) return () => true
  const ids = grantableIds(catalogue)
  return (id) => ids.has(id)
}
