import { authorize, hasAccess, missingAccount } from '@/domain/access/authorize'
import type { Context } from '@/domain/access/authorize'
import { may, effectiveAccess } from '@/domain/access/effective-access'
import { byId, grantOn, isPending, emptyFacts } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { grantId } from '@/domain/model/rows'
import type { Access, Account } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { maySeeOwner } from '@/domain/account/successor'
import { maySeeUsers } from '@/domain/access/may-see-users'
import { notAllowed } from '@/domain/access/rights'
import { closePermission, noSubaccountLeft, openSubaccounts } from '@/domain/account/subaccounts'
import type { Db } from '@/storage/database/db'
import { readClock } from '@/storage/database/clock'
import * as read from '@/storage/database/reads'
import { byName } from './session'
import type { AccountParams } from './params'

/** A line of *Accounts*, as far as the reader may know it. */
export interface AccountLine {
  account: Account
  /** The reader's own access; nothing for the owner, who may do everything. */
  access?: Access
  /** What the reader may do there with it (A1). */
  permissions?: string[]
  /** Who has access, the owner among them, and open invitations; for whom may see these people. */
  people?: { active: number; pending: number }
  may: { rename: boolean; close: boolean }
}

export interface AccountTreeOverview {
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
  at: number
  /** The moment at which the answer changes by itself (UTC ms). */
  until?: number
}

/** The account tree of an account (4.10), or why the reader sees nothing of it. */
export async function accountTree(
  db: Db,
  { accountId, actorId }: AccountParams,
  deviceTime: number,
): Promise<AccountTreeOverview | { refusal: Refusal }> {
  const [[stored], { at }] = await Promise.all([
    read.accountsById(db, [accountId]),
    readClock(db, deviceTime),
  ])
  const primaryId = stored?.primaryId ?? accountId
  const facts = await loadReaderFacts(db, primaryId, actorId, deviceTime)
  const context = authorize(facts, primaryId, { id: '', actorId, at })
  if ('refusal' in context) return context
  const refusal = missingAccount(facts, context, accountId)
  if (refusal) return { refusal }

  const { tree, actor } = context
  const allowed = (permission: string, id = primaryId) => !notAllowed(facts, actor, permission, id)
  const visible = [tree.primary, ...openSubaccounts(facts, primaryId).sort(byName)].filter(({ id }) =>
    hasAccess(facts, tree, actorId, id),
  )
  const lines = await Promise.all(visible.map((account) => accountLine(db, facts, context, account, at)))
  const owner = maySeeOwner(facts, tree, actorId) && facts.people.get(tree.primary.ownerId)
  const until = Math.min(...pendingAt(facts, at).map(({ expiresAt }) => expiresAt))
  return {
    tree,
    isOwner: tree.primary.ownerId === actorId,
    lines,
    maySeePlan: may(facts, actorId, 'billing.view', primaryId),
    mayTransfer: allowed('account.transfer'),
    mayRequireTwoFactor: allowed('security.require-two-factor'),
    at,
    ...(owner && { owner: { name: owner.name, email: owner.email } }),
    ...(allowed('subaccounts.manage') && { subaccounts: subaccountUse(facts, tree) }),
    ...(Number.isFinite(until) && { until }),
  }
}

/** Who reads, and on what: without the other people, of whom there may be many. */
async function loadReaderFacts(
  db: Db,
  primaryId: string,
  actorId: string,
  deviceTime: number,
): Promise<Facts> {
  const [catalogues, accounts, grants, invitations] = await Promise.all([
    read.allCatalogues(db),
    read.accountsIn(db, primaryId),
    read.grantsOf(db, primaryId, [actorId]),
    read.invitationsOpenAfter(db, primaryId, deviceTime),
  ])
  const owners = accounts.flatMap((account) => (account.kind === 'primary' ? account.ownerId : []))
  return {
    ...emptyFacts,
    catalogues: byId(catalogues),
    accounts: byId(accounts),
    grants: byId(grants),
    invitations: byId(invitations),
    people: byId(await read.peopleById(db, [actorId, ...owners])),
  }
}

const pendingAt = (facts: Facts, at: number) =>
  [...facts.invitations.values()].filter((invitation) => isPending(invitation, at))

async function accountLine(
  db: Db,
  facts: Facts,
  { tree, actor }: Context,
  account: Account,
  at: number,
): Promise<AccountLine> {
  const { id } = account
  const access = tree.primary.ownerId === actor.id ? undefined : grantOn(facts, id, actor.id)?.access
  const allowed = (permission: string) => !notAllowed(facts, actor, permission, id)
  const userCounts = maySeeUsers(facts, actor.id, id) && {
    active: 1 + (await countUsersOn(db, account)),
    pending: pendingAt(facts, at).filter(({ offers }) => offers.some(({ accountId }) => accountId === id))
      .length,
  }
  return {
    account,
    may: { rename: allowed('account.rename'), close: allowed(closePermission(account)) },
    ...(access && { access, permissions: [...effectiveAccess(facts, actor.id, id).permissions] }),
    ...(userCounts && { people: userCounts }),
  }
}

/** How many people have access to an account: a grant's key begins with it. Of a lone account the count is kept. */
async function countUsersOn(db: Db, { id, primaryId }: Account): Promise<number> {
  if ((await db.accounts.where('primaryId').equals(primaryId).count()) === 1)
    return read.countUsers(db, primaryId)
  return db.grants.where('id').startsWith(grantId(id, '')).count()
}

function subaccountUse(facts: Facts, tree: AccountTree) {
  const refusal = noSubaccountLeft(facts, tree)
  return {
    used: openSubaccounts(facts, tree.primary.id).length,
    limit: tree.plan.subaccounts,
    ...(refusal && { refusal }),
  }
}
