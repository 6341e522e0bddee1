import type { UserRow } from './row'

export const userStatuses = ['active', 'pending', 'expired', 'declined', 'withdrawn'] as const
export type UserStatus = (typeof userStatuses)[number]

/** What needs a look: still pending after three days, expiring within one, sent by who has left (C7). */
export const userFlags = ['pending-long', 'expiring-soon', 'inviter-left'] as const
export type UserFlag = (typeof userFlags)[number]

/** What the table *Users* is narrowed to; all that is given must hold. */
export interface UserFilter {
  /** Found in name, username or address; any case. */
  search: string
  /** Ids of roles, `owner` or `custom`; none: all. */
  roles: readonly string[]
  /** None: active and pending. */
  statuses: readonly UserStatus[]
  twoFactor?: 'on' | 'off'
  flags: readonly UserFlag[]
  /** Only who may do this (A7): the id of a permission. */
  may?: string
}

export const noFilter: UserFilter = { search: '', roles: [], statuses: [], flags: [] }

export const userColumns = [
  'name',
  'username',
  'email',
  'level',
  'status',
  'twoFactor',
  'lastActive',
  'inviter',
  'since',
] as const
export type UserColumn = (typeof userColumns)[number]

export interface UserSort {
  by: UserColumn
  descending: boolean
}

/** Who came last stands first: so storage reads them without reading all. */
export const newestFirst: UserSort = { by: 'since', descending: true }

/** The id by which an access is filtered and sorted. */
export const roleOf = ({ access }: Pick<UserRow, 'access'>): string => {
  if (access === 'owner') return 'owner'
  return 'role' in access ? access.role : 'custom'
}
