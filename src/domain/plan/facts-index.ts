import type { Change } from '@/domain/command/change'
import type { SeatHolderRef } from '@/domain/seats/seat-holders'
import type { Facts } from '@/domain/command/facts'
import type { ApiKey, AppSession, Grant, Invitation, Person } from '@/domain/model/rows'

/** The facts of a tree, indexed so that a step for one seat holder does not depend on their number. */
export interface FactsIndex {
  /** The rows of a seat holder, of actor and owner, and the invitations to and from them. */
  subsetFor: (who: SeatHolderRef) => Facts
  update: (changes: readonly Change[]) => void
}

/** Builds an index of facts; `alwaysIncluded`: ids of people who are in every subset, such as the actor. */
export function factsIndex(facts: Facts, alwaysIncluded: readonly string[]): FactsIndex {
  const grants = indexRows(facts.grants, ({ personId }: Grant) => [personId])
  const apiKeys = indexRows(facts.apiKeys, ({ personId }: ApiKey) => [personId])
  const appSessions = indexRows(facts.appSessions, ({ personId }: AppSession) => [personId])
  const people = indexRows(facts.people, ({ id, email }: Person) => [id, `@${email}`])
  const invitations = indexRows(facts.invitations, ({ id, email, senderId }: Invitation) => [
    id,
    `@${email}`,
    `by ${senderId}`,
  ])
  const indexes = { grants, apiKeys, appSessions, invitations }

  return {
    subsetFor(who) {
      const invitationRows = 'invitationId' in who ? invitations.get([who.invitationId]) : undefined
      const [invitation] = invitationRows?.values() ?? []
      const personIds = 'personId' in who ? [who.personId] : invitation ? [invitation.senderId] : []
      const recipientIds = invitation ? people.get([`@${invitation.email}`]).keys() : []
      const ids = [...alwaysIncluded, ...personIds, ...recipientIds]
      const peopleFound = people.get(ids)
      const email = 'personId' in who ? peopleFound.get(who.personId)?.email : invitation?.email
      const invitationKeys = 'personId' in who ? [`by ${who.personId}`] : [who.invitationId]
      return {
        ...facts,
        people: peopleFound,
        grants: grants.get(ids),
        apiKeys: apiKeys.get(ids),
        appSessions: appSessions.get(ids),
        invitations: invitations.get(email === undefined ? invitationKeys : [...invitationKeys, `@${email}`]),
      }
    },
    update(changes) {
      for (const { table, key, after } of changes) {
        if (table in indexes) indexes[table as keyof typeof indexes].put(key, after as never)
      }
    },
  }
}

/** Rows by id, found by keys; the keys of a row stay, except for the sender of an invitation. */
function indexRows<T>(rows: ReadonlyMap<string, T>, keysOf: (row: T) => string[]) {
  const current = new Map(rows)
  const idsByKey = new Map<string, Set<string>>()
  const addKeys = (id: string, row: T) => {
    for (const key of keysOf(row)) {
      const ids = idsByKey.get(key)
      if (ids) ids.add(id)
      else idsByKey.set(key, new Set([id]))
    }
  }
  for (const [id, row] of rows) addKeys(id, row)

  return {
    get(keys: readonly string[]): ReadonlyMap<string, T> {
      const found = new Map<string, T>()
      for (const key of keys) {
        for (const id of idsByKey.get(key) ?? []) {
          const row = current.get(id)
          if (row) found.set(id, row)
        }
      }
      return found
    },
    put(id: string, row: T | undefined) {
      if (row) {
        current.set(id, row)
        addKeys(id, row)
      } else current.delete(id)
    },
  }
}
