import type { CommandDefinition } from '@/domain/command/command'
import { permissionsOf } from '@/domain/access/effective-access'
import { added, changed, removed, removedSetAside } from '@/domain/command/change'
import type { Change } from '@/domain/command/change'
import { setAsideOf } from '@/domain/command/set-aside'
import { grantsOf, activePerson, pendingInvitations } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { withdrawn } from '@/domain/invitation/invitation'
import { grantId } from '@/domain/model/rows'
import type { Offer, Person } from '@/domain/model/rows'
import { permissionRequires } from '@/domain/access/offers'
import { authorize } from '@/domain/access/authorize'
import { notEligible } from './successor'
import { notAllowed } from '@/domain/access/rights'
import { openSubaccounts } from './subaccounts'
import type { Envelope } from '@/domain/command/envelope'
import type { RevocationEffects } from '@/domain/invitation/revocation'

export interface TransferOwnership {
  type: 'TransferOwnership'
  primaryId: string
  toPersonId: string
}

export interface OwnershipTransferred extends Pick<RevocationEffects, 'keys' | 'invitations'> {
  type: 'OwnershipTransferred'
  primaryId: string
  name: string
  from: string
  to: string
  /** Number of open accounts on which the former owner gets the successor role. */
  accounts: number
  /** Number of open invitations whose sender becomes the new owner. */
  handed: number
}

/** Transfers a tree; the former owner gets the successor role, so that seats stay the same (C5). */
export const transferOwnership: CommandDefinition<TransferOwnership, OwnershipTransferred> = {
  reads: ({ primaryId, toPersonId }) => ({
    primaryId,
    personIds: [toPersonId],
    allAccounts: true,
    transfersTree: true,
  }),
  decide(facts, command, envelope) {
    const context = authorize(facts, command.primaryId, envelope)
    if ('refusal' in context) return context
    const { tree, actor } = context
    const refusal =
      notAllowed(facts, actor, 'account.transfer', tree.primary.id) ??
      notEligible(facts, tree, actor, command.toPersonId, envelope.at) ??
      permissionRequires(tree, [formerOwnerOffer(tree)])
    const successor = activePerson(facts, command.toPersonId)
    const owner = facts.people.get(tree.primary.ownerId)
    if (refusal || !successor || !owner) {
      return { refusal: refusal ?? { code: 'not-found', what: 'person', id: command.toPersonId } }
    }
    const changes = ownershipChanges(facts, tree, owner, successor, envelope)
    const invitationsToSuccessor = pendingInvitations(
      facts,
      tree.primary.id,
      envelope.at,
      successor.email,
    ).length
    const count = (table: Change['table']) => changes.filter((change) => change.table === table).length
    return {
      changes,
      event: {
        type: 'OwnershipTransferred',
        primaryId: tree.primary.id,
        name: tree.primary.name,
        from: owner.email,
        to: successor.email,
        accounts: 1 + openSubaccounts(facts, tree.primary.id).length,
        handed: count('invitations') - invitationsToSuccessor,
        invitations: invitationsToSuccessor,
        keys: count('apiKeys'),
      },
    }
  },
}

/** What the former owner gets, on the primary account as on every open subaccount. */
const formerOwnerOffer = ({ primary, catalogue }: AccountTree): Offer => ({
  accountId: primary.id,
  access: { role: catalogue.successorRole },
})

/** The former owner gets grants, the new owner's end; invitations get a new sender or are withdrawn. */
function ownershipChanges(
  facts: Facts,
  tree: AccountTree,
  owner: Person,
  successor: Person,
  envelope: Envelope,
): Change[] {
  const { primary } = tree
  const { access } = formerOwnerOffer(tree)
  const open = pendingInvitations(facts, primary.id, envelope.at)
  const accounts = [primary, ...openSubaccounts(facts, primary.id)]
  return [
    changed('accounts', primary, { ownerId: successor.id }),
    ...grantsOf(facts, primary.id, successor.id).map((grant) => removed('grants', grant)),
    ...setAsideOf(facts, primary.id, successor.id)
      .filter(({ table }) => table === 'grants')
      .map(removedSetAside),
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
    ...open
      .filter(({ email }) => email === successor.email)
      .map((invitation) => withdrawn(invitation, envelope)),
    ...open
      .filter(({ email, senderId }) => senderId === owner.id && email !== successor.email)
      .map((invitation) => changed('invitations', invitation, { senderId: successor.id })),
    ...keysLost(facts, tree, owner),
  ]
}

/** API keys of the former owner stay if the successor role may have API keys (C5). */
function keysLost(facts: Facts, { primary, catalogue }: AccountTree, owner: Person): Change[] {
  const keysKept = catalogue.policies.keysOnLostRight === 'kept'
  if (keysKept || permissionsOf(catalogue, { role: catalogue.successorRole }).has('api-keys.manage'))
    return []
  return [...facts.apiKeys.values()]
    .filter(({ personId, primaryId }) => personId === owner.id && primaryId === primary.id)
    .map((key) => removed('apiKeys', key))
}
