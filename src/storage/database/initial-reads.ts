import type { Account } from '@/domain/model/rows'
import type { Db } from './db'
import { validRows } from './valid-rows'

// What the first screen reads by key; all else comes with `reads`.

export const allCatalogues = async (db: Db) => validRows('catalogues', await db.catalogues.toArray())

export async function accountsById(db: Db, ids: Iterable<string>): Promise<Account[]> {
  const keys = [...new Set(ids)]
  return keys.length === 0 ? [] : validRows('accounts', await db.accounts.bulkGet(keys))
}
