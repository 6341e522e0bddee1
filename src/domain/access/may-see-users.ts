import { may } from './effective-access'
import type { Facts } from '@/domain/command/facts'

const READ_PERMISSIONS = ['users.invite', 'users.revoke', 'users.change-access']

/** Any of these rights on an account shows who has access to it (Q3). */
export const maySeeUsers = (facts: Facts, personId: string, accountId: string): boolean =>
  READ_PERMISSIONS.some((permission) => may(facts, personId, permission, accountId))
