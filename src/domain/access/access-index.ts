import { effectiveAccess } from './effective-access'
import type { Change } from '@/domain/command/change'
import type { Facts } from '@/domain/command/facts'

/** Answers for matrices and lists, where one question is asked many thousand times. */
export interface AccessIndex {
  /** The same answer as `may` of access.ts, looked up instead of worked out. */
  may: (personId: string, permission: string, accountId: string) => boolean
  /** Everyone who may do something on an account (A7), by person id. */
  permissionHolders: (permission: string, accountId: string) => string[]
  /** Takes changes in; `facts` are those after them. */
  update: (facts: Facts, changes: readonly Change[]) => void
}

type Permissions = ReadonlySet<string>

/** A change here may change the answers for many. */
const affectsEveryone: ReadonlySet<Change['table']> = new Set(['catalogues', 'people', 'accounts'])

/** Builds the book from facts that hold the whole tree. */
export function accessIndex(facts: Facts): AccessIndex {
  const byPerson = new Map<string, Map<string, Permissions>>()

  const recompute = (personId: string, accountId: string, after: Facts) => {
    const { permissions } = effectiveAccess(after, personId, accountId)
    const accounts = byPerson.get(personId)
    if (accounts) accounts.set(accountId, permissions)
    else byPerson.set(personId, new Map([[accountId, permissions]]))
  }
  const recomputeAll = (after: Facts) => {
    byPerson.clear()
    for (const { personId, accountId } of after.grants.values()) recompute(personId, accountId, after)
    for (const account of after.accounts.values()) {
      const primary = after.accounts.get(account.primaryId)
      if (primary?.kind === 'primary') recompute(primary.ownerId, account.id, after)
    }
  }

  recomputeAll(facts)
  return {
    may: (personId, permission, accountId) =>
      byPerson.get(personId)?.get(accountId)?.has(permission) ?? false,
    permissionHolders: (permission, accountId) =>
      [...byPerson].flatMap(([personId, accounts]) =>
        accounts.get(accountId)?.has(permission) ? [personId] : [],
      ),
    update(after, changes) {
      if (changes.some(({ table }) => affectsEveryone.has(table))) {
        recomputeAll(after)
        return
      }
      for (const change of changes) {
        const grant = change.table === 'grants' ? (change.after ?? change.before) : undefined
        if (grant) recompute(grant.personId, grant.accountId, after)
      }
    },
  }
}
