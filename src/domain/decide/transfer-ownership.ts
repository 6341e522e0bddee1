import { permissionsOf } from '../access'
import { added, changed, removed } from '../changes'
import type { Change } from '../changes'
import type { Envelope, TransferOwnership } from '../commands'
import type { Decision } from '../decision'
import { grantOn, grantsOf, livePerson, pendingIn } from '../facts'
import type { Facts, Tree } from '../facts'
import { withdrawn } from '../invitations'
import { grantId } from '../model'
import type { Person } from '../model'
import type { NotEligible, Refusal } from '../refusals'
import { enter } from '../rules/enter'
import { notAllowed } from '../rules/rights'
import { openSubaccounts } from '../subaccounts'

/** Hands a tree to an eligible user; the former owner gets the successor role, so that seats stay equal (C5). */
export function transferOwnership(facts: Facts, command: TransferOwnership, envelope: Envelope): Decision {
  const entry = enter(facts, command.primaryId, envelope)
  if ('refusal' in entry) return entry
  const { tree, actor } = entry
  const refusal =
    notAllowed(facts, actor, 'account.transfer', tree.primary.id) ??
    notEligible(facts, tree, actor, command.toPersonId, envelope.at)
  const heir = livePerson(facts, command.toPersonId)
  const owner = facts.people.get(tree.primary.ownerId)
  if (refusal || !heir || !owner) {
    return { refusal: refusal ?? { code: 'not-found', what: 'person', id: command.toPersonId } }
  }
  return {
    changes: handedOver(facts, tree, owner, heir, envelope),
    event: {
      type: 'OwnershipTransferred',
      primaryId: tree.primary.id,
      name: tree.primary.name,
      from: owner.email,
      to: heir.email,
    },
  }
}

function notEligible(
  facts: Facts,
  tree: Tree,
  actor: Person,
  personId: string,
  at: number,
): Refusal | undefined {
  const reason = reasonAgainst(facts, tree, actor, personId, at)
  return reason && { code: 'not-eligible-as-owner', reason, role: tree.catalogue.successorRole }
}

function reasonAgainst(
  facts: Facts,
  { primary, catalogue }: Tree,
  actor: Person,
  personId: string,
  at: number,
): NotEligible | undefined {
  const person = livePerson(facts, personId)
  if (personId === actor.id) return 'yourself'
  if (personId === primary.ownerId) return 'owner'
  const access = grantOn(facts, primary.id, personId)?.access
  if (!access)
    return person && pendingIn(facts, primary.id, at, person.email).length > 0 ? 'invited' : 'no-access'
  if (!('role' in access) || access.role !== catalogue.successorRole) return 'role'
  return primary.requiresTwoFactor && person?.twoFactor !== true ? 'two-factor' : undefined
}

/** The former owner's grants, the new owner's end, and the invitations that change hands or are withdrawn. */
function handedOver(facts: Facts, tree: Tree, owner: Person, heir: Person, envelope: Envelope): Change[] {
  const { primary, catalogue } = tree
  const access = { role: catalogue.successorRole }
  const open = pendingIn(facts, primary.id, envelope.at)
  const accounts = [primary, ...openSubaccounts(facts, primary.id)]
  return [
    changed('accounts', primary, { ownerId: heir.id }),
    ...grantsOf(facts, primary.id, heir.id).map((grant) => removed('grants', grant)),
    ...accounts.map(({ id: accountId }) =>
      added('grants', {
        id: grantId(accountId, owner.id),
        primaryId: primary.id,
        accountId,
        personId: owner.id,
        access,
        since: envelope.at,
        grantedBy: envelope.actorId,
        revision: 1,
      }),
    ),
    ...open.filter(({ email }) => email === heir.email).map((invitation) => withdrawn(invitation, envelope)),
    ...open
      .filter(({ email, senderId }) => senderId === owner.id && email !== heir.email)
      .map((invitation) => changed('invitations', invitation, { senderId: heir.id })),
    ...keysLost(facts, tree, owner),
  ]
}

/** Keys stay where the new access allows them (C5). */
function keysLost(facts: Facts, { primary, catalogue }: Tree, owner: Person): Change[] {
  const kept = catalogue.policies.keysOnLostRight === 'kept'
  if (kept || permissionsOf(catalogue, { role: catalogue.successorRole }).has('api-keys.manage')) return []
  return [...facts.apiKeys.values()]
    .filter(({ personId, primaryId }) => personId === owner.id && primaryId === primary.id)
    .map((key) => removed('apiKeys', key))
}
