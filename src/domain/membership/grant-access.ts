import { permissionsOf, sameAccess } from '@/domain/access/effective-access'
import { added, changed, removed } from '@/domain/command/change'
import type { Change } from '@/domain/command/change'
import type { Envelope } from '@/domain/command/envelope'
import { rowsWith } from '@/domain/command/row-groups'
import { byPersonId, grantOn, pendingInvitations } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { withoutAccounts } from '@/domain/invitation/invitation'
import { grantId } from '@/domain/model/rows'
import type { Offer, Person } from '@/domain/model/rows'

/** Sets grants on accounts, and removes these accounts from open invitations to the person (I6). */
export function accessGranted(
  facts: Facts,
  tree: AccountTree,
  person: Person,
  offers: Offer[],
  envelope: Envelope,
): Change[] {
  const grantedAccounts = new Set(offers.map(({ accountId }) => accountId))
  return [
    ...offers.flatMap((offer) => grantChanged(facts, tree, person, offer, envelope)),
    ...offers.flatMap((offer) => keysLost(facts, tree, person, offer)),
    ...pendingInvitations(facts, tree.primary.id, envelope.at, person.email).flatMap(
      (invitation) => withoutAccounts(invitation, grantedAccounts, envelope) ?? [],
    ),
  ]
}

function grantChanged(
  facts: Facts,
  tree: AccountTree,
  person: Person,
  offer: Offer,
  { at, actorId }: Envelope,
): Change[] {
  const { accountId, access } = offer
  const grant = grantOn(facts, accountId, person.id)
  if (grant) return sameAccess(grant.access, access) ? [] : [changed('grants', grant, { access })]
  const fields = {
    primaryId: tree.primary.id,
    accountId,
    personId: person.id,
    access,
    since: at,
    grantedBy: actorId,
  }
  return [added('grants', { id: grantId(accountId, person.id), ...fields, revision: 1 })]
}

/** C3: API keys end if the new access lacks the permission for them, unless the policy keeps them. */
function keysLost(
  facts: Facts,
  { catalogue }: AccountTree,
  person: Person,
  { accountId, access }: Offer,
): Change[] {
  if (catalogue.policies.keysOnLostRight === 'kept') return []
  if (permissionsOf(catalogue, access).has('api-keys.manage')) return []
  return rowsWith(facts.apiKeys, byPersonId, person.id)
    .filter((key) => key.accountId === accountId)
    .map((key) => removed('apiKeys', key))
}
