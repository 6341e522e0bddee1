import type { CommandDefinition } from '@/domain/command/command'
import { changed, applyInSteps, removed, removedSetAside } from '@/domain/command/change'
import type { Change } from '@/domain/command/change'
import { revocationEffects, invitationsOfDeparted } from '@/domain/invitation/revocation'
import { setAsideIn } from '@/domain/command/set-aside'
import { grantsOf, pendingInvitations, userCount } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { withoutAccounts } from '@/domain/invitation/invitation'
import { authorizeAccount } from '@/domain/access/authorize-target'
import { notAllowed } from '@/domain/access/rights'
import { closePermission } from './subaccounts'
import type { Envelope } from '@/domain/command/envelope'
import type { RevocationEffects } from '@/domain/invitation/revocation'

export interface CloseAccount {
  type: 'CloseAccount'
  accountId: string
}

export interface AccountClosed extends RevocationEffects {
  type: 'AccountClosed'
  primaryId: string
  name: string
  accounts: number
  /** `people` lose access to a closed account; `users` of them have no access left in the tree. */
  people: number
  users: number
}

/**
 * Closes an account for good, a primary account with its whole tree, and ends its grants and offers (C6).
 * Refuses if the account is missing or closed, or the actor does not have `closePermission`.
 */
export const closeAccount: CommandDefinition<CloseAccount, AccountClosed> = {
  reads: ({ accountId }) => ({ treeOfAccount: accountId, accountIds: [accountId], wholeTree: true }),
  decide(facts, command, envelope) {
    const context = authorizeAccount(facts, command.accountId, envelope)
    if ('refusal' in context) return context
    const { tree, actor, account } = context
    const isWholeTree = account.kind === 'primary'
    const refusal = notAllowed(facts, actor, closePermission(account), account.id)
    if (refusal) return { refusal }

    const closing = isWholeTree ? openAccountIds(facts, tree.primary.id) : new Set([account.id])
    const { after, changes } = applyInSteps(facts, [
      (current) => invitationsOfRemoved(current, tree, closing, envelope),
      (current) => closeAccounts(current, tree, closing, envelope),
    ])
    return {
      changes,
      event: {
        type: 'AccountClosed',
        primaryId: tree.primary.id,
        name: account.name,
        accounts: closing.size,
        people: userIdsOn(facts, closing).size,
        users: userCount(facts, tree) - userCount(after, tree),
        ...revocationEffects(facts, after, tree, changes, envelope.at),
      },
    }
  },
}

function openAccountIds(facts: Facts, primaryId: string): ReadonlySet<string> {
  const open = [...facts.accounts.values()].filter(
    (row) => row.primaryId === primaryId && row.status === 'open',
  )
  return new Set(open.map(({ id }) => id))
}

function userIdsOn({ grants }: Facts, accountIds: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...grants.values()].flatMap((row) => (accountIds.has(row.accountId) ? row.personId : [])))
}

/** Effects on invitations sent by users who lose their last access in the tree (C7). */
function invitationsOfRemoved(
  facts: Facts,
  tree: AccountTree,
  closing: ReadonlySet<string>,
  envelope: Envelope,
): Change[] {
  return [...userIdsOn(facts, closing)]
    .filter((id) => grantsOf(facts, tree.primary.id, id).every(({ accountId }) => closing.has(accountId)))
    .flatMap((id) => invitationsOfDeparted(facts, tree, id, envelope))
}

/** Closes accounts with their grants, API keys and app sessions; open invitations lose them. */
function closeAccounts(
  facts: Facts,
  { primary }: AccountTree,
  closing: ReadonlySet<string>,
  envelope: Envelope,
): Change[] {
  const isOnClosing = (row: { accountId: string }) => closing.has(row.accountId)
  const accounts = [...facts.accounts.values()].filter(({ id }) => closing.has(id))
  return [
    ...accounts.map((account) => changed('accounts', account, { status: 'closed' })),
    ...[...facts.grants.values()].filter(isOnClosing).map((grant) => removed('grants', grant)),
    ...[...facts.apiKeys.values()].filter(isOnClosing).map((key) => removed('apiKeys', key)),
    ...[...facts.appSessions.values()].filter(isOnClosing).map((session) => removed('appSessions', session)),
    ...setAsideIn(facts, primary.id)
      .filter(({ accountId = primary.id }) => closing.has(accountId))
      .map(removedSetAside),
    ...pendingInvitations(facts, primary.id, envelope.at).flatMap(
      (invitation) => withoutAccounts(invitation, closing, envelope) ?? [],
    ),
  ]
}
