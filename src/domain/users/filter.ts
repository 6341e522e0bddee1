import type { UserRow } from './row'

export const userStatuses = ['active', 'pending', 'accepted', 'expired', 'declined', 'withdrawn'] as const
export type UserStatus = (typeof userStatuses)[number]

/** What a list of people is narrowed to; `past` are invitations that have ended. */
export const peopleTabs = ['all', 'active', 'pending', 'past'] as const
export type PeopleTab = (typeof peopleTabs)[number]

/** The statuses of a tab; the owner is listed only with everyone, since *active* are those who take a seat. */
export const tabStatuses: Record<PeopleTab, readonly UserStatus[]> = {
  all: [],
  active: ['active'],
  pending: ['pending'],
  past: ['accepted', 'expired', 'declined', 'withdrawn'],
}

/** Pending for more than three days, expiring within one day, or the inviter has left (C7). */
export const userFlags = ['pending-long', 'expiring-soon', 'inviter-left'] as const
export type UserFlag = (typeof userFlags)[number]

/** The filter of the table *Users*; a row must match all of its fields. */
export interface UserFilter {
  /** Words of name, username and e-mail address (E3). */
  search: string
  /** Ids of roles, `owner` or `custom`; empty for all. */
  roles: readonly string[]
  /** Empty for active and pending. */
  statuses: readonly UserStatus[]
  twoFactor?: 'on' | 'off'
  flags: readonly UserFlag[]
  /** Id of a permission that the user must have (A7). */
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

/** The owner, then who came last: the order in which storage can read the first rows without reading all of them. */
export const newestFirst: UserSort = { by: 'since', descending: true }

/** The id by which a row's role is filtered and sorted: a role, `owner` or `custom`. */
export const roleOf = ({ access }: Pick<UserRow, 'access'>): string => {
  if (access === 'owner') return 'owner'
  return 'role' in access ? access.role : 'custom'
}
