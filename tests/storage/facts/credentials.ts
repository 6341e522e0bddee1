import { grantId } from '@/domain/model/rows'
import type { Access, Account } from '@/domain/model/rows'
import { tallyOf } from '@/storage/database/db'
import type { Db } from '@/storage/database/db'
import { account, subaccount } from './steps'

/** Two subaccounts with access for each user, and everywhere an API key and an app session of everyone. */
export async function addCredentials(db: Db, since: number) {
  const row = { primaryId: account, since, revision: 1 }
  const kind = 'subaccount' as const
  for (const accountId of [subaccount, 'lindgarten-essen']) {
    await db.accounts.put({ ...row, id: accountId, kind, name: accountId, status: 'open' })
    const grant = (personId: string, given: Access) =>
      db.grants.put({
        ...row,
        ...{ id: grantId(accountId, personId), accountId, personId, access: given, grantedBy: 'olga' },
      })
    await grant('ada', { role: 'admin' })
    await grant('ben', { permissions: ['reports.view'] })
  }
  await addAtelier(db, since)
  for (const accountId of [account, subaccount]) {
    for (const personId of ['olga', 'ada', 'ben']) {
      const common = { ...row, accountId, personId }
      await db.apiKeys.put({
        ...common,
        id: `key-${personId}-${accountId}`,
        ...{ label: 'Key', hash: `hash-${personId}-${accountId}` },
      })
      await db.appSessions.put({ ...common, id: `device-${personId}-${accountId}`, platform: 'ios' })
    }
  }
}

/** Another tree, of Olga, with access for Ada: who leaves one has the other left. It requires two-factor sign-in. */
async function addAtelier(db: Db, since: number) {
  const atelier = await db.accounts.get(account)
  if (!atelier) throw new Error('no account')
  const id = 'atelier'
  for (const one of ['olga', 'ada']) await db.people.update(one, { twoFactor: true })
  await db.accounts.put({
    ...atelier,
    id,
    primaryId: id,
    name: 'Atelier',
    requiresTwoFactor: true,
  } as Account)
  await db.grants.put({
    ...{ id: grantId(id, 'ada'), primaryId: id, accountId: id, personId: 'ada', access: { role: 'viewer' } },
    ...{ since, grantedBy: 'olga', revision: 1 },
  })
  await db.tallies.put(tallyOf(id, 1))
}
