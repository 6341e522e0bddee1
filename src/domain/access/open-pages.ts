import { hasAccess } from './authorize'
import { may } from './effective-access'
import { maySeeUsers } from './may-see-users'
import type { AccountTree, Facts } from '@/domain/command/facts'

/** The pages of an account, in the order of the navigation. */
export const accountPages = ['sharing', 'users', 'roles', 'plan', 'settings', 'access'] as const
export type AccountPage = (typeof accountPages)[number]

/** Any of these opens *Settings* (Q2). */
export const SETTINGS_PERMISSIONS = [
  'account.rename',
  'account.close',
  'account.transfer',
  'security.require-two-factor',
  'subaccounts.manage',
] as const

export const maySeeSettings = (facts: Facts, personId: string, accountId: string): boolean =>
  SETTINGS_PERMISSIONS.some((permission) => may(facts, personId, permission, accountId))

/**
 * Q2: the pages of an account that are open to somebody, the one to begin with first. *Your access* stands for what is
 * closed, and comes first for whoever manages nothing; who is locked (A2) has only that.
 */
export function openPages(
  facts: Facts,
  tree: AccountTree,
  personId: string,
  accountId: string,
): AccountPage[] {
  const { primary } = tree
  const isLocked = primary.requiresTwoFactor && facts.people.get(personId)?.twoFactor !== true
  const sees = maySeeUsers(facts, personId, accountId)
  const isOpen: Record<Exclude<AccountPage, 'access'>, boolean> = {
    sharing: sees,
    users: sees,
    roles: !isLocked && hasAccess(facts, tree, personId, accountId),
    plan: may(facts, personId, 'billing.view', primary.id),
    settings: maySeeSettings(facts, personId, accountId),
  }
  const open = accountPages.filter((page) => page !== 'access' && isOpen[page])
  if (!isOpen.sharing && !isOpen.plan && !isOpen.settings) return ['access', ...open]
  return open.length < accountPages.length - 1 ? [...open, 'access'] : open
}

/** The page on which an account opens: the first that is about managing something, else *Your access*. */
export const startPage = (pages: readonly AccountPage[]): AccountPage =>
  pages.find((page) => page !== 'roles') ?? 'access'
