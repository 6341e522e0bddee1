import { Dexie } from 'dexie'
import type { Collection, Table } from 'dexie'
import type { Account } from '@/domain/model/rows'
import type { Db } from './db'
import { validRows } from './valid-rows'

// What the first screen reads by key; all else comes with `reads`.

export const allCatalogues = async (db: Db) => validRows('catalogues', await db.catalogues.toArray())

export async function accountsById(db: Db, ids: Iterable<string>): Promise<Account[]> {
  const keys = [...new Set(ids)]
  return keys.length === 0 ? [] : validRows('accounts', await db.accounts.bulkGet(keys))
}

/** All accounts of a tree, the primary account among them. */
export const accountsIn = async (db: Db, primaryId: string): Promise<Account[]> =>
  validRows('accounts', await db.accounts.where('primaryId').equals(primaryId).toArray())

/** The rows of a tree, in the order of an index that begins with it, such as `[primaryId+personId]`. */
export const treeRange = <T>(
  table: Table<T, string>,
  index: string,
  primaryId: string,
): Collection<T, string> => table.where(index).between([primaryId, Dexie.minKey], [primaryId, Dexie.maxKey])
