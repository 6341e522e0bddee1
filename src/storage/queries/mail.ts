import { assertSchemaCurrent } from '@/storage/schema-version'
import type { Db } from '../db'

/** The token of a mail's link; nothing where it is not known here, as after an import. */
export async function linkToken(db: Db, link: string): Promise<string | undefined> {
  const secret = await db.secrets.get(link)
  return secret?.kind === 'link' ? secret.token : undefined
}

/** Remembers that a mail was opened. Not a command: it says nothing about accounts, and is not logged. */
export async function openMail(db: Db, id: string): Promise<void> {
  await db.transaction('rw', ['settings', 'openedMails'], async () => {
    await assertSchemaCurrent(db)
    await db.openedMails.put({ id })
  })
}
