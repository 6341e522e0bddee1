import { hasAccess, ownerNameFor } from '@/domain/access/authorize'
import { effectiveAccess } from '@/domain/access/effective-access'
import { maySeeUsers } from '@/domain/access/may-see-users'
import { openSubaccounts } from '@/domain/account/subaccounts'
import { grantOn, pendingInvitations } from '@/domain/command/facts'
import type { AccountTree } from '@/domain/command/facts'
import type { Access, Account } from '@/domain/model/rows'
import { readClock, validity } from '@/storage/database/clock'
import type { Validity } from '@/storage/database/clock'
import type { Db } from '@/storage/database/db'
import { accountsById } from '@/storage/database/initial-reads'
import * as read from '@/storage/database/reads'
import { authorizeRead, isRefused } from '@/storage/facts/authorize-read'
import type { AccountParams, Refused } from '@/storage/facts/authorize-read'
import { factsFor, loadFacts } from '@/storage/facts/load-facts'
import { comparePrimaryFirst } from './order'
import type { SortParams } from './order'

/** What its reader may do on one account. */
export interface AccessLine {
  account: Account
  /** Nothing for the owner, who may do everything. */
  access?: Access
  /** What it comes to (A1). */
  permissions: string[]
}

/** What the page *Your access* shows (4.11), also to who is locked (A2). */
export interface YourAccess {
  account: Account
  tree: AccountTree
  /** The account of the address first, then the others of the tree. */
  lines: AccessLine[]
  /** Who owns the tree, for everyone else. */
  ownerName?: string
  /** Two-factor sign-in is required here and comes first. */
  isLocked: boolean
  hasTwoFactor: boolean
  /** Whether the reader may know who may change access here (Q3). */
  seesUsers: boolean
}

/** For who is only invited: the offer, to be answered by the link in the mail. */
export interface OpenOffer extends Validity {
  invitation: { accountName: string; senderName: string; email: string; expiresAt: number }
}

/** What the reader has on an account and the others of its tree, or is offered there; else why there is nothing to see. */
export async function yourAccess(
  db: Db,
  params: AccountParams & SortParams,
  deviceTime: number,
): Promise<YourAccess | OpenOffer | Refused> {
  const { actorId, accountId, language } = params
  const load = factsFor({ allAccounts: true })
  const found = await authorizeRead(db, params, deviceTime, load, undefined, () => false)
  if (isRefused(found)) return (await openOffer(db, params, deviceTime)) ?? found
  const { facts, account, tree, actor } = found
  const { primary } = tree
  const ownerName = ownerNameFor(facts, tree, actorId)
  return {
    account,
    tree,
    lines: [primary, ...openSubaccounts(facts, primary.id)]
      .filter(({ id }) => hasAccess(facts, tree, actorId, id))
      .sort(comparePrimaryFirst(language))
      .sort((a, b) => Number(b.id === accountId) - Number(a.id === accountId))
      .map((one) => {
        const access = primary.ownerId === actorId ? undefined : grantOn(facts, one.id, actorId)?.access
        const { permissions } = effectiveAccess(facts, actorId, one.id)
        return { account: one, permissions: [...permissions], ...(access && { access }) }
      }),
    ...(ownerName !== undefined && { ownerName }),
    isLocked: primary.requiresTwoFactor && !actor.twoFactor,
    hasTwoFactor: actor.twoFactor,
    seesUsers: maySeeUsers(facts, actorId, accountId),
  }
}

async function openOffer(
  db: Db,
  { accountId, actorId }: AccountParams,
  deviceTime: number,
): Promise<OpenOffer | undefined> {
  const [[account], [person], { at }] = await Promise.all([
    accountsById(db, [accountId]),
    read.peopleById(db, [actorId]),
    readClock(db, deviceTime),
  ])
  if (!account || person?.status !== 'active') return undefined
  const { primaryId } = account
  const facts = await loadFacts(db, { primaryId, emails: [person.email] }, actorId, deviceTime)
  const invitation = pendingInvitations(facts, primaryId, at, person.email).find(({ offers }) =>
    offers.some((offer) => offer.accountId === accountId),
  )
  if (!invitation) return undefined
  const { senderId, email, expiresAt } = invitation
  const [sender] = await read.peopleById(db, [senderId])
  return {
    invitation: { accountName: account.name, senderName: sender?.name ?? '', email, expiresAt },
    ...validity(at, [expiresAt]),
  }
}
