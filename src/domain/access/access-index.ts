import { effectiveAccess } from './effective-access'
import type { Change } from '@/domain/command/change'
import type { Facts } from '@/domain/command/facts'
import { grantId } from '@/domain/model/rows'
import type { Access, Grant, Person } from '@/domain/model/rows'

/**
 * What everyone may do on every account, for matrices and lists that ask many questions: the same answers as `may`,
 * looked up. People with the same access and login state share a group, so that a changed catalogue or account costs
 * as much as there are groups, not people.
 */
export interface AccessIndex {
  may: (personId: string, permission: string, accountId: string) => boolean
  /** Everyone who may do something on an account (A7), the owner first. */
  permissionHolders: (permission: string, accountId: string) => string[]
  /** Everyone with a grant on an account, whether or not it lets them do anything. */
  groupsOn: (accountId: string) => Iterable<AccessGroup>
  /** Adds or replaces a grant; of its person only the state of the login counts. */
  put: (grant: Grant, person: Person | undefined) => void
  /** `facts` are those after the changes. */
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
  /** Stand for all of them when the permissions are asked for; by an id that owns nothing. */
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

/** What of a login bears on access: whether it is active, and has two-factor sign-in (A2). */
function loginState(person: Person | undefined): string {
  if (person?.status !== 'active') return '-'
  return person.twoFactor ? '2' : '1'
}
