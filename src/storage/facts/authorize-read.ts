import { byId, emptyFacts } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import type { Account } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { authorize, missingAccount } from '@/domain/access/authorize'
import type { Context } from '@/domain/access/authorize'
import type { Db } from '@/storage/database/db'
import { readClock } from '@/storage/database/clock'
import * as read from '@/storage/database/reads'

/**
 * The account that somebody asks about, where they have access to it, with the facts on how they and others stand to it;
 * else why not (K1.1, K1.2). To be called in a transaction.
 */
export async function authorizeRead(
  db: Db,
  accountId: string,
  actorId: string,
  deviceTime: number,
  others: readonly string[] = [],
): Promise<(Context & { facts: Facts; account: Account }) | { refusal: Refusal }> {
  const [{ facts, primaryId }, { at }] = await Promise.all([
    loadAccessFacts(db, accountId, [actorId, ...others]),
    readClock(db, deviceTime),
  ])
  const context = authorize(facts, primaryId, { id: '', actorId, at })
  if ('refusal' in context) return context
  const account = facts.accounts.get(accountId)
  const refusal = missingAccount(facts, context, accountId)
  if (refusal || !account)
    return { refusal: refusal ?? { code: 'not-found', what: 'account', id: accountId } }
  return { facts, account, ...context }
}

/**
 * The facts on how some people stand to an account: the tree, its owner, these people and what they have there. By key,
 * so that it costs the same in every tree; to be called in a transaction.
 */
async function loadAccessFacts(
  db: Db,
  accountId: string,
  personIds: readonly string[],
): Promise<{ facts: Facts; primaryId: string }> {
  const [catalogues, [account]] = await Promise.all([
    read.allCatalogues(db),
    read.accountsById(db, [accountId]),
  ])
  const primaryId = account?.primaryId ?? accountId
  const [[primary], grants, users] = await Promise.all([
    read.accountsById(db, [primaryId]),
    read.grantsOf(db, primaryId, personIds),
    read.countUsers(db, primaryId),
  ])
  const owner = primary?.kind === 'primary' ? [primary.ownerId] : []
  const facts = {
    ...emptyFacts,
    catalogues: byId(catalogues),
    accounts: byId([...(account ? [account] : []), ...(primary ? [primary] : [])]),
    grants: byId(grants),
    people: byId(await read.peopleById(db, [...personIds, ...owner])),
    users: new Map([[primaryId, users]]),
  }
  return { facts, primaryId }
}
