import { hasAccess } from './authorize'
import { may } from './effective-access'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Account } from '@/domain/model/rows'

const READ_PERMISSIONS = ['users.invite', 'users.revoke', 'users.change-access']

/** Q3: whether a person may see who has access to an account; any of the read permissions suffices. */
export const maySeeUsers = (facts: Facts, personId: string, accountId: string): boolean =>
  READ_PERMISSIONS.some((permission) => may(facts, personId, permission, accountId))

/** What of a tree a person may know (Q3), by ids of accounts. */
export interface Visibility {
  /** Accounts to which the person has access. */
  accounts: ReadonlySet<string>
  /** Those of them whose users and invitations the person may see. */
  users: ReadonlySet<string>
}

/** What of the accounts in the facts a person may know. */
export function visibilityOf(facts: Facts, tree: AccountTree, personId: string): Visibility {
  const accounts = [...facts.accounts.keys()].filter((id) => hasAccess(facts, tree, personId, id))
  return {
    accounts: new Set(accounts),
    users: new Set(accounts.filter((id) => maySeeUsers(facts, personId, id))),
  }
}

/** Whether a user or an invitation may be seen: by their access, or what is offered, on one of the accounts. */
export const isVisible = ({ users }: Visibility, accesses: readonly { accountId: string }[]): boolean =>
  accesses.some(({ accountId }) => users.has(accountId))

/** I14: whether a person may see ended invitations to an account; on a closed one nobody but the owner has a say. */
export const maySeeEndedInvitations = (
  facts: Facts,
  { primary }: AccountTree,
  personId: string,
  { id, status }: Account,
): boolean => (status === 'closed' ? primary.ownerId === personId : maySeeUsers(facts, personId, id))
