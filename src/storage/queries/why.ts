import { explain, permissionsIn } from '@/domain/access/effective-access'
import type { Reason } from '@/domain/access/effective-access'
import { isVisible, visibilityOf } from '@/domain/access/may-see-users'
import { grantsOf } from '@/domain/command/facts'
import type { AccountTree } from '@/domain/command/facts'
import type { Account, Person } from '@/domain/model/rows'
import { suggest } from '@/domain/access/suggestion'
import type { Suggestion } from '@/domain/access/suggestion'
import type { Db } from '@/storage/database/db'
import { authorizeRead, isRefused, usersHidden } from '@/storage/facts/authorize-read'
import type { ReadContext, Refused } from '@/storage/facts/authorize-read'
import { factsFor } from '@/storage/facts/load-facts'

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

/**
 * Everything that a person may do on an account, each with its reasons: for themselves, or whom may see the people
 * there, about those of the tree whom they may see.
 */
export async function why(
  db: Db,
  { personId, accountId, actorId }: { personId: string; accountId: string; actorId: string },
  deviceTime: number,
): Promise<Why | Refused> {
  const load = factsFor({ personIds: [personId], allAccounts: true })
  const refuse = personId === actorId ? undefined : usersHidden
  const found = await authorizeRead(db, { accountId, actorId }, deviceTime, load, refuse)
  if (isRefused(found)) return found
  const { facts, account, tree } = found
  const person = personSeenBy(found, personId)
  if (!person) return { refusal: { code: 'not-found', what: 'person', id: personId } }
  const ownerName = facts.people.get(tree.primary.ownerId)?.name
  return {
    person: { id: person.id, name: person.name, email: person.email },
    account,
    tree,
    ...(ownerName !== undefined && { ownerName }),
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

function personSeenBy({ facts, tree, actor }: ReadContext, personId: string): Person | undefined {
  const { primary } = tree
  const isSeen =
    personId === actor.id ||
    personId === primary.ownerId ||
    isVisible(visibilityOf(facts, tree, actor.id), grantsOf(facts, primary.id, personId))
  return isSeen ? facts.people.get(personId) : undefined
}
