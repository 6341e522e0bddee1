import { authorize, isAccountHidden, missingAccount, requiresTwoFactor } from '@/domain/access/authorize'
import type { Context } from '@/domain/access/authorize'
import { maySeeUsers } from '@/domain/access/may-see-users'
import { maySeeSettings } from '@/domain/access/open-pages'
import { notAllowed } from '@/domain/access/rights'
import type { Facts } from '@/domain/command/facts'
import type { Refusal } from '@/domain/command/refusal'
import type { Account } from '@/domain/model/rows'
import { readClock } from '@/storage/database/clock'
import type { Db } from '@/storage/database/db'
import { accountsById } from '@/storage/database/initial-reads'

/** An account, and who asks about it. */
export interface AccountParams {
  accountId: string
  actorId: string
}

/** An account tree by its primary account, and who asks about it. */
export interface TreeParams {
  primaryId: string
  actorId: string
}

export interface Refused {
  refusal: Refusal
}

export const isRefused = (answer: object): answer is Refused => 'refusal' in answer

/** What a query builds on. `account`: the one asked about; of a tree its primary account. */
export interface ReadContext extends Context {
  facts: Facts
  account: Account
  at: number
}

/** Loads what a query needs to know of a tree and its reader. */
export type FactsLoader = (
  db: Db,
  question: { primaryId: string; accountId: string; actorId: string; deviceTime: number },
) => Promise<Facts>

/**
 * The facts for a query whose reader has access to the account, or for a tree anywhere in it, and who is not refused by
 * `refuse`; else why not (K1.1 to K1.3). Few queries are for who is locked too (A2). To be called in a transaction.
 */
export async function authorizeRead(
  db: Db,
  params: AccountParams | TreeParams,
  deviceTime: number,
  load: FactsLoader,
  refuse: (context: ReadContext) => Refusal | undefined = () => undefined,
  needsTwoFactor = requiresTwoFactor,
): Promise<ReadContext | Refused> {
  const { actorId } = params
  const isTree = 'primaryId' in params
  const accountId = isTree ? params.primaryId : params.accountId
  const [[stored], { at }] = await Promise.all([
    accountsById(db, isTree ? [] : [accountId]),
    readClock(db, deviceTime),
  ])
  const primaryId = stored?.primaryId ?? accountId
  const facts = await load(db, { primaryId, accountId, actorId, deviceTime })
  const notFound: Refused = { refusal: { code: 'not-found', what: 'account', id: accountId } }
  const context = authorize(facts, primaryId, { id: '', actorId, at }, needsTwoFactor)
  if (isRefused(context)) return isAccountHidden(context.refusal) ? notFound : context
  const account = facts.accounts.get(accountId)
  if (!account) return notFound
  const found = { ...context, facts, account, at }
  const refusal = (isTree ? undefined : missingAccount(facts, context, accountId)) ?? refuse(found)
  return refusal ? { refusal } : found
}

/** Q3: the people of an account are shown to whoever may manage some of them. */
export const usersHidden = ({ facts, actor, account: { id } }: ReadContext): Refusal | undefined =>
  maySeeUsers(facts, actor.id, id) ? undefined : notAllowed(facts, actor, 'users.invite', id)

/** Q2: the settings of an account are shown to whoever may change one of them. */
export const settingsHidden = ({ facts, actor, account: { id } }: ReadContext): Refusal | undefined =>
  maySeeSettings(facts, actor.id, id) ? undefined : notAllowed(facts, actor, 'account.rename', id)
