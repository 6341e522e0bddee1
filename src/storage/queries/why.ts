import { explain, permissionsIn } from '@/domain/access/effective-access'
import type { Reason } from '@/domain/access/effective-access'
import type { AccountTree } from '@/domain/command/facts'
import type { Account } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { suggest } from '@/domain/access/suggestion'
import type { Suggestion } from '@/domain/access/suggestion'
import { maySeeOwner } from '@/domain/account/successor'
import { maySeeUsers } from '@/domain/access/may-see-users'
import type { Db } from '@/storage/database/db'
import { authorizeRead } from '@/storage/facts/authorize-read'

/** Yes or no to one permission, the steps that lead there, and what would make a no a yes (A6). */
export interface PermissionExplanation {
  permission: string
  allowed: boolean
  reasons: Reason[]
  suggestion?: Suggestion
}

/** What one person may do on an account, and why. */
export interface Why {
  person: { id: string; name: string; email: string }
  account: Account
  tree: AccountTree
  /** Who owns the tree, for whom may know. */
  ownerName?: string
  /** One for each permission, in the order of the catalogue. */
  answers: PermissionExplanation[]
}

/** Everything that a person may do on an account, each with its reasons: for themselves, or whom may see the people there. */
export async function why(
  db: Db,
  { personId, accountId, actorId }: { personId: string; accountId: string; actorId: string },
  deviceTime: number,
): Promise<Why | { refusal: Refusal }> {
  const found = await authorizeRead(db, accountId, actorId, deviceTime, [personId])
  if ('refusal' in found) return found
  const { facts, account, tree } = found
  if (personId !== actorId && !maySeeUsers(facts, actorId, accountId)) {
    return { refusal: { code: 'not-allowed', permission: 'users.invite', accountId, name: account.name } }
  }
  const person = facts.people.get(personId)
  if (!person) return { refusal: { code: 'not-found', what: 'person', id: personId } }
  const ownerName = maySeeOwner(facts, tree, actorId) && facts.people.get(tree.primary.ownerId)?.name
  return {
    person: { id: person.id, name: person.name, email: person.email },
    account,
    tree,
    ...(ownerName && { ownerName }),
    answers: permissionsIn(tree.catalogue).map(({ id: permission }) => {
      const suggestion = suggest(facts, personId, permission, accountId)
      return {
        permission,
        ...explain(facts, personId, permission, accountId),
        ...(suggestion && { suggestion }),
      }
    }),
  }
}
