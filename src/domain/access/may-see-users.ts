import { may } from './effective-access'
import type { Facts } from '@/domain/command/facts'

const READ_PERMISSIONS = ['users.invite', 'users.revoke', 'users.change-access']

/** Q3: whether a person may see who has access to an account; any of the read permissions suffices. */
export const maySeeUsers = (facts: Facts, personId: string, accountId: string): boolean =>
  READ_PERMISSIONS.some((permission) => may(facts, personId, permission, accountId))
