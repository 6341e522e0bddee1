import type { Change } from './changes'
import type { Named } from './commands'
import type { Facts } from './facts'
import type { ApiKey, Device, Grant, Invitation, Person } from './model'

/** The facts of a whole tree, so laid out that a step about one holder costs no more the more others there are. */
export interface Surroundings {
  /** What bears on a holder: their rows, those of who acts and owns, and the invitations to and from them. */
  of: (who: Named) => Facts
  learn: (changes: readonly Change[]) => void
}

/** `always`: people who are part of every step, such as who acts. */
export function surroundings(facts: Facts, always: readonly string[]): Surroundings {
  const grants = shelf(facts.grants, ({ personId }: Grant) => [personId])
  const apiKeys = shelf(facts.apiKeys, ({ personId }: ApiKey) => [personId])
  const devices = shelf(facts.devices, ({ personId }: Device) => [personId])
  const people = shelf(facts.people, ({ id, email }: Person) => [id, `@${email}`])
  const invitations = shelf(facts.invitations, ({ id, email, senderId }: Invitation) => [
    id,
    `@${email}`,
    `by ${senderId}`,
  ])
  const shelves = { grants, apiKeys, devices, invitations }

  return {
    of(who) {
      const named = 'invitationId' in who ? invitations.get([who.invitationId]) : undefined
      const [invitation] = named?.values() ?? []
      const asked = 'personId' in who ? [who.personId] : invitation ? [invitation.senderId] : []
      const others = invitation ? people.get([`@${invitation.email}`]).keys() : []
      const ids = [...always, ...asked, ...others]
      const known = people.get(ids)
      const email = 'personId' in who ? known.get(who.personId)?.email : invitation?.email
      const about = 'personId' in who ? [`by ${who.personId}`] : [who.invitationId]
      return {
        ...facts,
        people: known,
        grants: grants.get(ids),
        apiKeys: apiKeys.get(ids),
        devices: devices.get(ids),
        invitations: invitations.get(email === undefined ? about : [...about, `@${email}`]),
      }
    },
    learn(changes) {
      for (const { table, key, after } of changes) {
        if (table in shelves) shelves[table as keyof typeof shelves].put(key, after as never)
      }
    },
  }
}

/** Rows by id, found by labels; a row keeps its labels while it changes, but for the sender of an invitation. */
function shelf<T>(rows: ReadonlyMap<string, T>, labelsOf: (row: T) => string[]) {
  const now = new Map(rows)
  const byLabel = new Map<string, Set<string>>()
  const label = (id: string, row: T) => {
    for (const one of labelsOf(row)) {
      const ids = byLabel.get(one)
      if (ids) ids.add(id)
      else byLabel.set(one, new Set([id]))
    }
  }
  for (const [id, row] of rows) label(id, row)

  return {
    get(labels: readonly string[]): ReadonlyMap<string, T> {
      const found = new Map<string, T>()
      for (const one of labels) {
        for (const id of byLabel.get(one) ?? []) {
          const row = now.get(id)
          if (row) found.set(id, row)
        }
      }
      return found
    },
    put(id: string, row: T | undefined) {
      if (row) {
        now.set(id, row)
        label(id, row)
      } else now.delete(id)
    },
  }
}
