import { effectiveAccess } from './effective-access'
import type { Change } from '@/domain/command/change'
import type { Facts } from '@/domain/command/facts'
import { grantId } from '@/domain/model/rows'
import type { Access, Grant, Person } from '@/domain/model/rows'

/**
 * Permissions of all people on all accounts, for matrices and lists with many questions. It gives the same
 * answers as `may`, but by lookup. People with the same access and login state share a group, so the cost of
 * a changed catalogue or account depends on the number of groups, not people.
 */
export interface AccessIndex {
  may: (personId: string, permission: string, accountId: string) => boolean
  /** Ids of all people who have a permission on an account (A7), the owner first. */
  permissionHolders: (permission: string, accountId: string) => string[]
  /** The groups of people with a grant on an account, even if the grant gives them no permission. */
  groupsOn: (accountId: string) => Iterable<AccessGroup>
  /** Adds or replaces a grant; of the person only the login state is used. */
  put: (grant: Grant, person: Person | undefined) => void
  /** Updates the index; `facts` are those after the changes. */
  update: (facts: Facts, changes: readonly Change[]) => void
}

export interface AccessGroup {
  readonly access: Access
  readonly people: ReadonlySet<string>
}

interface Group extends AccessGroup {
  key: string
  permissions: ReadonlySet<string>
  people: Set<string>
  /** Represent the whole group when permissions are computed; the person id is empty, so it owns nothing. */
  grant: Grant
  person: Person | undefined
}

interface AccountEntry {
  ownerId: string
  ownerPermissions: ReadonlySet<string>
  groups: Map<string, Group>
  groupByPerson: Map<string, Group>
}

const NOBODY = ''
const noPermissions: ReadonlySet<string> = new Set()

export function accessIndex(facts: Facts): AccessIndex {
  let current = facts
  const entries = new Map<string, AccountEntry>()

  function entryOf(accountId: string): AccountEntry {
    const existing = entries.get(accountId)
    if (existing) return existing
    const entry = {
      ownerId: '',
      ownerPermissions: noPermissions,
      groups: new Map<string, Group>(),
      groupByPerson: new Map<string, Group>(),
    }
    entries.set(accountId, entry)
    return entry
  }

  function readOwner(accountId: string, entry: AccountEntry) {
    const primary = current.accounts.get(current.accounts.get(accountId)?.primaryId ?? '')
    entry.ownerId = primary?.kind === 'primary' ? primary.ownerId : ''
    entry.ownerPermissions = effectiveAccess(current, entry.ownerId, accountId).permissions
  }

  function permissionsOf(grant: Grant, person: Person | undefined): ReadonlySet<string> {
    const { id, personId, accountId } = grant
    const people = new Map(person && [[personId, person]])
    return effectiveAccess({ ...current, people, grants: new Map([[id, grant]]) }, personId, accountId)
      .permissions
  }

  function remove({ accountId, personId }: Grant) {
    const entry = entries.get(accountId)
    const group = entry?.groupByPerson.get(personId)
    if (!entry || !group) return
    entry.groupByPerson.delete(personId)
    group.people.delete(personId)
    if (group.people.size === 0) entry.groups.delete(group.key)
  }

  function put(grant: Grant, person: Person | undefined) {
    const { access, personId, accountId } = grant
    const entry = entryOf(accountId)
    const key = loginState(person) + ('role' in access ? access.role : ` ${access.permissions.join()}`)
    const before = entry.groupByPerson.get(personId)
    if (before?.key === key) return
    if (before) remove(grant)
    let group = entry.groups.get(key)
    if (!group) {
      const sample = { ...grant, id: grantId(accountId, NOBODY), personId: NOBODY }
      const permissions = permissionsOf(sample, person)
      group = { key, access, permissions, people: new Set(), grant: sample, person }
      entry.groups.set(key, group)
    }
    group.people.add(personId)
    entry.groupByPerson.set(personId, group)
  }

  function readAccounts() {
    for (const accountId of current.accounts.keys()) entryOf(accountId)
    for (const [accountId, entry] of entries) {
      readOwner(accountId, entry)
      for (const group of entry.groups.values()) group.permissions = permissionsOf(group.grant, group.person)
    }
  }

  function updatePerson(personId: string) {
    const person = current.people.get(personId)
    for (const [accountId, entry] of entries) {
      const group = entry.groupByPerson.get(personId)
      if (group) put({ ...group.grant, personId, id: grantId(accountId, personId) }, person)
      if (entry.ownerId === personId) readOwner(accountId, entry)
    }
  }

  readAccounts()
  for (const grant of facts.grants.values()) put(grant, facts.people.get(grant.personId))
  return {
    may(personId, permission, accountId) {
      const entry = entries.get(accountId)
      if (!entry) return false
      if (entry.ownerId === personId) return entry.ownerPermissions.has(permission)
      return entry.groupByPerson.get(personId)?.permissions.has(permission) ?? false
    },
    permissionHolders(permission, accountId) {
      const entry = entries.get(accountId)
      if (!entry) return []
      const { ownerId, ownerPermissions, groups } = entry
      const allowed = [...groups.values()].filter(({ permissions }) => permissions.has(permission))
      return [
        ...(ownerPermissions.has(permission) ? [ownerId] : []),
        ...allowed.flatMap(({ people }) => [...people].filter((id) => id !== ownerId)),
      ]
    },
    groupsOn: (accountId) => entries.get(accountId)?.groups.values() ?? [],
    put,
    update(after, changes) {
      current = after
      for (const change of changes) {
        if (change.table === 'grants') {
          if (change.after) put(change.after, after.people.get(change.after.personId))
          else if (change.before) remove(change.before)
        } else if (change.table === 'people') updatePerson(change.key)
      }
      if (changes.some(({ table }) => table === 'accounts' || table === 'catalogues')) readAccounts()
    },
  }
}

/** The part of a login that affects access: active or not, two-factor sign-in or not (A2). */
function loginState(person: Person | undefined): string {
  if (person?.status !== 'active') return '-'
  return person.twoFactor ? '2' : '1'
}
