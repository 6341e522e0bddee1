import { Dexie } from 'dexie'
import type { Collection, Table } from 'dexie'
import { catalogueProblems } from '@/domain/catalogue/check-catalogue'
import type { LogEntry } from '@/domain/commands'
import type { Catalogue } from '@/domain/model/catalogue'
import type { Account, Mail } from '@/domain/model/rows'
import type { Db } from './db'
import { validRows } from './valid-rows'

// What the first screen reads by key; all else comes with `reads`.

/** What was found of the catalogues that were read last: several queries read the same ones, and checking takes time. */
let checked: { stored: string; sound: readonly Catalogue[] } | undefined

/** One that is inconsistent, as no edit could have made it, is set aside as well (K4). */
export async function allCatalogues(db: Db): Promise<readonly Catalogue[]> {
  const rows = await db.catalogues.toArray()
  const stored = JSON.stringify(rows)
  if (checked?.stored !== stored) {
    const valid = validRows('catalogues', rows)
    checked = { stored, sound: valid.filter((catalogue) => catalogueProblems(catalogue).length === 0) }
  }
  return checked.sound
}

export async function accountsById(db: Db, ids: Iterable<string>): Promise<Account[]> {
  const keys = [...new Set(ids)]
  return keys.length === 0 ? [] : validAccounts(db, await db.accounts.bulkGet(keys))
}

/** All accounts of a tree, the primary account among them. */
export const accountsIn = async (db: Db, primaryId: string): Promise<Account[]> =>
  validAccounts(db, await db.accounts.where('primaryId').equals(primaryId).toArray())

/** Accounts in order: a subaccount must be in the tree in which it was opened, as far as the log knows (K4). */
export async function validAccounts(db: Db, rows: readonly unknown[]): Promise<Account[]> {
  const accounts = validRows('accounts', rows)
  const openings = await Promise.all(
    accounts.flatMap(({ kind, id }) => (kind === 'primary' ? [] : db.log.where('id').equals(id).first())),
  )
  const trees = new Map(openings.map((entry) => [entry?.id, openedIn(entry)]))
  return accounts.filter(({ id, primaryId }) => (trees.get(id) ?? primaryId) === primaryId)
}

function openedIn(entry: { event?: Partial<LogEntry['event']> } | undefined): string | undefined {
  const { event } = entry ?? {}
  return event?.type === 'SubaccountOpened' ? event.primaryId : undefined
}

/** The rows that have one of these keys in an index; without keys the database is not asked, as Dexie would. */
export const rowsWithAny = async <T>(
  table: Table<T, string>,
  index: string,
  keys: readonly string[],
): Promise<T[]> => (keys.length === 0 ? [] : table.where(index).anyOf(keys).toArray())

/** The rows of a tree, in the order of an index that begins with it, such as `[primaryId+personId]`. */
export const treeRange = <T>(
  table: Table<T, string>,
  index: string,
  primaryId: string,
): Collection<T, string> => table.where(index).between([primaryId, Dexie.minKey], [primaryId, Dexie.maxKey])

/** Open invitations of one tree whose rows are looked for by their mails. */
const MAX_MAILS = 1000

/** Mails of a tree whose invitation expires after a moment (UTC ms), the last to expire first. */
export async function mailsExpiringAfter(db: Db, primaryId: string, moment: number): Promise<Mail[]> {
  const range = db.mails
    .where('[primaryId+expiresAt]')
    .between([primaryId, moment], [primaryId, Dexie.maxKey], false, true)
  return validRows('mails', await range.reverse().limit(MAX_MAILS).toArray())
}
