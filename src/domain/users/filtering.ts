import { effectiveAccess } from '@/domain/access/effective-access'
import { byId, emptyFacts } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { grantId } from '@/domain/model/rows'
import type { Access, Account, Grant, Person } from '@/domain/model/rows'
import { hasWords, searchText, searchWords } from '@/domain/model/search'
import { newestFirst, roleOf, userStatuses } from './filter'
import type { UserFilter, UserFlag, UserSort, UserStatus } from './filter'
import type { UserRow } from './row'

const DAY = 86_400_000
/** A pending invitation older than this gets a flag (ms). */
const LONG_PENDING = 3 * DAY
/** A pending invitation that expires within this time gets a flag (ms). */
const EXPIRES_SOON = DAY

const defaultStatuses: readonly UserStatus[] = ['active', 'pending']

/** What a row is searched by; work it out once per row. */
export const userSearchText = ({ name, username, email }: UserRow): string =>
  searchText([name, username, email])

/** Whether a filter consists of nothing but a search text. */
export const isSearchOnly = ({ roles, statuses, twoFactor, flags, may }: UserFilter): boolean =>
  roles.length === 0 && statuses.length === 0 && flags.length === 0 && !twoFactor && may === undefined

/** Whether filter and order are those in which storage reads the rows: newest first, without a filter. */
export const isDefaultView = ({ filter, sort }: { filter: UserFilter; sort: UserSort }): boolean =>
  isSearchOnly(filter) &&
  filter.search.trim() === '' &&
  sort.by === newestFirst.by &&
  sort.descending === newestFirst.descending

/**
 * Builds a function that tells whether a row with its `userSearchText` matches a filter at a moment (UTC ms).
 * `hasPermission` tells whether a row has the permission in the filter.
 */
export function userFilter(
  filter: UserFilter,
  at: number,
  hasPermission: (row: UserRow) => boolean,
): (row: UserRow, text: string) => boolean {
  const { roles, flags, twoFactor, may } = filter
  const words = searchWords(filter.search)
  const statuses = filter.statuses.length > 0 ? filter.statuses : defaultStatuses
  const anyStatus = userStatuses.every((one) => statuses.includes(one))
  const isActiveOnly = statuses.every((one) => one === 'active')
  return (row, text) =>
    (anyStatus || (statuses.includes(row.status) && !(isActiveOnly && row.kind === 'owner'))) &&
    hasWords(text, words) &&
    (roles.length === 0 || roles.includes(roleOf(row))) &&
    (twoFactor === undefined || row.twoFactor === (twoFactor === 'on')) &&
    flags.every((flag) => isFlagged(row, flag, at)) &&
    (may === undefined || hasPermission(row))
}

function isFlagged(row: UserRow, flag: UserFlag, at: number): boolean {
  if (flag === 'inviter-left') return row.inviter?.left === true
  if (row.status !== 'pending' || row.expiresAt === undefined) return false
  return flag === 'pending-long' ? at - row.since > LONG_PENDING : row.expiresAt - at <= EXPIRES_SOON
}

/** The next moment (UTC ms) at which time alone changes a flag or status of a row, or Infinity. */
export function nextChangeAt(row: UserRow, at: number): number {
  if (row.status !== 'pending' || row.expiresAt === undefined) return Infinity
  const arrival = row.delivery?.kind === 'delayed' ? row.delivery.until : Infinity
  const moments = [row.since + LONG_PENDING + 1, row.expiresAt - EXPIRES_SOON, row.expiresAt, arrival]
  return moments.reduce((next, moment) => (moment > at ? Math.min(next, moment) : next), Infinity)
}

/** The next moment (UTC ms) at which time alone changes any of the rows; Infinity if there is none. */
export const firstChangeAt = (rows: readonly UserRow[], at: number): number =>
  rows.reduce((earliest, row) => Math.min(earliest, nextChangeAt(row, at)), Infinity)

/**
 * Builds a function that tells whether the active user of a row has a permission on an account (A7), by the
 * same rule as commands. The answer is computed once per role, and for each custom access.
 */
export function permissionCheck(
  tree: AccountTree,
  account: Account,
  permission: string,
): (row: UserRow) => boolean {
  const treeFacts = {
    ...emptyFacts,
    catalogues: byId([tree.catalogue]),
    accounts: byId([tree.primary, account]),
  }
  const cache = new Map<string, boolean>()
  return ({ access, status, twoFactor = false }) => {
    if (status !== 'active') return false
    const key =
      access !== 'owner' && 'permissions' in access
        ? undefined
        : `${access === 'owner' ? 'the owner' : `role ${access.role}`} ${String(twoFactor)}`
    const cached = key === undefined ? undefined : cache.get(key)
    if (cached !== undefined) return cached
    const may = accessWith(treeFacts, tree, account, access, twoFactor).permissions.has(permission)
    if (key !== undefined) cache.set(key, may)
    return may
  }
}

/** The effective access of any person with this access; nothing else about the person matters. */
function accessWith(
  treeFacts: Facts,
  tree: AccountTree,
  account: Account,
  access: 'owner' | Access,
  twoFactor: boolean,
) {
  const id = access === 'owner' ? tree.primary.ownerId : 'anybody'
  const person: Person = {
    id,
    revision: 0,
    name: '',
    username: '',
    email: 'x',
    typedEmail: '',
    login: 'own',
    status: 'active',
    twoFactor,
    since: 0,
  }
  const grants: Grant[] =
    access === 'owner'
      ? []
      : [
          {
            id: grantId(account.id, id),
            revision: 0,
            primaryId: tree.primary.id,
            accountId: account.id,
            personId: id,
            access,
            since: 0,
            grantedBy: id,
          },
        ]
  return effectiveAccess({ ...treeFacts, people: byId([person]), grants: byId(grants) }, id, account.id)
}
