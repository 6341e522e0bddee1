import { byId, emptyFacts } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Account } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { authorizeAccount } from '@/domain/access/authorize-target'
import { maySeeUsers } from '@/domain/access/may-see-users'
import type { Db } from '@/storage/database/db'
import { readClock } from '@/storage/database/clock'
import * as read from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'

/** The account whose table is read, and when. */
export interface AccountContext {
  tree: AccountTree
  account: Account
  at: number
}

/** Who may see the people of an account, as the domain has it; else why not. */
export async function authorizeUsersRead(
  db: Db,
  { accountId, actorId }: { accountId: string; actorId: string },
  deviceTime: number,
): Promise<AccountContext | { refusal: Refusal }> {
  const [{ at }, catalogues, [account], people, grants] = await Promise.all([
    readClock(db, deviceTime),
    read.allCatalogues(db),
    read.accountsById(db, [accountId]),
    read.peopleById(db, [actorId]),
    db.grants.where('personId').equals(actorId).toArray(),
  ])
  const accounts = account?.kind === 'subaccount' ? await read.accountsById(db, [account.primaryId]) : []
  const facts: Facts = {
    ...emptyFacts,
    catalogues: byId(catalogues),
    accounts: byId(account ? [...accounts, account] : accounts),
    people: byId(people),
    grants: byId(validRows('grants', grants)),
  }
  const context = authorizeAccount(facts, accountId, { id: '', actorId, at })
  if ('refusal' in context) return context
  if (maySeeUsers(facts, actorId, accountId)) return { tree: context.tree, account: context.account, at }
  const { name } = context.account
  return { refusal: { code: 'not-allowed', permission: 'users.invite', accountId, name } }
}
