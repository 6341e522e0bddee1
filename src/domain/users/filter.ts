import type { UserRow } from './row'

export const userStatuses = ['active', 'pending', 'expired', 'declined', 'withdrawn'] as const
export type UserStatus = (typeof userStatuses)[number]

/** Still pending after three days, expiring within one, or the inviter has left (C7). */
export const userFlags = ['pending-long', 'expiring-soon', 'inviter-left'] as const
export type UserFlag = (typeof userFlags)[number]

/** The filter of the table *Users*: all that is given must hold. */
export interface UserFilter {
  /** Found in name, username or e-mail address, in any case. */
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

/** The order in which storage reads the first rows without reading all. */
export const newestFirst: UserSort = { by: 'since', descending: true }

/** Id of the role by which a row is filtered and sorted: `owner` and `custom` are ids too. */
export const roleOf = ({ access }: Pick<UserRow, 'access'>): string => {
  if (access === 'owner') return 'owner'
  return 'role' in access ? access.role : 'custom'
}
