import { recentTries, retryMoment } from '@/domain/security/attempts'
import { normalizeEmail } from '@/domain/model/email'
import { usernameKey } from '@/domain/command/username'
import type { Db } from '@/storage/database/db'
import { linkHash } from './links'

/**
 * The id of the attempts for a login: of a known one those for its username and its address are the same. What was typed
 * for an unknown one is only kept as a hash, since it may be anything, a password too.
 */
export async function attemptsId(typed: string, personId: string | undefined): Promise<string> {
  const hash = await linkHash(normalizeEmail(typed) ?? usernameKey(typed))
  return personId === undefined ? `login/${hash}` : personAttemptsId(personId)
}

export const personAttemptsId = (personId: string) => `person/${personId}`

/** The moment before which no try is taken for a login, if there is one at `at` (UTC ms); in a transaction. */
export const readRetryMoment = async (db: Db, id: string, at: number): Promise<number | undefined> =>
  retryMoment(await readTries(db, id), at)

/** Records a wrong try; in a transaction. Those of all logins that no longer count are forgotten. */
export async function recordWrongTry(db: Db, id: string, at: number): Promise<void> {
  const triedAt = [...recentTries(await readTries(db, id), at), at]
  await db.signInAttempts.filter((stored) => recentTries(validTries(stored), at).length === 0).delete()
  await db.signInAttempts.put({ id, triedAt })
}

const readTries = async (db: Db, id: string) => validTries(await db.signInAttempts.get(id))

/** A row that was changed behind the app's back counts as far as it can be read (K4). */
function validTries(stored: { triedAt: unknown } | undefined): number[] {
  const tries: unknown[] = Array.isArray(stored?.triedAt) ? stored.triedAt : []
  return tries.filter((moment): moment is number => Number.isSafeInteger(moment))
}
