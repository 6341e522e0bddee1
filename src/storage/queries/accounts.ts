import { hasAccess } from '@/domain/access/authorize'
import { may } from '@/domain/access/effective-access'
import { isPending, userCount } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Account, Invitation } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { maySeeOwner } from '@/domain/account/successor'
import { maySeeUsers } from '@/domain/access/may-see-users'
import { notAllowed } from '@/domain/access/rights'
import { closePermission, noSubaccountLeft, openSubaccounts } from '@/domain/account/subaccounts'
import type { Db } from '@/storage/database/db'
import { validity } from '@/storage/database/clock'
import type { Validity } from '@/storage/database/clock'
import * as read from '@/storage/database/reads'
import { authorizeRead, isRefused, settingsHidden } from '@/storage/facts/authorize-read'
import type { AccountParams, ReadContext, Refused } from '@/storage/facts/authorize-read'
import { factsFor } from '@/storage/facts/load-facts'
import { comparePrimaryFirst } from './order'
import type { SortParams } from './order'

/** An account of the tree, as far as the reader may know it. */
export interface AccountLine {
  account: Account
  /** Who has access, the owner among them, and open invitations; for whom may see these people. */
  people?: { active: number; pending: number }
  may: { rename: boolean; close: boolean }
}

export interface AccountTreeOverview extends Validity {
  tree: AccountTree
  isOwner: boolean
  /** The primary account and its open subaccounts, those on which the reader has access. */
  lines: AccountLine[]
  /** Who owns the tree, for whom may know. */
  owner?: { name: string; email: string }
  /** How many subaccounts are open, for whom may open one; `refusal`: why the plan has no room for another. */
  subaccounts?: { used: number; limit: number | null; refusal?: Refusal }
  maySeePlan: boolean
  mayTransfer: boolean
  mayRequireTwoFactor: boolean
}

/** What *Settings* shows of the tree of an account (4.10), or why the reader sees nothing of it. */
export async function accountTree(
  db: Db,
  params: AccountParams & SortParams,
  deviceTime: number,
): Promise<AccountTreeOverview | Refused> {
  const load = factsFor({ allAccounts: true })
  const found = await authorizeRead(db, params, deviceTime, load, settingsHidden)
  if (isRefused(found)) return found
  const { facts, tree, actor, at } = found
  const { actorId, language } = params
  const primaryId = tree.primary.id
  const invitations = await read.invitationsOpenAfter(db, primaryId, deviceTime)
  const pending = invitations.filter((invitation) => isPending(invitation, at))
  const allowed = (permission: string, id = primaryId) => !notAllowed(facts, actor, permission, id)
  const visible = [tree.primary, ...openSubaccounts(facts, primaryId)]
    .filter(({ id }) => hasAccess(facts, tree, actorId, id))
    .sort(comparePrimaryFirst(language))
  const lines = await Promise.all(visible.map((account) => accountLine(db, found, account, pending)))
  const owner = maySeeOwner(facts, tree, actorId) && facts.people.get(tree.primary.ownerId)
  return {
    tree,
    isOwner: tree.primary.ownerId === actorId,
    lines,
    maySeePlan: may(facts, actorId, 'billing.view', primaryId),
    mayTransfer: allowed('account.transfer'),
    mayRequireTwoFactor: allowed('security.require-two-factor'),
    ...(owner && { owner: { name: owner.name, email: owner.email } }),
    ...(allowed('subaccounts.manage') && { subaccounts: subaccountUse(facts, tree) }),
    ...validity(
      at,
      pending.map(({ expiresAt }) => expiresAt),
    ),
  }
}

async function accountLine(
  db: Db,
  { facts, tree, actor }: ReadContext,
  account: Account,
  pending: readonly Invitation[],
): Promise<AccountLine> {
  const { id } = account
  const allowed = (permission: string) => !notAllowed(facts, actor, permission, id)
  const userCounts = maySeeUsers(facts, actor.id, id) && {
    active: 1 + (await read.countUsersOn(db, account, userCount(facts, tree))),
    pending: pending.filter(({ offers }) => offers.some(({ accountId }) => accountId === id)).length,
  }
  return {
    account,
    may: { rename: allowed('account.rename'), close: allowed(closePermission(account)) },
    ...(userCounts && { people: userCounts }),
  }
}

function subaccountUse(facts: Facts, tree: AccountTree) {
  const refusal = noSubaccountLeft(facts, tree)
  return {
    used: openSubaccounts(facts, tree.primary.id).length,
    limit: tree.plan.subaccounts,
    ...(refusal && { refusal }),
  }
}
