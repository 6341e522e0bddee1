import { standingOf } from './access'
import type { Change } from './changes'
import type { Facts } from './facts'

/** Answers for matrices and lists, where one question is asked many thousand times. */
export interface AccessBook {
  /** The same answer as `may` of access.ts, looked up instead of worked out. */
  may: (personId: string, permission: string, accountId: string) => boolean
  /** Everyone who may do something on an account (A7), by person id. */
  whoMay: (permission: string, accountId: string) => string[]
  /** Takes changes in; `facts` are those after them. */
  learn: (facts: Facts, changes: readonly Change[]) => void
}

type Permissions = ReadonlySet<string>

/** A change here may change the answers for many. */
const bearsOnAll: ReadonlySet<Change['table']> = new Set(['catalogues', 'people', 'accounts'])

/** Builds the book from facts that hold the whole tree. */
export function accessBook(facts: Facts): AccessBook {
  const byPerson = new Map<string, Map<string, Permissions>>()

  const settle = (personId: string, accountId: string, after: Facts) => {
    const { permissions } = standingOf(after, personId, accountId)
    const accounts = byPerson.get(personId)
    if (accounts) accounts.set(accountId, permissions)
    else byPerson.set(personId, new Map([[accountId, permissions]]))
  }
  const settleAll = (after: Facts) => {
    byPerson.clear()
    for (const { personId, accountId } of after.grants.values()) settle(personId, accountId, after)
    for (const account of after.accounts.values()) {
      const primary = after.accounts.get(account.primaryId)
      if (primary?.kind === 'primary') settle(primary.ownerId, account.id, after)
    }
  }

  settleAll(facts)
  return {
    may: (personId, permission, accountId) =>
      byPerson.get(personId)?.get(accountId)?.has(permission) ?? false,
    whoMay: (permission, accountId) =>
      [...byPerson].flatMap(([personId, accounts]) =>
        accounts.get(accountId)?.has(permission) ? [personId] : [],
      ),
    learn(after, changes) {
      if (changes.some(({ table }) => bearsOnAll.has(table))) {
        settleAll(after)
        return
      }
      for (const change of changes) {
        const grant = change.table === 'grants' ? (change.after ?? change.before) : undefined
        if (grant) settle(grant.personId, grant.accountId, after)
      }
    },
  }
}
